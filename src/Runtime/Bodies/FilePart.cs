using System;
using System.Collections.Generic;
using System.IO;
using Typewright.Runtime;

namespace Typewright;

/// <summary>A file to be sent as a part of a <c>multipart/form-data</c> body.</summary>
/// <remarks>The content stays the caller's: it is not disposed. A content that can seek is sent again when a
/// call is retried, from the position it had; one that cannot is sent once.</remarks>
public sealed class FilePart
{
    private Dictionary<string, string>? _headers;
    private readonly Stream? _stream;
    private readonly BinaryData? _bytes;

    /// <summary>Creates a part from a stream.</summary>
    /// <param name="content">The content, from its position on.</param>
    /// <param name="fileName">The name of the file; null means the name of the part, since servers take a
    /// part without a file name for no file, and an empty text sends none.</param>
    /// <param name="contentType">The media type; null means what the service's
    /// description says, or else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public FilePart(Stream content, string? fileName = null, string? contentType = null)
    {
        Guard.NotNull(content, nameof(content));
        _stream = content;
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>Creates a part from bytes. It can be sent any number of times, in one call or in several.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file; null means the name of the part, since servers take a
    /// part without a file name for no file, and an empty text sends none.</param>
    /// <param name="contentType">The media type; null means the content's own, see <see cref="BinaryData.MediaType"/>, and
    /// without one what the service's description says, or else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public FilePart(BinaryData content, string? fileName = null, string? contentType = null)
    {
        Guard.NotNull(content, nameof(content));
        _bytes = content;
        FileName = fileName;
        ContentType = contentType ?? content.MediaType;
    }

    /// <summary>Opens the content.</summary>
    /// <returns>A new stream over the bytes of a part of bytes; for a part of a stream that stream, whose position moves with every
    /// reader.</returns>
    public Stream OpenRead() => _stream ?? _bytes!.ToStream();

    /// <summary>Gets the name of the file, or null.</summary>
    public string? FileName { get; }

    /// <summary>Gets the media type, or null if the service's description decides.</summary>
    public string? ContentType { get; }

    /// <summary>Gets further headers of the part, to be filled: few services ask for any.</summary>
    public IDictionary<string, string> Headers => _headers ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the headers that were filled in.</summary>
    internal IEnumerable<(string Name, string Value)> OwnHeaders
    {
        get
        {
            foreach (KeyValuePair<string, string> header in _headers ?? [])
            {
                yield return (header.Key, header.Value);
            }
        }
    }

    /// <summary>Makes a part of a stream, with the name of the part for the file's.</summary>
    /// <param name="content">The content, from its position on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static implicit operator FilePart(Stream content) => new(content);

    /// <summary>Makes a part of bytes, with the name of the part for the file's.</summary>
    /// <param name="content">The content; its <see cref="BinaryData.MediaType"/> goes with it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static implicit operator FilePart(BinaryData content) => new(content);

    /// <summary>Makes a part of bytes, with the name of the part for the file's.</summary>
    /// <param name="content">The content, which is not copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public static implicit operator FilePart(byte[] content)
    {
        Guard.NotNull(content, nameof(content));
        return new FilePart(new BinaryData(content));
    }
}
