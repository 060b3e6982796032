using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Runtime;

/// <summary>A body that is read whole: it is not longer than its bound, and an end before its end has the status of its response.</summary>
/// <remarks>The body of an error ends at the bound, because its beginning says enough; that of a success is a failure then.</remarks>
internal sealed class BoundedBody(Stream inner, Response response, long bound, bool isError) : ReadOnlyStream(inner)
{
    private long _read;
    private bool _isDisposed;

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Counted(Inner.Read(buffer, offset, Allowed(count)));
        }
        catch (Exception e) when (IsCutOff(e))
        {
            throw CutOff(e);
        }
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return Counted(await Inner.ReadAsync(buffer, offset, Allowed(count), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsCutOff(e))
        {
            throw CutOff(e);
        }
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await Inner.ReadAsync(buffer.Slice(0, Allowed(buffer.Length)), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsCutOff(e))
        {
            throw CutOff(e);
        }
    }
#endif

    protected override void Dispose(bool disposing)
    {
        // Azure.Core disposes a body to end its reading, when a call is cancelled or takes too long.
        _isDisposed = true;
        base.Dispose(disposing);
    }

    // The body of an error is not read beyond the bound.
    private int Allowed(int count) => isError ? (int)Math.Min(count, bound - _read) : count;

    private int Counted(int read)
    {
        _read += read;
        return _read <= bound
            ? read
            : throw Failure(null, "The body is longer than {0} bytes, the bound that ClientBehavior.MaxBodyBytes sets.", bound);
    }

    private bool IsCutOff(Exception exception) => !_isDisposed && BrokenBody.Is(exception);

    private RequestFailedException CutOff(Exception cause)
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
