using System;
using System.IO;

namespace Typewright;

/// <summary>A file to be sent as a part of a <c>multipart/form-data</c> body.</summary>
/// <remarks>The content stays the caller's: it is not disposed. A content that can seek is sent again when a call is retried, from the position it had; one that cannot is sent once.</remarks>
public sealed class FilePart
{
    /// <summary>Creates a part from a stream.</summary>
    /// <param name="content">The content, from its position on.</param>
    /// <param name="fileName">The name of the file; null sends none.</param>
    /// <param name="contentType">The media type; null means <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public FilePart(Stream content, string? fileName = null, string? contentType = null)
    {
        Guard.NotNull(content, nameof(content));
        Content = content;
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>Creates a part from bytes.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file; null sends none.</param>
    /// <param name="contentType">The media type; null means <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public FilePart(BinaryData content, string? fileName = null, string? contentType = null)
        : this(ToStream(content), fileName, contentType)
    {
    }

    /// <summary>Gets the content.</summary>
    public Stream Content { get; }

    /// <summary>Gets the name of the file, or null.</summary>
    public string? FileName { get; }

    /// <summary>Gets the media type, or null for <c>application/octet-stream</c>.</summary>
    public string? ContentType { get; }

    private static Stream ToStream(BinaryData content)
    {
        Guard.NotNull(content, nameof(content));
        return content.ToStream();
    }
}
