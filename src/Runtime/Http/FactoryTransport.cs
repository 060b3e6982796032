using System;
using System.Net.Http;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Sends each try through an <see cref="HttpClient"/> of its own, so that a factory can renew its handlers.</summary>
internal sealed class FactoryTransport(Func<HttpClient> create) : HttpPipelineTransport
{
    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => new HttpClientTransport(create()).Process(message);

    public override ValueTask ProcessAsync(HttpMessage message) => new HttpClientTransport(create()).ProcessAsync(message);
}
