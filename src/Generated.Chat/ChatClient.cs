using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Communication.Chat;

public partial class ChatClient
{
    /// <summary>Starts a new chat thread, whose creator and first participant is the user of this client.</summary>
    /// <param name="topic">The topic of the thread, shown to its participants.</param>
    /// <param name="participants">Who takes part from the start, besides the creator; null for nobody yet.</param>
    /// <param name="idempotencyToken">
    /// An identifier for this request, best a random UUID, under which the service creates one thread only. When null, each call
    /// gets a random one, which its retries keep.
    /// </param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The thread, and the participants that the service did not accept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error.</exception>
    /// <remarks><c>POST /chat/threads</c></remarks>
    public virtual Task<Response<CreateChatThreadResult>> CreateChatThreadAsync(
        string topic,
        IEnumerable<ChatParticipant>? participants = null,
        string? idempotencyToken = null,
        CancellationToken cancellationToken = default) =>
        CreateChatThreadAsync(ToOptions(topic, participants, idempotencyToken), cancellationToken);

    // The participants may be null, and yet overrides that do not say so have always been without a warning: no annotation is both.
#nullable disable annotations
    /// <inheritdoc cref="CreateChatThreadAsync(string, IEnumerable{ChatParticipant}, string, CancellationToken)"/>
    public virtual Response<CreateChatThreadResult> CreateChatThread(
        string topic,
        IEnumerable<ChatParticipant> participants,
        string idempotencyToken = null,
        CancellationToken cancellationToken = default) =>
        CreateChatThread(ToOptions(topic, participants, idempotencyToken), cancellationToken);
#nullable restore annotations

    private static CreateChatThreadOptions ToOptions(string topic, IEnumerable<ChatParticipant>? participants, string? idempotencyToken)
    {
        CreateChatThreadOptions options = new(topic) { IdempotencyToken = idempotencyToken };
        foreach (ChatParticipant participant in participants ?? [])
        {
            options.Participants.Add(participant);
        }

        return options;
    }
}
