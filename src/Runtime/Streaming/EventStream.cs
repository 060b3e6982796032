using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>The events of one response. The body is disposed when the enumeration ends, however it ends.</summary>
/// <remarks>Events without data, by which services keep a connection open or tell an id, and those of the type <c>ping</c> are no values
/// and are left out.</remarks>
internal sealed class EventStream<T>
{
    private readonly Stream _body;
    private readonly HttpMessage _message;
    private readonly byte[]? _terminal;
    private readonly SseItemParser<T> _data;
    private readonly SseParser<T> _parser;
    private bool _isValue;

    /// <param name="body">The body.</param>
    /// <param name="message">The message whose response it is of.</param>
    /// <param name="terminal">The data of the event that ends the stream; null for none.</param>
    /// <param name="data">Reads the data of an event.</param>
    public EventStream(Stream body, HttpMessage message, string? terminal, SseItemParser<T> data)
    {
        _body = body;
        _message = message;
        _terminal = terminal is null ? null : Encoding.UTF8.GetBytes(terminal);
        _data = data;
        _parser = SseParser.Create(body, Parse);
    }

    /// <summary>Gets whether the event came that ends the stream.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Gets what the connection broke with; null while it is whole.</summary>
    public Exception? Break { get; private set; }

    /// <summary>Gets the id of the last event that had one; empty for none.</summary>
    /// <remarks>Not what the parser has read: the id of an event that was cut off would skip that event.</remarks>
    public string LastEventId { get; private set; } = string.Empty;

    /// <summary>Gets how long to wait before connecting again; negative where the service says nothing.</summary>
    public TimeSpan ReconnectionInterval => _parser.ReconnectionInterval;

    /// <summary>Reads the events until the stream ends or breaks, which <see cref="Break"/> tells.</summary>
    /// <exception cref="RequestFailedException">The data of an event cannot be read, or are an error of the service.</exception>
    public async IAsyncEnumerable<SseItem<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (_body)
        {
            IAsyncEnumerator<SseItem<T>> items = _parser.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using ConfiguredAsyncDisposable disposal = items.ConfigureAwait(false);
            while (await MoveAsync(items, cancellationToken).ConfigureAwait(false) && !IsTerminated)
            {
                LastEventId = items.Current.EventId ?? LastEventId;
                if (_isValue)
                {
                    yield return items.Current;
                }
            }
        }
    }

    private async ValueTask<bool> MoveAsync(IAsyncEnumerator<SseItem<T>> items, CancellationToken cancellationToken)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (StreamFailure.IsBreak(e, cancellationToken))
        {
            Break = e;
            return false;
        }
        catch (RecordTooLongException e)
        {
            throw ResponseBody.Unreadable(_message.Response, e);
        }
    }

    private T Parse(string eventType, ReadOnlySpan<byte> data)
    {
        IsTerminated = _terminal is not null && data.SequenceEqual(_terminal);
        _isValue = !IsTerminated && eventType != "ping" && !IsBlank(data);
        if (!_isValue)
        {
            return default!;
        }

        StreamedError.ThrowIf(eventType, data, _message);
        return _data(eventType, data);
    }

    private static bool IsBlank(ReadOnlySpan<byte> data)
    {
        foreach (byte octet in data)
        {
            if (octet is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
