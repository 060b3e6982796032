using System;

namespace Azure.Communication;

/// <summary>
/// Someone or something that takes part in a communication: a user, a phone number, a bot.
/// Two identifiers are equal when they are of the same type and have the same <see cref="RawId"/>.
/// </summary>
public abstract class CommunicationIdentifier : IEquatable<CommunicationIdentifier>
{
    /// <summary>Initializes an identifier that overrides <see cref="RawId"/>.</summary>
    protected CommunicationIdentifier()
    {
        RawId = string.Empty;
    }

    private protected CommunicationIdentifier(string rawId)
    {
        RawId = rawId;
    }

    /// <summary>
    /// The identifier as one text, for example <c>8:acs:…</c>, <c>4:+14255550123</c> or <c>8:orgid:…</c>.
    /// It is unique among all identifiers and does not change, so it is fit to be a key in a database.
    /// </summary>
    public virtual string RawId { get; }

    /// <summary>Makes the identifier that a raw id stands for; the result's <see cref="RawId"/> is that same text.</summary>
    /// <param name="rawId">The raw id, as <see cref="RawId"/> or the service gave it.</param>
    /// <returns>
    /// An identifier of the type that the beginning of <paramref name="rawId"/> tells,
    /// or an <see cref="UnknownIdentifier"/> when it tells none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rawId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rawId"/> is empty.</exception>
    public static CommunicationIdentifier FromRawId(string rawId) =>
        RawIdParser.Parse(Guard.NotNullOrEmpty(rawId, nameof(rawId)));

    /// <summary>Tells whether <paramref name="other"/> is of the same type and has the same raw id.</summary>
    /// <param name="other">The identifier to compare with, or null, which is equal to none.</param>
    /// <returns><see langword="true"/> when both name the same participant.</returns>
    public abstract bool Equals(CommunicationIdentifier? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommunicationIdentifier);

    /// <summary>Gives a hash code of <see cref="RawId"/>.</summary>
    /// <returns>The hash code, which is the same for equal identifiers.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(RawId);

    /// <summary>Tells whether two identifiers are equal, or both null.</summary>
    /// <param name="left">One identifier or null.</param>
    /// <param name="right">The other identifier or null.</param>
    /// <returns><see langword="true"/> when they are equal.</returns>
    public static bool operator ==(CommunicationIdentifier? left, CommunicationIdentifier? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two identifiers differ.</summary>
    /// <param name="left">One identifier or null.</param>
    /// <param name="right">The other identifier or null.</param>
    /// <returns><see langword="true"/> when they are not equal.</returns>
    public static bool operator !=(CommunicationIdentifier? left, CommunicationIdentifier? right) => !(left == right);

    /// <summary>The comparison that all identifiers of this library share.</summary>
    private protected bool HasTypeAndRawIdOf(CommunicationIdentifier? other) =>
        other is not null && GetType() == other.GetType() && string.Equals(RawId, other.RawId, StringComparison.Ordinal);
}
