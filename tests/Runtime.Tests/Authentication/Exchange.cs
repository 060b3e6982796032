using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime.Tests.Authentication;

/// <summary>Sends requests through the pipeline that clients have and answers them without a network.</summary>
internal sealed class Exchange(HttpPipelinePolicy policy, Func<int, HttpResponseMessage> answer)
{
    private readonly Handler _handler = new(answer);

    /// <summary>An exchange in which everything succeeds.</summary>
    public Exchange(HttpPipelinePolicy policy)
        : this(policy, static _ => new HttpResponseMessage(HttpStatusCode.OK))
    {
    }

    public IReadOnlyList<SentRequest> Requests => _handler.Requests;

    public static HttpResponseMessage Redirect(string location) => new(HttpStatusCode.TemporaryRedirect) { Headers = { Location = new Uri(location) } };

    public async Task<SentRequest> SendAsync(string uri, bool async = true, Action<HttpMessage>? arrange = null)
    {
        TestOptions options = new() { Transport = new HttpClientTransport(new HttpClient(_handler, disposeHandler: false)) };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        ServicePipeline pipeline = ServicePipeline.Create(options, "Tests", policy);
        using HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Success);
        RedirectPolicy.SetAllowAutoRedirect(message, true);
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(new Uri(uri));
        arrange?.Invoke(message);
        if (async)
        {
            await pipeline.SendAsync(message, "Tests.Send", CancellationToken.None);
        }
        else
        {
            pipeline.Send(message, "Tests.Send", CancellationToken.None);
        }

        return Requests[^1];
    }

    private sealed class TestOptions : ClientOptions;

    private sealed class Handler(Func<int, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public List<SentRequest> Requests { get; } = [];

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(new SentRequest(request.RequestUri!.OriginalString, request.Headers.ToDictionary(header => header.Key, header => string.Join("|", header.Value), StringComparer.OrdinalIgnoreCase)));
            return answer(Requests.Count);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
    }
}
