using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Conformance;

/// <summary>A transport that keeps what was answered.</summary>
/// <param name="inner">The transport that sends.</param>
public sealed class RecordingTransport(HttpPipelineTransport inner) : HttpPipelineTransport
{
    private const int Much = 1 << 24;

    /// <summary>What was answered, in order.</summary>
    public List<Exchange> Exchanges { get; } = [];

    /// <inheritdoc/>
    public override Request CreateRequest() => inner.CreateRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message)
    {
        inner.Process(message);
        Keep(message);
    }

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        await inner.ProcessAsync(message).ConfigureAwait(false);
        Keep(message);
    }

    private void Keep(HttpMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        byte[] body = [];
        if (message.Response.ContentStream is { } content && !(message.Response.Headers.ContentLength > Much)
            && message.Request.Uri.Path?.Contains("verylarge", StringComparison.Ordinal) != true)
        {
            using MemoryStream copy = new();
            content.CopyTo(copy);
            body = copy.ToArray();
            message.Response.ContentStream = new MemoryStream(body);
        }

        Exchanges.Add(new Exchange(message.Request.Method.Method, message.Response.Status, message.Response.Headers.ContentType, body));
    }
}
