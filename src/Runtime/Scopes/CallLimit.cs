using System;
using System.Globalization;
using System.Threading;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>The time that a scope gives a call.</summary>
internal sealed class CallLimit : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _time;

    private CallLimit(TimeSpan time, CancellationToken caller)
    {
        _time = time;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(time);
    }

    /// <summary>Gets what ends the call.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Starts the time of a call; null where there is no bound.</summary>
    public static CallLimit? Start(HttpMessage message, CancellationToken cancellationToken)
        => RequestScope.Of(message) is { Timeout: { } time } ? new CallLimit(time, cancellationToken) : null;

    /// <summary>Tells whether a call failed because its time was over.</summary>
    public bool Explains(Exception exception)
        => exception is OperationCanceledException or AggregateException
        && _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Makes the exception of a call whose time is over.</summary>
    public RequestFailedException Over(Exception exception)
    {
        string message = string.Format(
            CultureInfo.InvariantCulture, "The call took longer than the {0} seconds that its scope gives it.", _time.TotalSeconds);
        return new RequestFailedException(0, message, null, new TimeoutException(message, exception));
    }

    public void Dispose() => _source.Dispose();
}
