using System;
using System.Globalization;
using System.IO;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>A body that is read whole: it is not longer than its bound, and an end before its end has the status of its response.</summary>
/// <remarks>The body of an error ends at the bound, because its beginning says enough; that of a success is a failure then.</remarks>
internal sealed class BoundedBody(Stream inner, Response response, long bound, bool isError) : ExplainingStream(inner)
{
    private long _read;
    private bool _isDisposed;

    protected override void Dispose(bool disposing)
    {
        // Azure.Core disposes a body to end its reading, when a call is cancelled or takes too long.
        _isDisposed = true;
        base.Dispose(disposing);
    }

    // The body of an error is not read beyond the bound.
    protected override int Allowed(int count) => isError ? (int)Math.Min(count, bound - _read) : count;

    protected override int Counted(int read)
    {
        _read += read;
        return _read <= bound
            ? read
            : throw Failure(null, "The body is longer than {0} bytes, the bound that ClientBehavior.MaxBodyBytes sets.", bound);
    }

    protected override bool Explains(Exception exception, CancellationToken cancellationToken) => !_isDisposed && BrokenBody.Is(exception);

    protected override Exception Explained(Exception cause)
        => cause is InvalidDataException
            ? Failure(cause, "The body of the answer {0} cannot be decoded. {1}", response.Status, cause.Message)
            : Failure(new CutOffException(cause), "The body of the answer {0} broke off after {1} bytes. {2}", response.Status, _read,
                cause.Message);

    private RequestFailedException Failure(Exception? cause, string format, params object[] values)
    {
        // The exception would read the body once more.
        response.ContentStream = new MemoryStream();
        return StatedFailure.Of(response, string.Format(CultureInfo.InvariantCulture, format, values), cause);
    }
}
