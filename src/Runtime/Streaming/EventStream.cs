using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright;

/// <summary>The events of one response. The body is disposed when the enumeration ends, however it ends.</summary>
internal sealed class EventStream<T>
{
    private readonly Stream _body;
    private readonly byte[]? _terminal;
    private readonly SseItemParser<T> _data;
    private readonly SseParser<T> _parser;

    /// <param name="body">The body.</param>
    /// <param name="terminal">The data of the event that ends the stream; null for none.</param>
    /// <param name="data">Reads the data of an event.</param>
    public EventStream(Stream body, string? terminal, SseItemParser<T> data)
    {
        _body = body;
        _terminal = terminal is null ? null : Encoding.UTF8.GetBytes(terminal);
        _data = data;
        _parser = SseParser.Create(body, Parse);
    }

    /// <summary>Gets whether the event came that ends the stream.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Gets the id of the last event that had one; empty for none.</summary>
    public string LastEventId => _parser.LastEventId;

    /// <summary>Gets how long to wait before connecting again; negative where the service says nothing.</summary>
    public TimeSpan ReconnectionInterval => _parser.ReconnectionInterval;

    public async IAsyncEnumerable<SseItem<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (_body)
        {
            await foreach (SseItem<T> item in _parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
            {
                if (IsTerminated)
                {
                    yield break;
                }

                yield return item;
            }
        }
    }

    private T Parse(string eventType, ReadOnlySpan<byte> data)
    {
        IsTerminated = _terminal is not null && data.SequenceEqual(_terminal);
        return IsTerminated ? default! : _data(eventType, data);
    }
}
