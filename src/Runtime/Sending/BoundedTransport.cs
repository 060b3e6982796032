using System;
using System.IO;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>The client's transport, with bodies that are decoded and end at their bounds, and requests that carry no credentials
/// away.</summary>
internal sealed class BoundedTransport(HttpPipelineTransport inner, ClientBehavior behavior, BodyReading reading) : HttpPipelineTransport
{
#if NET
    private const string Encodings = "gzip, br";
#else
    private const string Encodings = "gzip";
#endif

    /// <summary>Gets the transport that the user gave.</summary>
    public HttpPipelineTransport Inner => inner;

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message)
    {
        Prepare(message);
        inner.Process(message);
        Receive(message);
        if (Unread(message) is { } body)
        {
            message.Response.ContentStream = reading.Read(message, body);
        }
    }

#if NET
    [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder))]
#endif
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Prepare(message);
        await inner.ProcessAsync(message).ConfigureAwait(false);
        Receive(message);
        if (Unread(message) is { } body)
        {
            message.Response.ContentStream = await reading.ReadAsync(message, body).ConfigureAwait(false);
        }
    }

    public override void Update(HttpPipelineTransportOptions options) => inner.Update(options);

    private static Stream? Unread(HttpMessage message)
        => BodyReading.IsAsked(message) && message.Response.ContentStream is { CanSeek: false } body ? body : null;

    private void Prepare(HttpMessage message)
    {
        RequestHeaders headers = message.Request.Headers;
        if (behavior.AcceptsCompression && message.BufferResponse && !headers.Contains("Accept-Encoding") && !headers.Contains("Range"))
        {
            headers.Add("Accept-Encoding", Encodings);
        }

        // Transports leave out a media type of nothing. And HttpClient, by itself and unseen, sends a request again whose answer was lost,
        // as long as it has not begun to send a body.
        if (message.Request.Content is null
            && (headers.Contains(HttpHeader.Names.ContentType) || !Repeatable.Holds(message, behavior)))
        {
            message.Request.Content = RequestContent.Create(Array.Empty<byte>());
        }

        if (!behavior.SendsAzureHeaders)
        {
            AzureHeaders.Remove(message);
        }

        if (FirstOrigin.IsLeft(message))
        {
            CredentialHeaders.Remove(message.Request);
        }
    }

    private void Receive(HttpMessage message)
    {
        if (message.Response.ContentStream is not { } body)
        {
            return;
        }

        body = ContentCodings.Decode(message.Response, body);
        bool isError = message.ResponseClassifier.IsErrorResponse(message);
        if (!body.CanSeek && (isError || message.BufferResponse))
        {
            body = new BoundedBody(body, message.Response, isError ? behavior.MaxErrorBytes : behavior.MaxBodyBytes, isError);
        }

        message.Response.ContentStream = body;
    }
}
