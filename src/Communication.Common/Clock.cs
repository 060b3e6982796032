using System;

namespace Azure.Communication;

/// <summary>Where the library gets the time from, so that tests can give it their own.</summary>
internal abstract class Clock
{
    /// <summary>The clock of the machine.</summary>
    public static Clock System { get; } = new SystemClock();

    /// <summary>The present moment in UTC.</summary>
    public abstract DateTimeOffset UtcNow { get; }

    /// <summary>Makes a timer that does nothing until it is set.</summary>
    /// <param name="callback">What to do when the timer fires; it must not throw.</param>
    public abstract ClockTimer CreateTimer(Action callback);
}
