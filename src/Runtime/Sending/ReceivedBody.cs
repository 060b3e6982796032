using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>The whole body of an answer in a rented array, which goes back to the pool when nobody can read the body any more.</summary>
/// <remarks>
/// A response keeps its body for as long as the caller keeps the response, so only the garbage collector knows when the array is free.
/// Nothing outside gets at the array: what is taken out of the stream is a copy. <see cref="Borrow"/> is for readers that are done
/// before the body may go; they end with <see cref="GC.KeepAlive"/>, as every method here does that reads the array.
/// </remarks>
internal sealed class ReceivedBody : MemoryStream
{
    // Up to here an array of its own costs less than one that has to be given back.
    private const int Short = 4096;

    private readonly byte[] _rented;
    private readonly int _length;

    private ReceivedBody(byte[] rented, int length)
        : base(rented, 0, length, writable: false, publiclyVisible: false)
    {
        _rented = rented;
        _length = length;
    }

    [SuppressMessage("Design", "MA0055:Do not use finalizer", Justification = "Only the collector knows when nobody has the response.")]
    ~ReceivedBody() => ArrayPool<byte>.Shared.Return(_rented);

    /// <summary>Makes the body of the bytes that are in a buffer, and empties the buffer.</summary>
    public static MemoryStream Of(PooledBuffer buffer)
    {
        int length = buffer.Length;
        if (length > Short)
        {
            return new ReceivedBody(buffer.Detach(), length);
        }

        byte[] bytes = buffer.Written.ToArray();
        buffer.Release();
        return new MemoryStream(bytes, 0, length, writable: false, publiclyVisible: true);
    }

    /// <summary>Gets the bytes without copying them. They are right for as long as the stream is kept alive.</summary>
    public ReadOnlyMemory<byte> Borrow() => new(_rented, 0, _length);

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        GC.KeepAlive(this);
        return read;
    }

    public override int ReadByte()
    {
        int read = base.ReadByte();
        GC.KeepAlive(this);
        return read;
    }

    public override byte[] ToArray()
    {
        byte[] bytes = base.ToArray();
        GC.KeepAlive(this);
        return bytes;
    }

    public override void WriteTo(Stream stream)
    {
        base.WriteTo(stream);
        GC.KeepAlive(this);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Task<int> read = base.ReadAsync(buffer, offset, count, cancellationToken);
        GC.KeepAlive(this);
        return read;
    }

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        await base.CopyToAsync(destination, bufferSize, cancellationToken).ConfigureAwait(false);
        GC.KeepAlive(this);
    }

#if NET
    public override int Read(Span<byte> buffer)
    {
        int read = base.Read(buffer);
        GC.KeepAlive(this);
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ValueTask<int> read = base.ReadAsync(buffer, cancellationToken);
        GC.KeepAlive(this);
        return read;
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
        base.CopyTo(destination, bufferSize);
        GC.KeepAlive(this);
    }
#endif
}
