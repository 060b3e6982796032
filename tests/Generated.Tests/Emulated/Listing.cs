using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>A listing, walked in the synchronous or the asynchronous way.</summary>
public sealed class Listing<T>(Pageable<T> pages, AsyncPageable<T> asyncPages, bool isAsync)
    where T : notnull
{
    public async Task<List<T>> ItemsAsync()
    {
        List<T> items = [];
        if (!isAsync)
        {
            items.AddRange(pages);
            return items;
        }

        await foreach (T item in asyncPages)
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>Gets pages, no more than the limit.</summary>
    public async Task<List<Page<T>>> PagesAsync(string? continuationToken = null, int? pageSizeHint = null, int limit = int.MaxValue)
    {
        List<Page<T>> list = [];
        if (!isAsync)
        {
            list.AddRange(pages.AsPages(continuationToken, pageSizeHint).Take(limit));
            return list;
        }

        await foreach (Page<T> page in asyncPages.AsPages(continuationToken, pageSizeHint))
        {
            list.Add(page);
            if (list.Count == limit)
            {
                break;
            }
        }

        return list;
    }
}
