using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Communication.Chat;

/// <summary>Looks at the messages of a thread again and again, and gives what is new.</summary>
/// <param name="client">The client of the thread, of which nothing but the listing of messages is used.</param>
/// <param name="options">From when on, and how often to look.</param>
/// <param name="wait">Waits for a time.</param>
internal sealed class MessageWatch(ChatThreadClient client, WatchMessagesOptions options, Func<TimeSpan, CancellationToken, Task> wait)
{
    public async IAsyncEnumerable<ChatMessage> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        WatchDelays delays = new(options.MinimumDelay, options.MaximumDelay, new Random());
        SeenMessages seen = new(options.StartTime, options.ChangeWindow);
        bool isGiven = options.StartTime is not null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<ChatMessage>? listed = null;
            TimeSpan? asked = null;
            try
            {
                listed = await ListAsync(seen.Horizon, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (PassingFault.Is(fault, cancellationToken))
            {
                // Nothing of an unfinished listing has been taken note of, so the next look finds it all.
                asked = PassingFault.RetryAfter(fault);
            }

            IReadOnlyList<ChatMessage> news = listed is null ? [] : seen.Take(listed);
            if (isGiven)
            {
                foreach (ChatMessage message in news)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return message;
                }
            }

            // Without a time to start from, what the first listing has was there before and is only taken note of.
            bool hasNews = isGiven && news.Count > 0;
            isGiven |= listed is not null;
            await wait(hasNews ? delays.AfterNews() : delays.AfterNothing(asked), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lists messages, newest first: from a moment on, or those that are within the window, counted from the newest.</summary>
    private async Task<List<ChatMessage>> ListAsync(DateTimeOffset? from, CancellationToken cancellationToken)
    {
        List<ChatMessage> listed = [];
        AsyncPageable<ChatMessage> messages = client.GetMessagesAsync(from, cancellationToken);
        await foreach (Page<ChatMessage> page in messages.AsPages(pageSizeHint: options.PageSize).ConfigureAwait(false))
        {
            listed.AddRange(page.Values);
            if (from is null && listed.Count > 0 && listed[0].CreatedOn - listed[listed.Count - 1].CreatedOn > options.ChangeWindow)
            {
                break;
            }
        }

        return listed;
    }
}
