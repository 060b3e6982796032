using System;

namespace Azure.Communication.Chat;

/// <summary>Says how <see cref="ChatThreadClient.WatchMessagesAsync"/> looks for messages.</summary>
public class WatchMessagesOptions
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromDays(1);

    private TimeSpan _minimumDelay = TimeSpan.FromSeconds(1);
    private TimeSpan _maximumDelay = TimeSpan.FromSeconds(30);
    private TimeSpan _changeWindow = TimeSpan.FromMinutes(10);
    private int? _pageSize;

    /// <summary>
    /// From when on messages are given, by the time of the service. Null, the default, means only what happens after the watch
    /// has looked at the thread for the first time.
    /// </summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>How long to wait at most before looking again, when something has just happened. One second by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or longer than a day.</exception>
    public TimeSpan MinimumDelay
    {
        get => _minimumDelay;
        set => _minimumDelay = Checked(value, nameof(value));
    }

    /// <summary>
    /// How long to wait at most before looking again, when nothing has happened for long or the service does not answer. 30
    /// seconds by default; never less than <see cref="MinimumDelay"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or longer than a day.</exception>
    public TimeSpan MaximumDelay
    {
        get => _maximumDelay;
        set => _maximumDelay = Checked(value, nameof(value));
    }

    /// <summary>
    /// How much older than the newest message one may be for its edits and its deletion to be noticed: each look lists the
    /// messages of this time. Ten minutes by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan ChangeWindow
    {
        get => _changeWindow;
        set => _changeWindow = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>How many messages a page has, from 1 to 200; the service decides when it is null, the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    // The watch goes on with the values of its beginning.
    internal WatchMessagesOptions Copy() => (WatchMessagesOptions)MemberwiseClone();

    private static TimeSpan Checked(TimeSpan delay, string parameterName) =>
        delay > TimeSpan.Zero && delay <= s_longestWait ? delay : throw new ArgumentOutOfRangeException(parameterName);
}
