using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core.Pipeline;

namespace Typewright.Communication.Common.Tests;

/// <summary>Answers requests without a network and keeps them.</summary>
public sealed class RecordingHandler : HttpMessageHandler
{
    private readonly Func<RecordedRequest, int, HttpResponseMessage> _answer;
    private readonly List<RecordedRequest> _requests = [];

    /// <param name="answer">Gives the answer to a request and its number, counted from 1.</param>
    public RecordingHandler(Func<RecordedRequest, int, HttpResponseMessage> answer)
    {
        _answer = answer;
    }

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    public HttpPipelineTransport Transport => new HttpClientTransport(new HttpClient(this, disposeHandler: false));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = string.Empty;
        if (request.Content is not null)
        {
            using StreamReader text = new(request.Content.ReadAsStream(cancellationToken));
            body = text.ReadToEnd();
        }

        RecordedRequest recorded = new(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase),
            body);
        int number;
        lock (_requests)
        {
            _requests.Add(recorded);
            number = _requests.Count;
        }

        return _answer(recorded, number);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}
