using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Reads a page.</summary>
/// <param name="message">The message with the page.</param>
/// <param name="token">The token that the page was asked with.</param>
/// <param name="received">How many items there were before it; null where nobody knows.</param>
internal delegate FetchedPage<T> PageRead<T>(HttpMessage message, string? token, long? received);

/// <summary>Gets single pages of a listing, each in a span of its own.</summary>
internal sealed class PageFetcher<T>(ServicePipeline pipeline, PagingStyle style, Func<PageRequest, HttpMessage> create, PageRead<T> read,
    RequestContext? context, string operation)
{
    // The pages of a listing belong to the call that made it, wherever they are enumerated.
    private readonly RequestScope? _scope = RequestScope.Current;

    /// <summary>Gets how many pages a listing may have.</summary>
    public int? MaxPages => pipeline.Behavior.MaxPages;

    public FetchedPage<T> Fetch(string? token, int? sizeHint, PagePlace place, CancellationToken cancellationToken)
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            using HttpMessage message = Create(token, sizeHint);
            pipeline.Transmit(message, cancellationToken);
            return Read(message, token, place);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    public async Task<FetchedPage<T>> FetchAsync(string? token, int? sizeHint, PagePlace place, CancellationToken cancellationToken)
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            using HttpMessage message = Create(token, sizeHint);
            await pipeline.TransmitAsync(message, cancellationToken).ConfigureAwait(false);
            return Read(message, token, place);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    private HttpMessage Create(string? token, int? sizeHint)
    {
        HttpMessage message = create(new PageRequest(token, sizeHint, style.GoesByLink));
        _scope?.Attach(message);
        return message;
    }

    private FetchedPage<T> Read(HttpMessage message, string? token, PagePlace place)
    {
        // Behind the last page, a service that is asked for pages by number may well have nothing.
        bool isBeyond = message.Response.Status == 404 && !place.IsFirst && style.GoesOnByItself;
        Response response = isBeyond ? message.Response : ServicePipeline.Checked(message, context);
        return response.IsError
            ? new FetchedPage<T>(Page<T>.FromValues([], null, response), 0)
            : read(message, token, place.Received);
    }
}
