using System;

namespace Azure.Communication;

/// <summary>A user of a Communication Services resource, made by the identity service.</summary>
public class CommunicationUserIdentifier : CommunicationIdentifier
{
    /// <summary>Initializes the identifier of a user.</summary>
    /// <param name="id">The id that the identity service gave the user, usually <c>8:acs:…</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public CommunicationUserIdentifier(string id)
        : base(Guard.NotNullOrEmpty(id, nameof(id)))
    {
    }

    /// <summary>The id of the user, which is also the raw id.</summary>
    public string Id => RawId;

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives <see cref="Id"/>.</summary>
    /// <returns>The id of the user.</returns>
    public override string ToString() => Id;
}
