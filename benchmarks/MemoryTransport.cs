using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Benchmarks;

/// <summary>Answers every request with the same bytes, at next to no cost of its own.</summary>
internal sealed class MemoryTransport(int status, byte[] body) : HttpPipelineTransport
{
    private readonly HttpClientTransport _requests = new();

    public override Request CreateRequest() => _requests.CreateRequest();

    public override void Process(HttpMessage message) => message.Response = new MemoryResponse(status, body);

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Process(message);
        return default;
    }

    private sealed class MemoryResponse(int status, byte[] body) : Azure.Response
    {
        public override int Status => status;

        public override string ReasonPhrase => "";

        public override Stream? ContentStream { get; set; } = new MemoryStream(
            body,
            0,
            body.Length,
            writable: false,
            publiclyVisible: true);

        public override string ClientRequestId { get; set; } = "";

        public override void Dispose()
        {
        }

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
}
