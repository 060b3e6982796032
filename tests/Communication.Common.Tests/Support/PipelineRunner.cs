using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Communication.Common.Tests;

/// <summary>Sends one request through the pipeline that clients have, with one policy for each try.</summary>
internal sealed class PipelineRunner(HttpPipelinePolicy policy, RecordingHandler handler)
{
    public async Task<Response> SendAsync(
        RequestMethod method,
        string uri,
        RequestContent? content = null,
        bool async = true,
        Action<HttpMessage>? arrange = null)
    {
        TestOptions options = new() { Transport = handler.Transport };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        HttpPipeline pipeline = HttpPipelineBuilder.Build(options, policy);
        using HttpMessage message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(uri));
        message.Request.Content = content;
        arrange?.Invoke(message);
        if (async)
        {
            await pipeline.SendAsync(message, default);
        }
        else
        {
            pipeline.Send(message, default);
        }

        return message.Response;
    }

    private sealed class TestOptions : ClientOptions;
}
