using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using Azure;
using Azure.Core;

namespace Typewright.Testing;

/// <summary>A response that lives in memory only.</summary>
public sealed class MemoryResponse : Response
{
    private readonly MemoryHeaders _headers = new();

    public MemoryResponse(int status, string? body = null, string? contentType = "application/json")
        : this(
            status,
            body is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(body), 0, Encoding.UTF8.GetByteCount(body), false, true),
            contentType)
    {
    }

    public MemoryResponse(int status, Stream? body, string? contentType)
    {
        Status = status;
        ContentStream = body;
        if (body is not null && contentType is not null)
        {
            With("Content-Type", contentType);
        }
    }

    public override int Status { get; }

    public override string ReasonPhrase => Reason;

    /// <summary>The text beside the status.</summary>
    public string Reason { get; init; } = string.Empty;

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = string.Empty;

    /// <summary>Whether the message that owns the response has been disposed.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Adds a header.</summary>
    public MemoryResponse With(string name, string value)
    {
        _headers.Add(name, value);
        return this;
    }

    public override void Dispose() => IsDisposed = true;

    protected override bool ContainsHeader(string name) => _headers.TryGetValue(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers;

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        _headers.TryGetValues(name, out values);
}
