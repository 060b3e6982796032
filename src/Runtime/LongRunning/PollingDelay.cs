using System;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>How long Azure.Core waits between two looks at an operation: as long as the caller and the service say, but at least a second.</summary>
internal sealed class PollingDelay(TimeSpan interval = default) : DelayStrategy(TimeSpan.MaxValue, jitterFactor: 0)
{
    private static readonly TimeSpan s_least = TimeSpan.FromSeconds(1);

    protected override TimeSpan GetNextDelayCore(Response? response, int retryNumber) => Max(interval, s_least);
}
