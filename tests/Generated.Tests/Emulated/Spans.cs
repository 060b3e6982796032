using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>Collects the spans that the clients make in this flow of calls, and no other test's.</summary>
internal sealed class Spans : IDisposable
{
    private readonly Activity _parent = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _stopped = new();

    public Spans(string sourceName)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == sourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == _parent.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _parent.TraceId)
                {
                    _stopped.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The spans that have ended, in the order of their ends.</summary>
    public IReadOnlyList<Activity> All => [.. _stopped];

    /// <summary>The name of the only span since the last time this was asked.</summary>
    public string Next()
    {
        string name = All.Single().OperationName;
        _stopped.Clear();
        return name;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _parent.Dispose();
    }
}
