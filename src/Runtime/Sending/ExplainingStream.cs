using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>A stream around another one whose failures it tells in its own words.</summary>
internal abstract class ExplainingStream(Stream inner) : ReadOnlyStream(inner)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Inner.Read(buffer, offset, count);
        }
        catch (Exception e) when (Explains(e, CancellationToken.None))
        {
            throw Explained(e);
        }
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Explains(e, cancellationToken))
        {
            throw Explained(e);
        }
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (Explains(e, cancellationToken))
        {
            throw Explained(e);
        }
    }
#endif

    /// <summary>Tells whether a failure is one of those that are told otherwise.</summary>
    protected abstract bool Explains(Exception exception, CancellationToken cancellationToken);

    /// <summary>Makes the exception that tells of it.</summary>
    protected abstract Exception Explained(Exception cause);
}
