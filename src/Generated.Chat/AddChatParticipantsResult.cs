using System;
using System.Collections.Generic;

namespace Azure.Communication.Chat;

public partial class AddChatParticipantsResult
{
    /// <summary>Pairs each of the <see cref="InvalidParticipants"/> with the participant it
    /// is about, so that just those can be tried again.</summary>
    /// <param name="participants">The participants that were to be added.</param>
    /// <returns>One pair an error, in the order of the errors; empty when all participants were added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participants"/> is null.</exception>
    public IReadOnlyList<InvalidChatParticipant> MatchInvalidParticipants(IEnumerable<ChatParticipant> participants) =>
        InvalidChatParticipants.Match(InvalidParticipants, participants);
}
