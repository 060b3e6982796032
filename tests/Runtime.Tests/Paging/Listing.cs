using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;

namespace Typewright.Runtime.Tests;

/// <summary>A listing as a generated client makes it, enumerated synchronously or asynchronously.</summary>
internal sealed class Listing(PagingStyle style, Service service, RequestContext? context = null)
{
    public static readonly Uri Endpoint = new("https://service.example/base");

    public Listing(PagingStyle style, params MemoryResponse[] answers)
        : this(style, new Service(answers))
    {
    }

    public MemoryTransport Transport => service.Transport;

    public Pageable<int> Items(CancellationToken cancellationToken = default)
        => service.Pipeline.GetPageable(style, Create, JsonReading.Int32, "Test.GetItems", cancellationToken);

    public AsyncPageable<int> ItemsAsync(CancellationToken cancellationToken = default)
        => service.Pipeline.GetPageableAsync(style, Create, JsonReading.Int32, "Test.GetItems", cancellationToken);

    public Pageable<BinaryData> Protocol() => service.Pipeline.GetPageable(style, Create, context, "Test.GetItems");

    public AsyncPageable<BinaryData> ProtocolAsync() => service.Pipeline.GetPageableAsync(style, Create, context, "Test.GetItems");

    /// <summary>Gets all pages, in either way.</summary>
    public async Task<List<Page<int>>> PagesAsync(bool async, string? token = null, int? sizeHint = null)
    {
        List<Page<int>> pages = [];
        if (async)
        {
            await foreach (Page<int> page in ItemsAsync().AsPages(token, sizeHint))
            {
                pages.Add(page);
            }
        }
        else
        {
            pages.AddRange(Items().AsPages(token, sizeHint));
        }

        return pages;
    }

    private HttpMessage Create(PageRequest page)
    {
        HttpMessage message = service.Pipeline.CreateMessage(context, ResponseClassifiers.Status200Or204);
        message.Request.Method = RequestMethod.Get;
        if (!page.TryApplyLink(message.Request, Endpoint))
        {
            message.Request.Uri.Reset(Endpoint);
            message.Request.Uri.AppendPath("/items", escape: false);
            message.Request.Uri.AppendQueryValue("next", page.Token);
            message.Request.Uri.AppendQueryValue("top", page.SizeHint is { } size ? WireFormat.Text(size) : null);
        }

        return message;
    }
}
