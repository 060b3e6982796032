using System;

namespace Azure.Communication.Chat;

/// <summary>
/// How long a watch waits before it looks again: the shortest time after news, and twice as long after each look that brought
/// none. Each wait is shorter by a random part of up to a half.
/// </summary>
internal sealed class WatchDelays
{
    private readonly TimeSpan _shortest;
    private readonly TimeSpan _longest;
    private readonly Random _random;
    private TimeSpan _next;

    public WatchDelays(TimeSpan shortest, TimeSpan longest, Random random)
    {
        _shortest = shortest;
        _longest = Longer(longest, shortest);
        _random = random;
        _next = shortest;
    }

    public TimeSpan AfterNews()
    {
        _next = _shortest;
        return Shortened(_shortest);
    }

    /// <param name="asked">How long the service has asked to be left alone, if it has.</param>
    public TimeSpan AfterNothing(TimeSpan? asked = null)
    {
        TimeSpan delay = Shortened(_next);
        TimeSpan doubled = _next + _next;
        _next = doubled < _longest ? doubled : _longest;
        return Longer(delay, asked ?? TimeSpan.Zero);
    }

    private static TimeSpan Longer(TimeSpan first, TimeSpan second) => first > second ? first : second;

    private TimeSpan Shortened(TimeSpan delay) => TimeSpan.FromTicks((long)(delay.Ticks * (1 - (_random.NextDouble() / 2))));
}
