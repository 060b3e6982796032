using System;
using System.Threading;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Listings that come in pages.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Makes a listing. Nothing is sent before it is enumerated; each page has its own span.</summary>
    /// <remarks>
    /// While enumerating, a page that fails or cannot be read, and a service that leads in a circle, is a
    /// <see cref="RequestFailedException"/>; a link away from the endpoint is an <see cref="InvalidOperationException"/>.
    /// </remarks>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="style">How the listing is divided into pages.</param>
    /// <param name="create">Makes the message for a page.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the fetching of pages.</param>
    /// <returns>The listing.</returns>
    public Pageable<T> GetPageable<T>(
        PagingStyle style, Func<PageRequest, HttpMessage> create, JsonRead<T> item, string operation, CancellationToken cancellationToken)
        where T : notnull
        => new PipelinePageable<T>(new PageFetcher<T>(this, style, create, item, null, operation), cancellationToken);

    /// <inheritdoc cref="GetPageable{T}(PagingStyle, Func{PageRequest, HttpMessage}, JsonRead{T}, string, CancellationToken)"/>
    public AsyncPageable<T> GetPageableAsync<T>(
        PagingStyle style, Func<PageRequest, HttpMessage> create, JsonRead<T> item, string operation, CancellationToken cancellationToken)
        where T : notnull
        => new PipelineAsyncPageable<T>(new PageFetcher<T>(this, style, create, item, null, operation), cancellationToken);

    /// <summary>Makes the listing of a protocol call, whose items are raw JSON. Nothing is sent
    /// before it is enumerated; each page has its own span.</summary>
    /// <remarks>With <see cref="ErrorOptions.NoThrow"/> an error response is an empty, last page with that response.</remarks>
    /// <param name="style">How the listing is divided into pages.</param>
    /// <param name="create">Makes the message for a page, for the same context.</param>
    /// <param name="context">The context of the call, or null.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <returns>The listing.</returns>
    public Pageable<BinaryData> GetPageable(
        PagingStyle style, Func<PageRequest, HttpMessage> create, RequestContext? context, string operation)
        => new PipelinePageable<BinaryData>(new PageFetcher<BinaryData>(this, style, create, JsonReading.Any, context, operation),
            context?.CancellationToken ?? CancellationToken.None);

    /// <inheritdoc cref="GetPageable(PagingStyle, Func{PageRequest, HttpMessage}, RequestContext, string)"/>
    public AsyncPageable<BinaryData> GetPageableAsync(
        PagingStyle style, Func<PageRequest, HttpMessage> create, RequestContext? context, string operation)
        => new PipelineAsyncPageable<BinaryData>(new PageFetcher<BinaryData>(this, style, create, JsonReading.Any, context, operation),
            context?.CancellationToken ?? CancellationToken.None);
}
