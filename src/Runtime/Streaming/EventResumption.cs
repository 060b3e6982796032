using System;
using System.Collections.Generic;
using System.Net.ServerSentEvents;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>What a stream of events that is asked for again carries from one response to the next: the last id, what was handed over, and
/// how long to wait.</summary>
internal sealed class EventResumption(StreamingStyle style, RetryLimits limits, ClientBehavior behavior)
{
    /// <summary>How many ids are remembered, to recognise events that a service sends again.</summary>
    private const int MaxIds = 4096;

    // What browsers wait where the service says nothing.
    private static readonly TimeSpan s_usualDelay = TimeSpan.FromSeconds(3);

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private string _id = string.Empty;
    private TimeSpan _delay = s_usualDelay;
    private bool _isExact = true;
    private int _breaks;
    private int _emptyEnds;
    private RequestMethod _method;

    /// <summary>Gets whether there was a response before.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>Gets how many events were handed over.</summary>
    public long Count { get; private set; }

    /// <summary>Tells the service which event was the last one.</summary>
    public void Apply(Request request)
    {
        _method = request.Method;

        // An id that no header can hold cannot be told to the service.
        if (_id.Length > 0 && HeaderText.IsPlain(_id))
        {
            request.Headers.SetValue("Last-Event-ID", _id);
        }
    }

    /// <summary>Notes an event.</summary>
    /// <returns>Whether it is new; false for one that was handed over already.</returns>
    public bool Take<T>(SseItem<T> item)
    {
        bool hasId = !string.IsNullOrEmpty(item.EventId);
        if (style.Reconnects && hasId && !Remember(item.EventId!))
        {
            return false;
        }

        // After an event without an id of its own, nobody can say where to go on.
        _isExact = hasId;
        _breaks = 0;
        _emptyEnds = 0;
        Count++;
        return true;
    }

    /// <summary>Tells whether to ask again after the end of a response.</summary>
    /// <param name="broke">Whether it ended by a broken connection, and not by the service's will.</param>
    public bool MayResume(bool broke)
        => style.Reconnects && _method == RequestMethod.Get && (!broke || (_isExact && ++_breaks <= limits.MaxRetries));

    /// <summary>Notes what a response said, and waits until it is time to ask again.</summary>
    public Task WaitAsync<T>(EventStream<T> ended, bool broke, CancellationToken cancellationToken)
    {
        IsResumed = true;
        _id = ended.LastEventId.Length > 0 ? ended.LastEventId : _id;
        if (ended.ReconnectionInterval >= TimeSpan.Zero)
        {
            // What a service asks for here is no more obeyed for ever than what it asks for in a header.
            TimeSpan longest = behavior.MaxRetryAfter;
            _delay = ended.ReconnectionInterval < longest ? ended.ReconnectionInterval : longest;
        }

        // A service that has nothing to say is asked less and less often.
        TimeSpan backoff = limits.Backoff(broke ? _breaks : _emptyEnds++ - 1);
        return behavior.Clock.DelayAsync(_delay > backoff ? _delay : backoff, cancellationToken);
    }

    private bool Remember(string id)
    {
        if (!_seen.Add(id))
        {
            return false;
        }

        _order.Enqueue(id);
        if (_order.Count > MaxIds)
        {
            _seen.Remove(_order.Dequeue());
        }

        return true;
    }
}
