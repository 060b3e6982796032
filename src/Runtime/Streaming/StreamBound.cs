using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>A stream of events, none of which may be longer than a bound: its parser keeps an event until the blank line after it, however
/// long that takes.</summary>
/// <remarks>Comments, which keep a connection open and are not kept, do not count.</remarks>
internal sealed class StreamBound(Stream inner, int bound) : ReadOnlyStream(inner)
{
    private int _length;
    private bool _isInLine;
    private bool _isComment;
    private bool _isAfterReturn;

    public override int Read(byte[] buffer, int offset, int count) => Counted(buffer.AsSpan(offset), Inner.Read(buffer, offset, count));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        int read = await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        return Counted(buffer.AsSpan(offset), read);
    }

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Counted(buffer.Span, read);
    }
#endif

    private int Counted(ReadOnlySpan<byte> buffer, int read)
    {
        ReadOnlySpan<byte> left = buffer.Slice(0, read);
        while (!left.IsEmpty)
        {
            if (_isAfterReturn && left[0] == (byte)'\n')
            {
                // The second half of a line end.
                left = left.Slice(1);
                _isAfterReturn = false;
                continue;
            }

            int end = left.IndexOfAny((byte)'\n', (byte)'\r');
            Count(end < 0 ? left : left.Slice(0, end));
            _isAfterReturn = end >= 0 && left[end] == (byte)'\r';
            if (end < 0)
            {
                break;
            }

            // A blank line ends the event.
            _length = _isInLine ? _length : 0;
            _isInLine = false;
            left = left.Slice(end + 1);
        }

        return read;
    }

    private void Count(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        _isComment = _isInLine ? _isComment : text[0] == (byte)':';
        _isInLine = true;
        _length += _isComment ? 0 : text.Length;
        if (_length > bound)
        {
            throw new RecordTooLongException(bound);
        }
    }
}
