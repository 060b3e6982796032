using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Azure.Core;

namespace Azure.Communication;

/// <summary>A response with status 200 and the body of an earlier one, without headers.</summary>
internal sealed class ReplayedResponse : Response
{
    public ReplayedResponse(BinaryData body, string clientRequestId)
    {
        // A stream over a buffer it may show, since Response.Content reads no other.
        byte[] bytes = body.ToArray();
        ContentStream = new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        ClientRequestId = clientRequestId;
    }

    public override int Status => 200;

    public override string ReasonPhrase => "OK";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => false;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => [];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        return false;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = null;
        return false;
    }
}
