using System;
using System.ComponentModel;

namespace Azure.Communication;

/// <summary>
/// The cloud that an identifier belongs to. Texts that this library does not name are kept as they are;
/// letter case does not count when two clouds are compared.
/// </summary>
public readonly struct CommunicationCloudEnvironment : IEquatable<CommunicationCloudEnvironment>
{
    private const string PublicText = "public";

    private readonly string? _value;

    /// <summary>Initializes a cloud from its name on the wire.</summary>
    /// <param name="value">The name, for example <c>public</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public CommunicationCloudEnvironment(string value)
    {
        _value = Guard.NotNull(value, nameof(value));
    }

    /// <summary>The public Azure cloud, <c>public</c>; also what the default value of this type stands for.</summary>
    public static CommunicationCloudEnvironment Public { get; } = new(PublicText);

    /// <summary>The cloud of the United States Department of Defense, <c>dod</c>.</summary>
    public static CommunicationCloudEnvironment Dod { get; } = new("dod");

    /// <summary>The Government Community Cloud High, <c>gcch</c>.</summary>
    public static CommunicationCloudEnvironment Gcch { get; } = new("gcch");

    private string Text => _value ?? PublicText;

    /// <summary>Converts the name of a cloud.</summary>
    /// <param name="value">The name on the wire.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator CommunicationCloudEnvironment(string value) => new(value);

    /// <summary>Tells whether two values name the same cloud.</summary>
    /// <param name="left">One cloud.</param>
    /// <param name="right">The other cloud.</param>
    /// <returns><see langword="true"/> when the names are the same but for letter case.</returns>
    public static bool operator ==(CommunicationCloudEnvironment left, CommunicationCloudEnvironment right) => left.Equals(right);

    /// <summary>Tells whether two values name different clouds.</summary>
    /// <param name="left">One cloud.</param>
    /// <param name="right">The other cloud.</param>
    /// <returns><see langword="true"/> when the names differ by more than letter case.</returns>
    public static bool operator !=(CommunicationCloudEnvironment left, CommunicationCloudEnvironment right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CommunicationCloudEnvironment other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is CommunicationCloudEnvironment other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>Gives the name of the cloud on the wire.</summary>
    /// <returns>The name as it was given.</returns>
    public override string ToString() => Text;
}
