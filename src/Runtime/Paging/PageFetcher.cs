using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>Gets single pages of a listing, each in a span of its own.</summary>
internal sealed class PageFetcher<T>(ServicePipeline pipeline, PagingStyle style, Func<PageRequest, HttpMessage> create, JsonRead<T> item, RequestContext? context, string operation)
{
    public Page<T> Fetch(string? token, int? sizeHint, CancellationToken cancellationToken)
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            using HttpMessage message = create(new PageRequest(token, sizeHint, style.GoesByLink));
            pipeline.HttpPipeline.Send(message, cancellationToken);
            return Read(message, token);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    public async Task<Page<T>> FetchAsync(string? token, int? sizeHint, CancellationToken cancellationToken)
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            using HttpMessage message = create(new PageRequest(token, sizeHint, style.GoesByLink));
            await pipeline.HttpPipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return Read(message, token);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    private Page<T> Read(HttpMessage message, string? token)
    {
        Response response = ServicePipeline.Checked(message.Response, context);
        return response.IsError
            ? Page<T>.FromValues([], null, response)
            : style.Read(response, message.Request.Uri.ToUri, token, item);
    }
}
