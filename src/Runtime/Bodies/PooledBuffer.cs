using System;
using System.Buffers;

namespace Typewright.Runtime;

/// <summary>A growing buffer over one rented array, which can be given away.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>
{
    private const int Smallest = 1024;

    private byte[] _bytes = [];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Gives the rented array to the caller, who returns it to the pool, and starts anew.</summary>
    public byte[] Detach()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Length = 0;
        return bytes;
    }

    /// <summary>Gives the array back to the pool and starts anew.</summary>
    public void Release()
    {
        byte[] bytes = Detach();
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Grow(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - Length >= needed)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(checked(Length + needed), _bytes.Length * 2), Smallest));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
