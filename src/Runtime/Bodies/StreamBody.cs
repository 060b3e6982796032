using System;
using System.ComponentModel;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Request bodies that are streams.</summary>
/// <remarks>The stream stays the caller's and is not disposed. One that can seek is sent again when a call is tried again, from the
/// position it had; one that cannot is sent once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StreamBody : RequestContent, ISentOnce
{
    private const int CopySize = 81920;

    private readonly Stream _stream;
    private readonly long _start;
    private bool _isSent;

    private StreamBody(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <inheritdoc/>
    bool ISentOnce.IsSpent => _isSent && !_stream.CanSeek;

    /// <summary>Makes a body of a stream, from its position on.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static new RequestContent Create(Stream stream)
    {
        Guard.NotNull(stream, nameof(stream));
        return new StreamBody(stream);
    }

    /// <summary>Makes a body of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The body.</returns>
    public static new RequestContent Create(BinaryData bytes) => RequestContent.Create(bytes);

    /// <inheritdoc/>
    public override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">Cancels nothing: a synchronous stream cannot be left.</param>
    /// <exception cref="InvalidOperationException">The body was sent before and cannot seek.</exception>
    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Rewind();
        _stream.CopyTo(stream, CopySize);
    }

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="InvalidOperationException">The body was sent before and cannot seek.</exception>
    public override Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        Rewind();
        return _stream.CopyToAsync(stream, CopySize, cancellation);
    }

    /// <summary>Does nothing: the stream is the caller's.</summary>
    public override void Dispose()
    {
    }

    private void Rewind()
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (_isSent)
        {
            throw new InvalidOperationException("The body is a stream that cannot seek, so it cannot be sent again.");
        }

        _isSent = true;
    }
}
