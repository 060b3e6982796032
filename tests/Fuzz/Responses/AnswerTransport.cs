using System.IO;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;

namespace Typewright.Fuzz.Responses;

/// <summary>Answers every request with the same answer, until it is enough.</summary>
internal sealed class AnswerTransport(Answer answer) : HttpPipelineTransport
{
    // A service may send pages for ever; this one stops, since that is the caller's to bound.
    private const int MostAnswers = 12;

    private int _sent;

    public override Request CreateRequest() => new MemoryRequest();

    public override void Process(HttpMessage message)
    {
        message.Request.Content?.WriteTo(Stream.Null, message.CancellationToken);
        Respond(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (message.Request.Content is { } content)
        {
            await content.WriteToAsync(Stream.Null, message.CancellationToken).ConfigureAwait(false);
        }

        Respond(message);
    }

    private void Respond(HttpMessage message)
    {
        MemoryResponse response = ++_sent > MostAnswers
            ? new MemoryResponse(400)
            : new MemoryResponse(answer.Status, new MemoryStream(answer.Body), null);
        foreach ((string name, string value) in _sent > MostAnswers ? [] : answer.Headers)
        {
            response.With(name, value);
        }

        message.Response = response;
    }
}
