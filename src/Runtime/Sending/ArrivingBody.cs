using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>A body that is handed over while it arrives: what cannot be read of it is an <see cref="IOException"/>, as with other
/// streams, be the connection broken or silent, or the body not compressed as its header says.</summary>
internal sealed class ArrivingBody(Stream inner, int status) : ReadOnlyStream(inner)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Inner.Read(buffer, offset, count);
        }
        catch (Exception e) when (IsUnreadable(e, CancellationToken.None))
        {
            throw Unreadable(e);
        }
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsUnreadable(e, cancellationToken))
        {
            throw Unreadable(e);
        }
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsUnreadable(e, cancellationToken))
        {
            throw Unreadable(e);
        }
    }
#endif

    private static bool IsUnreadable(Exception exception, CancellationToken cancellationToken) => IsSilence(exception)
        ? !cancellationToken.IsCancellationRequested
        : exception is not IOException && BrokenBody.Is(exception);

    private static bool IsSilence(Exception exception) => exception is OperationCanceledException or TimeoutException;

    private IOException Unreadable(Exception cause)
    {
        string why = IsSilence(cause) ? "It was silent for longer than ClientOptions.Retry.NetworkTimeout." : cause.Message;
        string message = string.Format(CultureInfo.InvariantCulture, "The body of the answer {0} cannot be read. {1}", status, why);
        return new IOException(message, IsSilence(cause) ? new TimeoutException(why, cause) : cause);
    }
}
