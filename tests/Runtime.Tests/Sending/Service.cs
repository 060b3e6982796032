using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;

namespace Typewright.Runtime.Tests;

/// <summary>A pipeline over an in-memory transport, and what a generated client does with it.</summary>
internal sealed class Service
{
    public static readonly Uri Endpoint = new("https://service.example");

    public Service(MemoryTransport transport, params HttpPipelinePolicy[] authentication)
        : this(transport, static _ => { }, authentication)
    {
    }

    public Service(MemoryTransport transport, Action<ClientBehavior> configure, params HttpPipelinePolicy[] authentication)
    {
        Transport = transport;
        TestOptions options = new() { Transport = transport };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        configure(options.Behavior());
        Pipeline = ServicePipeline.Create(options, "Typewright.Runtime.Tests", authentication);
    }

    public Service(params MemoryResponse[] answers)
        : this(new MemoryTransport(answers))
    {
    }

    public MemoryTransport Transport { get; }

    public ServicePipeline Pipeline { get; }

    public HttpMessage Message(
        RequestMethod? method = null, ResponseClassifier? classifier = null, RequestContext? context = null, string path = "/pets")
    {
        HttpMessage message = Pipeline.CreateMessage(context, classifier ?? ResponseClassifiers.Status200);
        message.Request.Method = method ?? RequestMethod.Get;
        message.Request.Uri.Reset(Endpoint);
        message.Request.Uri.AppendPath(path, escape: false);
        return message;
    }

    /// <summary>Calls the synchronous or the asynchronous method, which must behave alike.</summary>
    public async Task<Response<T>> SendAsync<T>(bool async, JsonRead<T> read)
    {
        using HttpMessage message = Message();
        return async
            ? await Pipeline.SendAsync(message, read, "Test.Call", default)
            : Pipeline.Send(message, read, "Test.Call", default);
    }

    private sealed class TestOptions : ClientOptions;
}
