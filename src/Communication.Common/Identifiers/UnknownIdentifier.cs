using System;

namespace Azure.Communication;

/// <summary>
/// An identifier of a kind that this version of the library does not know. It can be kept, compared and sent back
/// like any other.
/// </summary>
public class UnknownIdentifier : CommunicationIdentifier
{
    /// <summary>Initializes an identifier from its raw id alone.</summary>
    /// <param name="id">The raw id, kept as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public UnknownIdentifier(string id)
        : base(Guard.NotNullOrEmpty(id, nameof(id)))
    {
    }

    /// <summary>The raw id.</summary>
    public string Id => RawId;

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives <see cref="Id"/>.</summary>
    /// <returns>The raw id.</returns>
    public override string ToString() => Id;
}
