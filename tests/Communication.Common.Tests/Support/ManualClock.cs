using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Communication.Common.Tests;

/// <summary>
/// A clock that stands until a test moves it, and timers that fire only while it is moved; that of
/// Microsoft.Extensions.TimeProvider.Testing fires a timer without delay inside of the call that sets it.
/// </summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = now;

    public DateTimeOffset UtcNow => _now;

    /// <summary>What the timers were set to, in order.</summary>
    public List<TimeSpan> Delays { get; } = [];

    public bool HasLiveTimer => _timers.Any(timer => !timer.Disposed);

    public bool HasSetTimer => _timers.Any(timer => timer.Due is not null);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, () => callback(state));
        _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the time, stopping at each moment at which a timer is due.</summary>
    public void Advance(TimeSpan time)
    {
        DateTimeOffset end = _now + time;
        while (_timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due) is ManualTimer next)
        {
            _now = next.Due!.Value > _now ? next.Due.Value : _now;
            next.Fire();
        }

        _now = end;
    }

    private sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
    {
        public DateTimeOffset? Due { get; private set; }

        public bool Disposed { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
            {
                throw new NotSupportedException("The library sets its timers anew each time.");
            }

            if (!Disposed && dueTime != Timeout.InfiniteTimeSpan)
            {
                clock.Delays.Add(dueTime);
                Due = clock.UtcNow + dueTime;
            }

            return !Disposed;
        }

        public void Fire()
        {
            Due = null;
            callback();
        }

        public void Dispose()
        {
            Disposed = true;
            Due = null;
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
