using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Chat;

public partial class ChatThreadClient
{
    private const string AddParticipantSpan = "ChatThreadClient.AddParticipant";

    /// <summary>Adds one participant to the chat thread. Nothing changes when they take part already.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, or it did not accept the participant. In the latter case, in which its answer has
    /// status 201, the exception has the status, code and message with which the participant was refused, for example 403, and the
    /// participant's raw id in its <see cref="Exception.Data"/> under <c>target</c>.
    /// </exception>
    /// <remarks><c>POST /chat/threads/{chatThreadId}/participants/:add</c></remarks>
    public virtual async Task<Response> AddParticipantAsync(ChatParticipant participant, CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateAddParticipantRequest(participant);
        Response<Response> response = await _pipeline.SendForAsync(
            message, Accepted, AddParticipantSpan, cancellationToken).ConfigureAwait(false);
        return response.Value;
    }

    /// <inheritdoc cref="AddParticipantAsync(ChatParticipant, CancellationToken)"/>
    public virtual Response AddParticipant(ChatParticipant participant, CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateAddParticipantRequest(participant);
        return _pipeline.SendFor(message, Accepted, AddParticipantSpan, cancellationToken).Value;
    }

    private HttpMessage CreateAddParticipantRequest(ChatParticipant participant)
    {
        Guard.NotNull(participant, nameof(participant));
        return CreateAddParticipantsRequest(JsonBody.Create(
            new AddChatParticipantsRequest([participant]), AddChatParticipantsRequest.WriteJson));
    }

    /// <summary>Looks into the answer while the call still runs, so that a refusal makes its span a failed one.</summary>
    private static Response Accepted(Response response)
    {
        AddChatParticipantsResult? result = ResponseReading.OptionalJson(response, AddChatParticipantsResult.ReadJson);
        return result is { InvalidParticipants: { Count: > 0 } invalid }
            ? throw Refusal(response, invalid[0])
            : response;
    }

    private static RequestFailedException Refusal(Response response, ChatError invalid) =>
        new(new RefusedParticipantResponse(response, invalid), null, new InvalidParticipantDetails(invalid));
}
