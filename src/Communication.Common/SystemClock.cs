using System;
using System.Threading;

namespace Azure.Communication;

/// <summary>The clock and the timers of the machine.</summary>
internal sealed class SystemClock : Clock
{
    public override DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    public override ClockTimer CreateTimer(Action callback) => new ThreadPoolTimer(callback);

    private sealed class ThreadPoolTimer : ClockTimer
    {
        private readonly object _lock = new();
        private readonly Timer _timer;
        private bool _disposed;

        public ThreadPoolTimer(Action callback)
        {
            // The timer outlives the call that makes it: it must not carry that call's trace and other ambient data along.
            using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
            {
                _timer = new Timer(static state => ((Action)state!)(), callback, Timeout.Infinite, Timeout.Infinite);
            }
        }

        public override void FireAfter(TimeSpan delay)
        {
            lock (_lock)
            {
                if (!_disposed)
                {
                    _timer.Change(delay, Timeout.InfiniteTimeSpan);
                }
            }
        }

        public override void Dispose()
        {
            lock (_lock)
            {
                _disposed = true;
                _timer.Dispose();
            }
        }
    }
}
