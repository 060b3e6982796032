using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>Takes away the two bytes with which zlib begins, where they are there.</summary>
/// <remarks>The coding <c>deflate</c> is zlib around deflated data (RFC 9110, 8.4.1.2), but some services send the data alone.</remarks>
internal sealed class WithoutZlibHeader(Stream inner) : ReadOnlyStream(inner)
{
    private const int HeaderLength = 2;

    private readonly byte[] _first = new byte[HeaderLength];
    private int _kept;
    private int _given;
    private bool _isLookedAt;

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (!_isLookedAt)
        {
            Look(Inner.Read(_first, _kept, HeaderLength - _kept));
        }

        return _given < _kept ? Give(buffer.AsSpan(offset, count)) : Inner.Read(buffer, offset, count);
    }

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        while (!_isLookedAt)
        {
            Look(await Inner.ReadAsync(_first, _kept, HeaderLength - _kept, cancellationToken).ConfigureAwait(false));
        }

        return _given < _kept
            ? Give(buffer.AsSpan(offset, count))
            : await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
    }

    private void Look(int read)
    {
        _kept += read;
        _isLookedAt = read == 0 || _kept == HeaderLength;
        if (_kept == HeaderLength && IsHeader())
        {
            _kept = 0;
        }
    }

    // RFC 1950: the method is 8, and both bytes as a number are a multiple of 31.
    private bool IsHeader() => (_first[0] & 0x0F) == 8 && ((_first[0] << 8) | _first[1]) % 31 == 0;

    private int Give(Span<byte> buffer)
    {
        int length = Math.Min(buffer.Length, _kept - _given);
        _first.AsSpan(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }
}
