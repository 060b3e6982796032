using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication.Chat;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>Watches messages beside a test, and keeps what comes.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _source = new();
    private readonly List<ChatMessage> _seen = [];
    private readonly SemaphoreSlim _came = new(0);

    private Watch(ChatThreadClient client, WatchMessagesOptions options) => Ended = Task.Run(() => RunAsync(client, options));

    /// <summary>Ends when the watch does, with its failure if it has one.</summary>
    public Task Ended { get; }

    public static Watch Start(ChatThreadClient client, WatchMessagesOptions options) => new(client, options);

    public List<ChatMessage> Seen()
    {
        lock (_seen)
        {
            return [.. _seen];
        }
    }

    /// <summary>Waits until what has come so far is enough.</summary>
    public async Task<List<ChatMessage>> UntilAsync(Func<List<ChatMessage>, bool> isEnough)
    {
        using CancellationTokenSource patience = new(s_patience);
        while (!isEnough(Seen()))
        {
            Task next = _came.WaitAsync(patience.Token);
            // A failure of the watch is the failure of the test.
            await await Task.WhenAny(next, Ended);
        }

        return Seen();
    }

    public async ValueTask DisposeAsync()
    {
        await _source.CancelAsync();
        await Ended.ContinueWith(static _ => { }, TaskScheduler.Default);
        _source.Dispose();
        _came.Dispose();
    }

    private async Task RunAsync(ChatThreadClient client, WatchMessagesOptions options)
    {
        await foreach (ChatMessage message in client.WatchMessagesAsync(options, _source.Token))
        {
            lock (_seen)
            {
                _seen.Add(message);
            }

            _came.Release();
        }
    }
}
