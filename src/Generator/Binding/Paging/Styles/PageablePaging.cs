using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary><c>x-ms-pageable</c>: the document says so in Microsoft's words.</summary>
internal static class PageablePaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Operation.Pageable is not { } said || candidate.Body is not { } body)
        {
            return null;
        }

        string items = said.Items ?? (PagingCandidate.IsArray(body) ? "" : "value");
        return said.NextLink is { Length: > 0 } link
            ? new PagingDraft(PagingKind.NextLink, items) { Member = link }
            : new PagingDraft(PagingKind.Single, items);
    }
}
