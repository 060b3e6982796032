using System;

namespace Azure.Communication;

/// <summary>Argument checks that hand the checked value on, so that a field can be set in the same line.</summary>
internal static class Guard
{
    /// <summary>Returns <paramref name="value"/> unless it is null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T NotNull<T>(T? value, string parameterName)
        where T : class =>
        value ?? throw new ArgumentNullException(parameterName);

    /// <summary>Returns <paramref name="value"/> unless it holds no text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty.</exception>
    public static string NotNullOrEmpty(string? value, string parameterName) =>
        NotNull(value, parameterName).Length > 0
            ? value!
            : throw new ArgumentException("The value must not be empty.", parameterName);
}
