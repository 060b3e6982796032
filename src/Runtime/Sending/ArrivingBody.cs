using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Typewright.Runtime;

/// <summary>A body that is handed over while it arrives: what cannot be read of it is an <see cref="IOException"/>, as with other
/// streams, be the connection broken or silent, or the body not compressed as its header says.</summary>
internal sealed class ArrivingBody(Stream inner, int status) : ExplainingStream(inner)
{
    protected override bool Explains(Exception exception, CancellationToken cancellationToken) => IsSilence(exception)
        ? !cancellationToken.IsCancellationRequested
        : exception is not IOException && BrokenBody.Is(exception);

    protected override Exception Explained(Exception cause)
    {
        string why = IsSilence(cause) ? "It was silent for longer than ClientOptions.Retry.NetworkTimeout." : cause.Message;
        string message = string.Format(CultureInfo.InvariantCulture, "The body of the answer {0} cannot be read. {1}", status, why);
        return new IOException(message, IsSilence(cause) ? new TimeoutException(why, cause) : cause);
    }

    private static bool IsSilence(Exception exception) => exception is OperationCanceledException or TimeoutException;
}
