using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Typewright.Runtime.Tests;

/// <summary>Collects the spans that the code under test makes in this flow of calls, and no other test's.</summary>
internal sealed class SpanListener : IDisposable
{
    private readonly Activity _parent = new Activity("test").Start();
    private readonly ActivityListener _listener;

    public SpanListener()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Typewright.Runtime.Tests",
            Sample = (ref ActivityCreationOptions<ActivityContext> options)
                => options.Parent.TraceId == _parent.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _parent.TraceId)
                {
                    Spans.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public List<Activity> Spans { get; } = [];

    public void Dispose()
    {
        _listener.Dispose();
        _parent.Dispose();
    }
}
