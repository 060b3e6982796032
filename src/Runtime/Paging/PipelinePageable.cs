using System.Collections.Generic;
using System.Threading;
using Azure;

namespace Typewright;

/// <summary>A listing whose pages are fetched as they are asked for.</summary>
internal sealed class PipelinePageable<T>(PageFetcher<T> fetcher, CancellationToken cancellationToken) : Pageable<T>(cancellationToken)
    where T : notnull
{
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        PageLoop loop = default;
        string? token = continuationToken;
        while (true)
        {
            Page<T> page = fetcher.Fetch(token, pageSizeHint, CancellationToken);
            yield return page;
            token = page.ContinuationToken;
            if (token is null)
            {
                yield break;
            }

            loop.Follow(token, page.GetRawResponse());
        }
    }
}
