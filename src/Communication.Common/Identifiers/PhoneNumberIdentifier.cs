using System;

namespace Azure.Communication;

/// <summary>A phone number.</summary>
public class PhoneNumberIdentifier : CommunicationIdentifier
{
    private const string AnonymousRawId = RawIdPrefix.PhoneNumber + "anonymous";

    /// <summary>Initializes the identifier of a phone number.</summary>
    /// <param name="phoneNumber">The number in E.164 form, for example <c>+14255550123</c>. It is not checked or changed.</param>
    /// <param name="rawId">The raw id, when it is known; otherwise it is <c>4:</c> and the number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phoneNumber"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="phoneNumber"/> is empty.</exception>
    public PhoneNumberIdentifier(string phoneNumber, string? rawId = null)
        : base(RawIdOf(Guard.NotNullOrEmpty(phoneNumber, nameof(phoneNumber)), rawId))
    {
        PhoneNumber = phoneNumber;
    }

    /// <summary>The phone number, in E.164 form unless it was made from something else.</summary>
    public string PhoneNumber { get; }

    /// <summary>Whether the caller withholds the number; the raw id is then <c>4:anonymous</c>.</summary>
    public bool IsAnonymous => string.Equals(RawId, AnonymousRawId, StringComparison.Ordinal);

    /// <summary>
    /// The part of the raw id behind its last underscore, by which several participants with the same number
    /// are told apart; null when there is none.
    /// </summary>
    public string? AssertedId
    {
        get
        {
            int underscore = RawId.LastIndexOf('_');
            return underscore >= 0 && underscore < RawId.Length - 1 ? RawId.Substring(underscore + 1) : null;
        }
    }

    /// <summary>
    /// <c>isAnonymous</c> as the service sent it, null when it did not. Only newer services know the member,
    /// so it is sent back to those that used it and to no other.
    /// </summary>
    internal bool? WireIsAnonymous { get; set; }

    /// <summary><c>assertedId</c> as the service sent it; see <see cref="WireIsAnonymous"/>.</summary>
    internal string? WireAssertedId { get; set; }

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives <see cref="PhoneNumber"/>.</summary>
    /// <returns>The phone number.</returns>
    public override string ToString() => PhoneNumber;

    private static string RawIdOf(string phoneNumber, string? rawId) =>
        string.IsNullOrEmpty(rawId) ? RawIdPrefix.PhoneNumber + phoneNumber : rawId!;
}
