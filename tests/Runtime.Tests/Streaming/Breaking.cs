using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime.Tests;

/// <summary>A body whose connection breaks behind its text.</summary>
internal sealed class Breaking(string text, Func<Exception>? fault = null) : Stream
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _bytes.Length)
        {
            throw fault?.Invoke() ?? new IOException("The connection was reset.");
        }

        int length = Math.Min(count, _bytes.Length - _at);
        Array.Copy(_bytes, _at, buffer, offset, length);
        _at += length;
        return length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Read(buffer, offset, count));
        }
        catch (IOException broken)
        {
            return Task.FromException<int>(broken);
        }
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
}
