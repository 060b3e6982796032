using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Azure.Core;

namespace Typewright.Testing;

/// <summary>A request that lives in memory only.</summary>
public sealed class MemoryRequest : Request
{
    private readonly MemoryHeaders _headers = new();

    public override string ClientRequestId { get; set; } = Guid.NewGuid().ToString();

    /// <summary>Whether the message that owns the request has been disposed.</summary>
    public bool IsDisposed { get; private set; }

    public override void Dispose()
    {
        IsDisposed = true;
        Content?.Dispose();
    }

    protected override void AddHeader(string name, string value) => _headers.Add(name, value);

    protected override bool ContainsHeader(string name) => _headers.TryGetValue(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers;

    protected override bool RemoveHeader(string name) => _headers.Remove(name);

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) =>
        _headers.TryGetValues(name, out values);
}
