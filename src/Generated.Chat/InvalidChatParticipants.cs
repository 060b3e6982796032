using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Runtime;

namespace Azure.Communication.Chat;

/// <summary>Finds out whom the service refused: an error's target is the raw id of the participant.</summary>
internal static class InvalidChatParticipants
{
    /// <summary>Pairs each error with the participant it is about.</summary>
    /// <param name="errors">What the service reported.</param>
    /// <param name="participants">What was sent to it.</param>
    /// <returns>One pair an error, in the order of the errors.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is null.</exception>
    public static IReadOnlyList<InvalidChatParticipant> Match(IReadOnlyList<ChatError> errors, IEnumerable<ChatParticipant> participants)
    {
        Guard.NotNull(participants, nameof(participants));

        // A lookup, since nothing forbids to send the same participant twice. Raw ids are never empty, so an error without
        // a target matches nobody.
        ILookup<string, ChatParticipant> byRawId = participants.ToLookup(participant => participant.User.RawId, StringComparer.Ordinal);
        return [.. errors.Select(error => new InvalidChatParticipant(byRawId[error.Target ?? ""].FirstOrDefault(), error))];
    }
}
