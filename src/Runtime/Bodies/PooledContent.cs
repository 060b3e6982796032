using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A request body in a rented array, which goes back to the pool when the body is disposed.</summary>
internal sealed class PooledContent(byte[] bytes, int length) : RequestContent
{
    private readonly object _gate = new();
    private byte[]? _bytes = bytes;
    private int _writes;

    public override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        byte[] content = Begin();
        try
        {
            stream.Write(content, 0, length);
        }
        finally
        {
            End();
        }
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        byte[] content = Begin();
        try
        {
            await stream.WriteAsync(content, 0, length, cancellation).ConfigureAwait(false);
        }
        finally
        {
            End();
        }
    }

    public override void Dispose()
    {
        byte[]? returned;
        lock (_gate)
        {
            // A transport may still be sending when a cancelled call disposes its request. Then the array is left to the
            // garbage collector: returned to the pool, it would be sent with another call's content.
            returned = _writes == 0 ? _bytes : null;
            _bytes = null;
        }

        if (returned is { Length: > 0 })
        {
            ArrayPool<byte>.Shared.Return(returned);
        }
    }

    private byte[] Begin()
    {
        lock (_gate)
        {
            byte[] content = _bytes ?? throw new ObjectDisposedException(nameof(RequestContent));
            _writes++;
            return content;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _writes--;
        }
    }
}
