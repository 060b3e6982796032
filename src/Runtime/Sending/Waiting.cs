using System;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>Waits by a clock that tests can set forward.</summary>
internal static class Waiting
{
    public static Task DelayAsync(this TimeProvider clock, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay <= TimeSpan.Zero)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }

#if NET
        return Task.Delay(delay, clock, cancellationToken);
#else
        return TimeProviderTaskExtensions.Delay(clock, delay, cancellationToken);
#endif
    }

    /// <summary>The same for synchronous calls.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Delay(this TimeProvider clock, TimeSpan delay, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (delay > TimeSpan.Zero)
        {
            using ManualResetEventSlim due = new();
            using ITimer timer = clock.CreateTimer(
                static state => ((ManualResetEventSlim)state!).Set(), due, delay, Timeout.InfiniteTimeSpan);
            due.Wait(cancellationToken);
        }
    }
}
