using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Typewright.Runtime;

/// <summary>Checks the arguments that a caller must get right before anything is sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Guard
{
    /// <summary>Checks that an argument is not null.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotNull([NotNull] object? value, string name)
    {
        if (value is null)
        {
            ThrowNull(name);
        }
    }

    /// <summary>Checks that a text is not null and not empty, as a segment of a path must be.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is empty.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NotNullOrEmpty([NotNull] string? value, string name)
    {
        if (value is null || value.Length == 0)
        {
            ThrowNullOrEmpty(value, name);
        }
    }

    /// <summary>Checks that a text can be a segment of a path: not null, not empty, and neither <c>.</c> nor <c>..</c>.</summary>
    /// <remarks>A URI drops the dots, however they are encoded, and the request would go to another resource.</remarks>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is empty, <c>.</c> or <c>..</c>.</exception>
    public static void PathSegment([NotNull] string? value, string name)
    {
        NotNullOrEmpty(value, name);
        if (value is "." or "..")
        {
            throw new ArgumentException("The value cannot be a dot segment, which would lead to another resource.", name);
        }
    }

    /// <summary>Checks that a value is not the default of its type, an extensible enum without a text.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The argument.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentException">The argument is the default of its type.</exception>
    public static void NotDefault<T>(T value, string name)
        where T : struct, IEquatable<T>
    {
        if (value.Equals(default))
        {
            throw new ArgumentException("The value cannot be the default of its type, which stands for no text.", name);
        }
    }

    [DoesNotReturn]
    private static void ThrowNull(string name) => throw new ArgumentNullException(name);

    [DoesNotReturn]
    private static void ThrowNullOrEmpty(string? value, string name)
        => throw (value is null ? new ArgumentNullException(name) : new ArgumentException("The value cannot be an empty string.", name));
}
