using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A request body of <c>multipart/form-data</c> (RFC 7578), or of another multipart media type with parts of the same form. Values
/// are given as text, see <see cref="WireFormat"/>.</summary>
/// <remarks>Can be sent again when a call is retried if every stream in it can seek. Streams are not disposed: they stay the
/// caller's.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartBody : RequestContent, ISentOnce
{
    private const int CopySize = 81920;

    private static readonly byte[] s_lineEnd = "\r\n"u8.ToArray();

    private readonly string _mediaType;
    private readonly string _boundary = Guid.NewGuid().ToString("N");
    private readonly List<Part> _parts = [];
    private bool _sent;

    /// <summary>Creates a body without parts.</summary>
    /// <param name="mediaType">The media type, without a boundary.</param>
    public MultipartBody(string mediaType = "multipart/form-data")
    {
        Guard.NotNull(mediaType, nameof(mediaType));
        _mediaType = mediaType;
    }

    /// <summary>Gets the value of <c>Content-Type</c> that goes with the body.</summary>
    public string ContentType => _mediaType + "; boundary=" + _boundary;

    /// <summary>Gets how many parts have been added.</summary>
    public int Count => _parts.Count;

    /// <inheritdoc/>
    bool ISentOnce.IsSpent => _sent && _parts.Exists(static part => !part.Content.CanSeek);

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The text, sent in UTF-8; null adds no part.</param>
    /// <param name="contentType">The media type; of several with commas between them the first one counts. A range such as <c>text/*</c> or
    /// null sends none, which means <c>text/plain</c>.</param>
    /// <param name="headers">Further headers of the part.</param>
    /// <returns>This body.</returns>
    public MultipartBody AddText(string name, string? value, string? contentType = null, params (string Name, string Value)[] headers)
    {
        if (value is not null)
        {
            Add(name, null, First(contentType), headers, new MemoryStream(Encoding.UTF8.GetBytes(value)));
        }

        return this;
    }

    /// <summary>Adds a list as one text.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="values">The values.</param>
    /// <param name="delimiter">What stands between two values.</param>
    /// <param name="contentType">The media type, as for a text.</param>
    /// <param name="headers">Further headers of the part.</param>
    /// <returns>This body.</returns>
    /// <exception cref="ArgumentException">A value has the delimiter, by which the service would take it for two.</exception>
    public MultipartBody AddList(
        string name, IEnumerable<string> values, string delimiter, string? contentType = null, params (string Name, string Value)[] headers)
        => AddText(name, ListText.Joined("part " + name, values, delimiter), contentType, headers);

    /// <summary>Adds a value as JSON, at once; later changes to it are not sent.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value; null adds no part.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="contentType">The media type; of several with commas between them the first one counts. A range or null means
    /// <c>application/json</c>.</param>
    /// <param name="headers">Further headers of the part.</param>
    /// <returns>This body.</returns>
    public MultipartBody AddJson<T>(
        string name, T? value, JsonWrite<T> write, string? contentType = null, params (string Name, string Value)[] headers)
    {
        if (!Undefined.Is(value))
        {
            JsonBuffer json = JsonBuffer.Write(value!, write);
            Add(name, null, First(contentType) ?? "application/json", headers, new MemoryStream(json.Written.ToArray()));
            json.Release();
        }

        return this;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file; null adds no part.</param>
    /// <param name="contentType">The media type of a file that says nothing of its own; several of them, a range or null mean
    /// <c>application/octet-stream</c>.</param>
    /// <param name="headers">Further headers of the part, before those of the file.</param>
    /// <returns>This body.</returns>
    public MultipartBody AddFile(string name, FilePart? file, string? contentType = null, params (string Name, string Value)[] headers)
    {
        if (file is not null)
        {
            // Servers tell files from fields by the file name, so there is one even if nobody gave it.
            string type = file.ContentType ?? Only(contentType) ?? "application/octet-stream";
            Add(name, file.FileName ?? name, type, [.. headers, .. file.OwnHeaders], file.OpenRead());
        }

        return this;
    }

    /// <inheritdoc/>
    public override bool TryComputeLength(out long length)
    {
        length = End().Length;
        foreach (Part part in _parts)
        {
            if (!part.Content.CanSeek)
            {
                return false;
            }

            length += part.Head.Length + part.Content.Length - part.Start + 2;
        }

        return true;
    }

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">Cancels the writing between parts.</param>
    /// <exception cref="InvalidOperationException">The body was sent before and has a stream that cannot seek.</exception>
    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Guard.NotNull(stream, nameof(stream));
        Rewind();
        foreach (Part part in _parts)
        {
            cancellation.ThrowIfCancellationRequested();
            stream.Write(part.Head, 0, part.Head.Length);
            part.Content.CopyTo(stream, CopySize);
            stream.Write(s_lineEnd, 0, s_lineEnd.Length);
        }

        byte[] end = End();
        stream.Write(end, 0, end.Length);
    }

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="InvalidOperationException">The body was sent before and has a stream that cannot seek.</exception>
    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        Guard.NotNull(stream, nameof(stream));
        Rewind();
        foreach (Part part in _parts)
        {
            await stream.WriteAsync(part.Head, 0, part.Head.Length, cancellation).ConfigureAwait(false);
            await part.Content.CopyToAsync(stream, CopySize, cancellation).ConfigureAwait(false);
            await stream.WriteAsync(s_lineEnd, 0, s_lineEnd.Length, cancellation).ConfigureAwait(false);
        }

        byte[] end = End();
        await stream.WriteAsync(end, 0, end.Length, cancellation).ConfigureAwait(false);
    }

    /// <summary>Does nothing: the streams of the parts are the caller's.</summary>
    public override void Dispose()
    {
    }

    private void Add(string name, string? fileName, string? contentType, (string Name, string Value)[] headers, Stream content)
    {
        Guard.NotNull(name, nameof(name));
        StringBuilder head = new();
        head.Append("--").Append(_boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(Quoted(name)).Append('"');
        if (!string.IsNullOrEmpty(fileName))
        {
            head.Append("; filename=\"").Append(Quoted(fileName!)).Append('"');
        }

        if (contentType is not null)
        {
            head.Append("\r\nContent-Type: ").Append(OneLine(contentType));
        }

        foreach ((string header, string value) in headers)
        {
            head.Append("\r\n").Append(OneLine(header)).Append(": ").Append(OneLine(value));
        }

        head.Append("\r\n\r\n");
        _parts.Add(new Part(Encoding.UTF8.GetBytes(head.ToString()), content));
    }

    private byte[] End() => Encoding.ASCII.GetBytes("--" + _boundary + "--\r\n");

    private void Rewind()
    {
        if (_sent)
        {
            foreach (Part part in _parts)
            {
                if (!part.Content.CanSeek)
                {
                    throw new InvalidOperationException("The body has a stream that cannot seek, so it cannot be sent again.");
                }

                part.Content.Position = part.Start;
            }
        }

        _sent = true;
    }

    // Of several media types, a part that the library writes has the first one.
    private static string? First(string? contentType) =>
        contentType is null ? null : Only(contentType.IndexOf(',') is >= 0 and int comma ? contentType.Substring(0, comma) : contentType);

    // Which of several media types a file has, only its owner knows.
    private static string? Only(string? contentType) =>
        contentType is null || contentType.IndexOf(',') >= 0 || contentType.IndexOf('*') >= 0 ? null : contentType.Trim();

    // What would end the header, as browsers escape it (RFC 7578 leaves the names of parts in UTF-8).
    private static string Quoted(string text) => OneLine(text).Replace("\"", "%22");

    private static string OneLine(string text) => text.Replace("\r", "%0D").Replace("\n", "%0A");

    private sealed class Part(byte[] head, Stream content)
    {
        public byte[] Head { get; } = head;

        public Stream Content { get; } = content;

        /// <summary>Where the content began when it was added.</summary>
        public long Start { get; } = content.CanSeek ? content.Position : 0;
    }
}
