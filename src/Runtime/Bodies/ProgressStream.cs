using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>A stream that reports how far it was read.</summary>
internal sealed class ProgressStream(Stream inner, IProgress<long> progress) : Stream
{
    private readonly long _start = inner.CanSeek ? inner.Position : 0;
    private long _read;

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set
        {
            inner.Position = value;
            _read = value - _start;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Reported(inner.Read(buffer, offset, count));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => Reported(await inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false));

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Reported(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
#endif

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = inner.Seek(offset, origin);
        _read = position - _start;
        return position;
    }

    public override void Flush() => inner.Flush();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Reported(int count)
    {
        if (count > 0)
        {
            _read += count;
            progress.Report(_read);
        }

        return count;
    }
}
