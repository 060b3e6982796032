using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime.Tests;

/// <summary>A body that arrives a few bytes at a time, cannot seek, and can wait for ever at its end.</summary>
internal sealed class Trickle(string text, int chunk, bool hangs = false) : Stream
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _at;

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = Math.Min(Math.Min(count, chunk), _bytes.Length - _at);
        Array.Copy(_bytes, _at, buffer, offset, length);
        _at += length;
        return length;
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        if (hangs && _at == _bytes.Length)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return Read(buffer, offset, count);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        byte[] bytes = new byte[buffer.Length];
        int length = await ReadAsync(bytes, 0, bytes.Length, cancellationToken);
        bytes.AsMemory(0, length).CopyTo(buffer);
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
