using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Runtime;

/// <summary>The bytes that a decoder takes from a body, which know whether the decoder wanted more than there were.</summary>
/// <remarks>
/// The decoders of .NET take the end of the bytes for the end of the data. All but gzip's stop asking at the end of the data, so whoever
/// asks at the end of the bytes has met a cut. Gzip's asks whether another member follows: it is given a byte that begins none, which it
/// leaves alone behind the data and takes for a part of the data before.
/// </remarks>
internal sealed class CompressedBody(Stream inner, bool asksForMembers) : ReadOnlyStream(inner)
{
    private const byte NoMember = 0xFF;

    private bool _hasBegun;
    private bool _isProbed;

    /// <summary>Gets whether the decoder has come to the end of the bytes, so that what it says of them is about a cut.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Tells whether the data goes on behind the end of the bytes.</summary>
    /// <param name="decoded">How many bytes the decoder has just made.</param>
    public bool IsCutOff(int decoded) => IsAtEnd && (!_isProbed || decoded > 0);

    public override int Read(byte[] buffer, int offset, int count)
        => Counted(Inner.Read(buffer, offset, count), buffer.AsSpan(offset, count));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => Counted(await Inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false), buffer.AsSpan(offset, count));

#if NET
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Counted(await Inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Span);
#endif

    private int Counted(int read, Span<byte> buffer)
    {
        _hasBegun |= read > 0;
        // Services also name a coding where there is no body.
        if (read > 0 || buffer.IsEmpty || !_hasBegun)
        {
            return read;
        }

        _isProbed = asksForMembers && !IsAtEnd;
        IsAtEnd = true;
        if (!_isProbed)
        {
            return 0;
        }

        buffer[0] = NoMember;
        return 1;
    }
}
