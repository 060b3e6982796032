using System;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Tries a call again only where that cannot do twice what the caller wanted once.</summary>
/// <remarks>What may be tried again at all, how often and how soon is Azure.Core's to say, by the client's options.</remarks>
internal sealed class SafeRetryPolicy : RetryPolicy
{
    private readonly ClientBehavior _behavior;

    public SafeRetryPolicy(RetryOptions retry, ClientBehavior behavior)
        : base(int.MaxValue, retry.Mode == RetryMode.Exponential
            ? DelayStrategy.CreateExponentialDelayStrategy(retry.Delay, retry.MaxDelay)
            : DelayStrategy.CreateFixedDelayStrategy(retry.Delay))
        => _behavior = behavior;

    protected override bool ShouldRetry(HttpMessage message, Exception? exception)
        => IsLeft(message)
        && (base.ShouldRetry(message, exception) || IsCutOff(exception))
        && IsSafe(message, exception);

    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception)
        => IsLeft(message)
        && (await base.ShouldRetryAsync(message, exception).ConfigureAwait(false) || IsCutOff(exception))
        && IsSafe(message, exception);

    /// <summary>Tells whether the call may be tried once more. The base class counts too, but does not know of scopes.</summary>
    private bool IsLeft(HttpMessage message)
        => message.ProcessingContext.RetryNumber < (RequestScope.Of(message)?.MaxRetries ?? _behavior.MaxRetries);

    private bool IsSafe(HttpMessage message, Exception? exception)
    {
        if (message.Request.Content is ISentOnce { IsSpent: true })
        {
            return false;
        }

        if (exception is not null)
        {
            return Repeatable.Holds(message, _behavior) || Unsent.Is(exception);
        }

        return !IsTooLate(message) && (message.Response.Status is 408 or 429
            || (message.Response.Status == 503 && RetryAfter.Of(message.Response, _behavior.Clock.GetUtcNow()) is not null)
            || Repeatable.Holds(message, _behavior));
    }

    /// <summary>Tells whether a body that was to be read whole broke off, of which Azure.Core knows nothing.</summary>
    private static bool IsCutOff(Exception? exception)
        => exception is Azure.RequestFailedException { InnerException: CutOffException };

    private bool IsTooLate(HttpMessage message) => RetryAfter.Of(message.Response, _behavior.Clock.GetUtcNow()) > _behavior.MaxRetryAfter;
}
