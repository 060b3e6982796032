using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list of things that have an id, a truth value for whether there is more, and a parameter for the last thing's id.</summary>
internal static class LastItemPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Items is not { } items || candidate.ItemMember(PagingWords.ItemNames) is not { } id)
        {
            return null;
        }

        PagingEnd? more = PageEnds.Of(candidate, static end => end == PagingEndKind.More);
        return more is not null && candidate.Query(PagingWords.LastItems) is { } parameter
            ? new PagingDraft(PagingKind.LastItem, items) { Member = id, More = more.Place, TokenParameter = parameter.Name }
            : null;
    }
}
