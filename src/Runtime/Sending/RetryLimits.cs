using System;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>How often and how soon something is tried again, as the client's options say.</summary>
internal sealed class RetryLimits(RetryOptions retry)
{
    /// <summary>Gets how many further tries there are.</summary>
    public int MaxRetries { get; } = retry.MaxRetries;

    private readonly TimeSpan _delay = retry.Delay;
    private readonly TimeSpan _maxDelay = retry.MaxDelay;

    /// <summary>Gets how long to wait before a further try: each time twice as long, up to the longest delay.</summary>
    /// <param name="tries">How many tries there were without success.</param>
    public TimeSpan Backoff(int tries)
    {
        double milliseconds = tries < 1 ? 0 : _delay.TotalMilliseconds * Math.Pow(2, Math.Min(tries - 1, 30));
        return TimeSpan.FromMilliseconds(Math.Min(milliseconds, _maxDelay.TotalMilliseconds));
    }
}
