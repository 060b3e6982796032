using System;
using System.Globalization;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Makes one kind of exception of all the ways in which a call can end without an answer.</summary>
internal static class SendFailure
{
    private const string TookTooLong = " The last one took longer than ClientOptions.Retry.NetworkTimeout.";

    /// <summary>Tells whether an exception of the pipeline is to be explained.</summary>
    public static bool Explains(Exception exception, HttpMessage message, CancellationToken cancellationToken)
        => exception is AggregateException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        || IsSpent(exception, message);

    /// <summary>Throws the explanation.</summary>
    /// <exception cref="RequestFailedException">No answer came.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled the call.</exception>
    public static void Throw(Exception exception, HttpMessage message, CancellationToken cancellationToken)
    {
        if (IsSpent(exception, message))
        {
            throw ErrorResponse.Failure(message);
        }

        Exception last = exception is AggregateException several ? several.InnerExceptions.Last() : exception;
        if (last is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(last.Message, exception, cancellationToken);
        }

        if (last is RequestFailedException { Status: > 0 })
        {
            ExceptionDispatchInfo.Capture(last).Throw();
        }

        string tries = exception is AggregateException all
            ? Text("The service did not answer any of {0} tries.", all.InnerExceptions.Count)
            : "The service did not answer.";
        throw last is OperationCanceledException
            ? new RequestFailedException(0, tries + TookTooLong, null, new TimeoutException(last.Message, exception))
            : new RequestFailedException(0, tries + " " + last.Message, null, exception);
    }

    /// <summary>Tells whether a policy wanted to send a body again that can be sent once, after an answer that says why.</summary>
    private static bool IsSpent(Exception exception, HttpMessage message)
        => exception is InvalidOperationException && message.HasResponse && message.Response.IsError
        && message.Request.Content is ISentOnce { IsSpent: true };

    private static string Text(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
