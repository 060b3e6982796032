using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Typewright;

namespace Azure.Communication.Chat;

public partial class ChatThreadClient
{
    /// <summary>Adds one participant to the chat thread. Nothing changes when they take part already.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, or with status 201 and the participant among those it did not accept. In the
    /// latter case the exception has the code and message with which the participant was refused, and the participant's
    /// raw id in its <see cref="Exception.Data"/> under <c>target</c>.
    /// </exception>
    /// <remarks><c>POST /chat/threads/{chatThreadId}/participants/:add</c></remarks>
    public virtual async Task<Response> AddParticipantAsync(ChatParticipant participant, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(participant, nameof(participant));
        return Accepted(await AddParticipantsAsync([participant], cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc cref="AddParticipantAsync(ChatParticipant, CancellationToken)"/>
    public virtual Response AddParticipant(ChatParticipant participant, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(participant, nameof(participant));
        return Accepted(AddParticipants([participant], cancellationToken));
    }

    private static Response Accepted(Response<AddChatParticipantsResult> response)
    {
        IReadOnlyList<ChatError> invalid = response.Value.InvalidParticipants;
        Response raw = response.GetRawResponse();
        return invalid.Count == 0 ? raw : throw new RequestFailedException(raw, null, new InvalidParticipantDetails(invalid[0]));
    }
}
