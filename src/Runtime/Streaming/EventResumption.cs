using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright;

/// <summary>What a stream of events that is asked for again after its end carries from one response to the next: the id of the last event, and how long to wait.</summary>
/// <remarks>A connection that merely breaks is none of its business: Azure.Core makes it anew by itself, with the header <c>Last-Event-ID</c> too.</remarks>
internal sealed class EventResumption
{
    // What browsers wait where the service says nothing.
    private static readonly TimeSpan s_usualDelay = TimeSpan.FromSeconds(3);

    private string _id = string.Empty;
    private TimeSpan _delay = s_usualDelay;

    /// <summary>Gets whether there was a response before.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>Tells the service which event was the last one.</summary>
    public void Apply(Request request)
    {
        // An id that no header can hold cannot be told to the service.
        if (_id.Length > 0 && HeaderText.IsPlain(_id))
        {
            request.Headers.SetValue("Last-Event-ID", _id);
        }
    }

    /// <summary>Notes what a response said, and waits until it is time to ask again.</summary>
    public async ValueTask WaitAsync<T>(EventStream<T> ended, CancellationToken cancellationToken)
    {
        IsResumed = true;
        _id = ended.LastEventId.Length > 0 ? ended.LastEventId : _id;
        _delay = ended.ReconnectionInterval >= TimeSpan.Zero ? ended.ReconnectionInterval : _delay;
        await Task.Delay(_delay, cancellationToken).ConfigureAwait(false);
    }
}
