using System;

namespace Azure.Communication;

/// <summary>When a token is renewed. All times are reckoned from the life that the token has left.</summary>
internal static class RefreshSchedule
{
    /// <summary>With so much life left or less, a call renews the token.</summary>
    private static readonly TimeSpan OnDemandWindow = TimeSpan.FromMinutes(2);

    /// <summary>With so much life left, the background renews the token.</summary>
    private static readonly TimeSpan ProactiveWindow = TimeSpan.FromMinutes(10);

    /// <summary>Halving a short life again and again must not end in a storm of calls.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    /// <summary>After a failure the other side may need rest.</summary>
    private static readonly TimeSpan ShortestWaitAfterFailure = TimeSpan.FromSeconds(30);

    /// <summary>The longest time that a <see cref="System.Threading.Timer"/> can wait.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(0xfffffffe);

    public static bool IsDueOnDemand(DateTimeOffset expiresOn, DateTimeOffset now) => expiresOn - now <= OnDemandWindow;

    /// <summary>A first token is renewed ten minutes before it expires, or at once.</summary>
    public static DateTimeOffset First(DateTimeOffset expiresOn, DateTimeOffset now) =>
        expiresOn - now > ProactiveWindow ? expiresOn - ProactiveWindow : now;

    /// <summary>
    /// A new token is renewed ten minutes before it expires. One that has less to live already is likely to be followed
    /// by another of the same end, so half of its life is waited for.
    /// </summary>
    public static DateTimeOffset AfterSuccess(DateTimeOffset expiresOn, DateTimeOffset now) =>
        expiresOn - now > ProactiveWindow ? expiresOn - ProactiveWindow : now + Half(expiresOn - now, ShortestWait);

    /// <summary>A failure is followed by another try after half of the life that the old token has left.</summary>
    /// <param name="expiresOn">When the old token expires; null when there is none.</param>
    /// <param name="now">The time of the failure.</param>
    public static DateTimeOffset AfterFailure(DateTimeOffset? expiresOn, DateTimeOffset now) =>
        now + Half((expiresOn ?? now) - now, ShortestWaitAfterFailure);

    /// <summary>How long to set a timer to; one that fires too early for <paramref name="due"/> is to be set again.</summary>
    public static TimeSpan DelayUntil(DateTimeOffset due, DateTimeOffset now)
    {
        TimeSpan delay = due - now;
        if (delay <= TimeSpan.Zero)
        {
            return TimeSpan.Zero;
        }

        return delay < LongestDelay ? delay : LongestDelay;
    }

    private static TimeSpan Half(TimeSpan life, TimeSpan atLeast)
    {
        TimeSpan half = TimeSpan.FromTicks(life.Ticks / 2);
        return half > atLeast ? half : atLeast;
    }
}
