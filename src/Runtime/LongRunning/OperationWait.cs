using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Waits for the end of an operation: as long between two looks as the caller and the service say, the first answer too.</summary>
internal readonly struct OperationWait(OperationMonitor monitor)
{
    private static readonly TimeSpan s_usual = TimeSpan.FromSeconds(1);

    /// <summary>Waits with the same interval between all looks, at least a second.</summary>
    public Response Wait(TimeSpan interval, CancellationToken cancellationToken)
        => Wait(_ => interval > s_usual ? interval : s_usual, cancellationToken);

    /// <summary>Waits as a strategy says.</summary>
    public Response Wait(DelayStrategy strategy, CancellationToken cancellationToken)
    {
        // The response is not shown to the strategy, which would obey any Retry-After: the monitor does, within its bound.
        return Wait(looks => strategy.GetNextDelay(null, looks), cancellationToken);
    }

    /// <inheritdoc cref="Wait(TimeSpan, CancellationToken)"/>
    public ValueTask<Response> WaitAsync(TimeSpan interval, CancellationToken cancellationToken)
        => WaitAsync(_ => interval > s_usual ? interval : s_usual, cancellationToken);

    /// <inheritdoc cref="Wait(DelayStrategy, CancellationToken)"/>
    public ValueTask<Response> WaitAsync(DelayStrategy strategy, CancellationToken cancellationToken)
        => WaitAsync(looks => strategy.GetNextDelay(null, looks), cancellationToken);

    private Response Wait(Func<int, TimeSpan> interval, CancellationToken cancellationToken)
    {
        TimeSpan delay = monitor.HasCompleted ? TimeSpan.Zero : monitor.FirstDelay;
        for (int looks = 1; ; looks++)
        {
            monitor.Clock.Delay(delay, cancellationToken);
            Response response = monitor.Update(cancellationToken);
            if (monitor.HasCompleted)
            {
                return response;
            }

            delay = monitor.Delay(interval(looks));
        }
    }

    private async ValueTask<Response> WaitAsync(Func<int, TimeSpan> interval, CancellationToken cancellationToken)
    {
        TimeSpan delay = monitor.HasCompleted ? TimeSpan.Zero : monitor.FirstDelay;
        for (int looks = 1; ; looks++)
        {
            await monitor.Clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
            Response response = await monitor.UpdateAsync(cancellationToken).ConfigureAwait(false);
            if (monitor.HasCompleted)
            {
                return response;
            }

            delay = monitor.Delay(interval(looks));
        }
    }
}
