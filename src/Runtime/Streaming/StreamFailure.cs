using System;
using System.Globalization;
using System.IO;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>Tells what ends a body that is read while it arrives: a broken connection, a silence, the caller, or a bug.</summary>
internal static class StreamFailure
{
    /// <summary>Tells whether an exception of a body means that its connection is broken or silent; the caller's cancellation does
    /// not.</summary>
    public static bool IsBreak(Exception exception, CancellationToken cancellationToken)
        => !cancellationToken.IsCancellationRequested && (BrokenBody.Is(exception) || MeansSilence(exception));

    /// <summary>Tells whether an exception of a body means that nothing came for too long; the caller's cancellation does not.</summary>
    public static bool IsSilence(Exception exception, CancellationToken cancellationToken)
        => !cancellationToken.IsCancellationRequested && MeansSilence(exception);

    /// <summary>Makes the exception for the body of an error of which nothing came for too long.</summary>
    public static RequestFailedException Silent(Response response, Exception cause)
    {
        // The exception would read the body once more.
        response.ContentStream = new MemoryStream();
        string text = Text("The body of the answer {0} was silent for longer than ClientOptions.Retry.NetworkTimeout.", response.Status);
        return StatedFailure.Of(response, text, new TimeoutException(cause.Message, cause));
    }

    /// <summary>Makes the exception that ends the enumeration after the values that came.</summary>
    /// <param name="response">The response, whose status the exception has.</param>
    /// <param name="cause">What the body threw.</param>
    /// <param name="values">How many values were handed over.</param>
    public static RequestFailedException Of(Response response, Exception cause, long values)
    {
        if (MeansSilence(cause))
        {
            string silent = Text(
                "The stream was silent for longer than ClientOptions.Retry.NetworkTimeout, after {0} of its values.", values);
            return StatedFailure.Of(response, silent, new TimeoutException(cause.Message, cause));
        }

        return StatedFailure.Of(response, Text("The stream broke off after {0} of its values. {1}", values, cause.Message), cause);
    }

    private static bool MeansSilence(Exception exception) => exception is OperationCanceledException or TimeoutException;

    private static string Text(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
