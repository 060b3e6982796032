using System;
using System.Globalization;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>Tells what ends a body that is read while it arrives: a broken connection, a silence, the caller, or a bug.</summary>
internal static class StreamFailure
{
    /// <summary>Tells whether an exception of a body means that its connection is broken or silent; the caller's cancellation does
    /// not.</summary>
    public static bool IsBreak(Exception exception, CancellationToken cancellationToken)
        => !cancellationToken.IsCancellationRequested
        && (BrokenBody.Is(exception) || exception is OperationCanceledException or TimeoutException);

    /// <summary>Makes the exception that ends the enumeration after the values that came.</summary>
    /// <param name="response">The response, whose status the exception has.</param>
    /// <param name="cause">What the body threw.</param>
    /// <param name="values">How many values were handed over.</param>
    public static RequestFailedException Of(Response response, Exception cause, long values)
    {
        if (cause is OperationCanceledException or TimeoutException)
        {
            string silent = Text(
                "The stream was silent for longer than ClientOptions.Retry.NetworkTimeout, after {0} of its values.", values);
            return StatedFailure.Of(response, silent, new TimeoutException(cause.Message, cause));
        }

        return StatedFailure.Of(response, Text("The stream broke off after {0} of its values. {1}", values, cause.Message), cause);
    }

    private static string Text(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
