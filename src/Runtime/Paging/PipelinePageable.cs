using System.Collections.Generic;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>A listing whose pages are fetched as they are asked for.</summary>
internal sealed class PipelinePageable<T>(PageFetcher<T> fetcher, CancellationToken cancellationToken) : Pageable<T>(cancellationToken)
    where T : notnull
{
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        PageLoop loop = new(fetcher.MaxPages, continuationToken);
        string? token = continuationToken;
        while (true)
        {
            FetchedPage<T> fetched = fetcher.Fetch(token, pageSizeHint, loop.Place, CancellationToken);
            if (!loop.Take(fetched.Mark, fetched.Page.Values.Count))
            {
                yield break;
            }

            yield return fetched.Page;
            token = fetched.Page.ContinuationToken;
            if (token is null)
            {
                yield break;
            }

            loop.Follow(token, fetched.Page.GetRawResponse());
        }
    }
}
