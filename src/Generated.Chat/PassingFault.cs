using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;

namespace Azure.Communication.Chat;

/// <summary>Tells faults of the way and of a busy service, which pass, from refusals, which stay.</summary>
internal static class PassingFault
{
    private static readonly TimeSpan s_longestRest = TimeSpan.FromHours(1);

    public static bool Is(Exception exception, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && Is(exception);

    private static bool Is(Exception exception) => exception switch
    {
        // No status: the request was not answered.
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        RequestFailedException failure => IsOfTheWay(failure.InnerException),
        // What the pipeline throws when several tries have failed.
        AggregateException several => several.InnerExceptions.All(Is),
        // A time limit of the pipeline, since the caller's token is not cancelled.
        OperationCanceledException => true,
        _ => IsOfTheWay(exception),
    };

    private static bool IsOfTheWay(Exception? exception) => exception is IOException or HttpRequestException;

    /// <summary>How long the service has asked to be left alone; null when it has not.</summary>
    public static TimeSpan? RetryAfter(Exception exception)
    {
        Response? response = (exception as RequestFailedException)?.GetRawResponse();
        return response is not null
            && response.Headers.TryGetValue("Retry-After", out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
                ? TimeSpan.FromSeconds(Math.Min(seconds, (int)s_longestRest.TotalSeconds))
                : null;
    }
}
