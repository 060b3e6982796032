using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Communication.Chat;

public partial class ChatThreadClient
{
    /// <summary>
    /// Gives the messages of the chat thread as they come, those of the service included, and once more each that is edited or
    /// deleted, without end. Messages come in the order of the thread; what is found changed in one look comes behind what is new.
    /// </summary>
    /// <param name="options">From when on, and how often to look; null for the defaults.</param>
    /// <param name="cancellationToken">The token that ends the watch, by an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The messages, each in its latest state: <see cref="ChatMessage.EditedOn"/> and <see cref="ChatMessage.DeletedOn"/> tell
    /// what has happened to it. Of several edits between two looks the last one is seen.
    /// </returns>
    /// <exception cref="RequestFailedException">
    /// The service refuses to list the messages, for example with 403 when the user does not take part any more. When it cannot be
    /// reached or has too much to do, the watch waits and goes on where it was.
    /// </exception>
    /// <remarks>
    /// The service's channel for notifications is not open to .NET, so this one asks: it calls
    /// <see cref="GetMessagesAsync(DateTimeOffset?, CancellationToken)"/> again and again, after waits that double while nothing
    /// happens and are shortened by chance, so that many watchers do not ask at once.
    /// </remarks>
    public virtual IAsyncEnumerable<ChatMessage> WatchMessagesAsync(
        WatchMessagesOptions? options = null, CancellationToken cancellationToken = default) =>
        new MessageWatch(this, (options ?? new WatchMessagesOptions()).Copy(), Task.Delay).RunAsync(cancellationToken);
}
