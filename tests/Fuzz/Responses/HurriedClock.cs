using System;
using System.Threading;

namespace Typewright.Fuzz.Responses;

/// <summary>A clock whose timers are due at once: a stream of events that ends would be asked for again after seconds.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(1);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => base.CreateTimer(callback, state, dueTime < s_longest ? dueTime : s_longest, period);
}
