using System;
using System.Collections.Generic;
using System.Linq;
using Azure.Communication;

namespace Typewright.Communication.Common.Tests;

/// <summary>A clock that stands until a test moves it, and timers that fire while it is moved.</summary>
internal sealed class ManualClock : Clock
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now;

    public ManualClock(DateTimeOffset now)
    {
        _now = now;
    }

    public override DateTimeOffset UtcNow => _now;

    /// <summary>What the timers were set to, in order.</summary>
    public List<TimeSpan> Delays { get; } = [];

    public bool HasLiveTimer => _timers.Any(timer => !timer.Disposed);

    public bool HasSetTimer => _timers.Any(timer => timer.Due is not null);

    public override ClockTimer CreateTimer(Action callback)
    {
        ManualTimer timer = new(this, callback);
        _timers.Add(timer);
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

    private sealed class ManualTimer : ClockTimer
    {
        private readonly ManualClock _clock;
        private readonly Action _callback;

        public ManualTimer(ManualClock clock, Action callback)
        {
            _clock = clock;
            _callback = callback;
        }

        public DateTimeOffset? Due { get; private set; }

        public bool Disposed { get; private set; }

        public override void FireAfter(TimeSpan delay)
        {
            if (!Disposed)
            {
                _clock.Delays.Add(delay);
                Due = _clock.UtcNow + delay;
            }
        }

        public void Fire()
        {
            Due = null;
            _callback();
        }

        public override void Dispose()
        {
            Disposed = true;
            Due = null;
        }
    }
}
