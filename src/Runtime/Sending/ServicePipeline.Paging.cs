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
        => new PipelinePageable<T>(new PageFetcher<T>(this, style, create, Json(style, item), null, operation), cancellationToken);

    /// <inheritdoc cref="GetPageable{T}(PagingStyle, Func{PageRequest, HttpMessage}, JsonRead{T}, string, CancellationToken)"/>
    public AsyncPageable<T> GetPageableAsync<T>(
        PagingStyle style, Func<PageRequest, HttpMessage> create, JsonRead<T> item, string operation, CancellationToken cancellationToken)
        where T : notnull
        => new PipelineAsyncPageable<T>(new PageFetcher<T>(this, style, create, Json(style, item), null, operation), cancellationToken);

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
        => new PipelinePageable<BinaryData>(
            new PageFetcher<BinaryData>(this, style, create, Json(style, JsonReading.Any), context, operation),
            context?.CancellationToken ?? CancellationToken.None);

    /// <inheritdoc cref="GetPageable(PagingStyle, Func{PageRequest, HttpMessage}, RequestContext, string)"/>
    public AsyncPageable<BinaryData> GetPageableAsync(
        PagingStyle style, Func<PageRequest, HttpMessage> create, RequestContext? context, string operation)
        => new PipelineAsyncPageable<BinaryData>(
            new PageFetcher<BinaryData>(this, style, create, Json(style, JsonReading.Any), context, operation),
            context?.CancellationToken ?? CancellationToken.None);

    /// <summary>Makes a listing whose pages are XML. Nothing is sent before it is enumerated; each page has its own span.</summary>
    /// <remarks>The names of the style's places are those of elements, and <c>*</c> is any.</remarks>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="style">How the listing is divided into pages.</param>
    /// <param name="create">Makes the message for a page.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="root">The name that the root element of a page must have; null for any but that of a page of HTML.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the fetching of pages.</param>
    /// <returns>The listing.</returns>
    public Pageable<T> GetXmlPageable<T>(PagingStyle style, Func<PageRequest, HttpMessage> create, XmlRead<T> item, string? root,
        string operation, CancellationToken cancellationToken)
        where T : notnull
        => new PipelinePageable<T>(
            new PageFetcher<T>(this, style, create, Xml(style, item, root), null, operation), cancellationToken);

    /// <inheritdoc cref="GetXmlPageable{T}(PagingStyle, Func{PageRequest, HttpMessage}, XmlRead{T}, string, string, CancellationToken)"/>
    public AsyncPageable<T> GetXmlPageableAsync<T>(PagingStyle style, Func<PageRequest, HttpMessage> create, XmlRead<T> item, string? root,
        string operation, CancellationToken cancellationToken)
        where T : notnull
        => new PipelineAsyncPageable<T>(
            new PageFetcher<T>(this, style, create, Xml(style, item, root), null, operation), cancellationToken);

    /// <summary>Makes the listing of a protocol call whose pages are XML; its items are the elements as they are.</summary>
    /// <remarks>With <see cref="ErrorOptions.NoThrow"/> an error response is an empty, last page with that response.</remarks>
    /// <param name="style">How the listing is divided into pages.</param>
    /// <param name="create">Makes the message for a page, for the same context.</param>
    /// <param name="root">The name that the root element of a page must have; null for any but that of a page of HTML.</param>
    /// <param name="context">The context of the call, or null.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <returns>The listing.</returns>
    public Pageable<BinaryData> GetXmlPageable(
        PagingStyle style, Func<PageRequest, HttpMessage> create, string? root, RequestContext? context, string operation)
        => new PipelinePageable<BinaryData>(
            new PageFetcher<BinaryData>(this, style, create, Xml(style, Element, root), context, operation),
            context?.CancellationToken ?? CancellationToken.None);

    /// <inheritdoc cref="GetXmlPageable(PagingStyle, Func{PageRequest, HttpMessage}, string, RequestContext, string)"/>
    public AsyncPageable<BinaryData> GetXmlPageableAsync(
        PagingStyle style, Func<PageRequest, HttpMessage> create, string? root, RequestContext? context, string operation)
        => new PipelineAsyncPageable<BinaryData>(
            new PageFetcher<BinaryData>(this, style, create, Xml(style, Element, root), context, operation),
            context?.CancellationToken ?? CancellationToken.None);

    private static PageRead<T> Json<T>(PagingStyle style, JsonRead<T> item)
    {
        Guard.NotNull(style, nameof(style));
        return (message, token, received) => style.Read(message, token, received, item);
    }

    private static PageRead<T> Xml<T>(PagingStyle style, XmlRead<T> item, string? root)
    {
        Guard.NotNull(style, nameof(style));
        XmlPageEnvelope envelope = style.InXml();
        return (message, token, received) => style.ReadXml(message, token, received, response => envelope.Read(response, item, root));
    }

    private static BinaryData Element(ElementReader reader) => BinaryData.FromString(reader.Xml());
}
