using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list and a Link header. A parameter for the number of the page is what the links have.</summary>
internal static class LinkHeaderPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate) =>
        candidate is { Items: { } items, HasLinkHeader: true }
            ? new PagingDraft(PagingKind.LinkHeader, items) { TokenParameter = candidate.Query(PagingWords.PageNumbers)?.Name }
            : null;
}
