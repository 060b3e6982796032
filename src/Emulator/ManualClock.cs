using System;
using System.Threading;

namespace Typewright.Emulator;

/// <summary>
/// A clock that stands still until it is told otherwise, for <see cref="EmulatorOptions.TimeProvider"/>: the same calls then get the same
/// times, ids and tokens, and a token can end without anybody waiting for it. Safe for use by several threads.
/// </summary>
/// <param name="start">The time that it shows first.</param>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    /// <summary>The time that the clock shows, in UTC.</summary>
    public DateTimeOffset Now
    {
        get => new(Volatile.Read(ref _ticks), TimeSpan.Zero);
        set => Volatile.Write(ref _ticks, value.UtcTicks);
    }

    /// <summary>Puts the clock forward.</summary>
    /// <param name="time">By how much; a negative time puts it back.</param>
    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
