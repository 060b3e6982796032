using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Testing;

/// <summary>A transport that answers in memory, synchronously, and remembers what was sent.</summary>
public sealed class MemoryTransport : HttpPipelineTransport
{
    private readonly Func<MemoryRequest, MemoryResponse> _answer;

    /// <summary>Answers every request with the function.</summary>
    public MemoryTransport(Func<MemoryRequest, MemoryResponse> answer) => _answer = answer;

    /// <summary>Answers with the responses in turn; the test fails when there are not enough.</summary>
    public MemoryTransport(params MemoryResponse[] answers)
    {
        Queue<MemoryResponse> queue = new(answers);
        _answer = request => queue.Count > 0
            ? queue.Dequeue()
            : throw new InvalidOperationException($"Nothing is left to answer {request.Method} {request.Uri} with.");
    }

    /// <summary>What was sent, in order; a request that is retried is there once for each attempt.</summary>
    public List<SentRequest> Sent { get; } = [];

    /// <summary>How many of the sends were synchronous.</summary>
    public int SynchronousSends { get; private set; }

    public override Request CreateRequest() => new MemoryRequest();

    public override void Process(HttpMessage message)
    {
        SynchronousSends++;
        message.CancellationToken.ThrowIfCancellationRequested();
        using MemoryStream body = new();
        message.Request.Content?.WriteTo(body, message.CancellationToken);
        Answer(message, body.ToArray());
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        message.CancellationToken.ThrowIfCancellationRequested();
        using MemoryStream body = new();
        if (message.Request.Content is not null)
        {
            await message.Request.Content.WriteToAsync(body, message.CancellationToken).ConfigureAwait(false);
        }

        Answer(message, body.ToArray());
    }

    private void Answer(HttpMessage message, byte[] body)
    {
        MemoryRequest request = (MemoryRequest)message.Request;
        Sent.Add(new SentRequest(request, body));
        MemoryResponse response = _answer(request);
        response.ClientRequestId = request.ClientRequestId;
        message.Response = response;
    }
}
