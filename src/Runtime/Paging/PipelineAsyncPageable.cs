using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>A listing whose pages are fetched as they are asked for.</summary>
internal sealed class PipelineAsyncPageable<T>(
    PageFetcher<T> fetcher, CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    // The enumerator's token joins the one of the call: either cancels.
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
        => Pages(continuationToken, pageSizeHint, CancellationToken);

    private async IAsyncEnumerable<Page<T>> Pages(
        string? token, int? pageSizeHint, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PageLoop loop = new(fetcher.MaxPages, token);
        while (true)
        {
            FetchedPage<T> fetched = await fetcher.FetchAsync(token, pageSizeHint, loop.Place, cancellationToken).ConfigureAwait(false);
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
