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
            return Counted(Inner.Read(buffer, offset, Allowed(count)));
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
            return Counted(await Inner.ReadAsync(buffer, offset, Allowed(count), cancellationToken).ConfigureAwait(false));
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
            return Counted(await Inner.ReadAsync(buffer.Slice(0, Allowed(buffer.Length)), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (Explains(e, cancellationToken))
        {
            throw Explained(e);
        }
    }
#endif

    /// <summary>How many bytes may be read now, at most as many as there is room for.</summary>
    protected virtual int Allowed(int count) => count;

    /// <summary>Takes note of the bytes that were read, and returns their number.</summary>
    protected virtual int Counted(int read) => read;

    /// <summary>Tells whether a failure is one of those that are told otherwise.</summary>
    protected abstract bool Explains(Exception exception, CancellationToken cancellationToken);

    /// <summary>Makes the exception that tells of it.</summary>
    protected abstract Exception Explained(Exception cause);
}
