using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>A list for a body, a Link header, and a parameter for the number of the page.</summary>
internal static class LinkHeaderPaging
{
    private const string Page = "page";

    public static PagingDraft? Recognise(PagingCandidate candidate) =>
        candidate.Body is { } body && PagingCandidate.IsArray(body) && candidate.HasLinkHeader && candidate.HasQuery(Page)
            ? new PagingDraft(PagingKind.LinkHeader, "") { TokenParameter = Page }
            : null;
}
