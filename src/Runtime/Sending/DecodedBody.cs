using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>A body that is decoded while it is read, which says by which coding where its bytes are none of it.</summary>
internal sealed class DecodedBody(Stream decoder, string coding) : ReadOnlyStream(decoder)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Inner.Read(buffer, offset, count);
        }
        catch (Exception e) when (IsOther(e))
        {
            throw Other(e);
        }
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsOther(e))
        {
            throw Other(e);
        }
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsOther(e))
        {
            throw Other(e);
        }
    }
#endif

    // Brotli's stream has no exception of its own for data that is none of its.
    private static bool IsOther(Exception exception)
        => exception is InvalidDataException || exception.GetType() == typeof(InvalidOperationException);

    private InvalidDataException Other(Exception cause)
        => cause is InvalidDataException { InnerException: not null } inner
            ? inner
            : new InvalidDataException($"It is not encoded as '{coding}', as its Content-Encoding says.", cause);
}
