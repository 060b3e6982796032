using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, a parameter for the number of the page or for how many items to leave out, and what says where the end is.</summary>
internal static class CountedPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate) =>
        WithEnd(ByNumber(candidate), PageEnds.OfNumbers(candidate)) ?? WithEnd(ByOffset(candidate), PageEnds.OfOffsets(candidate));

    /// <summary>A list and a parameter for the number of the page, wherever the end is; null for none.</summary>
    public static PagingDraft? ByNumber(PagingCandidate candidate)
    {
        if (Asked(candidate, PagingWords.PageNumbers) is not { } page)
        {
            return null;
        }

        bool isFromZero = PagingWords.Plain(page.Name) == "pageindex" || PageEnds.OfNumbers(candidate)?.Kind == PagingEndKind.Last;
        return new PagingDraft(PagingKind.PageNumber, candidate.Items!)
        {
            First = SchemaStart.Of(page.Schema) ?? (isFromZero ? 0 : 1),
            TokenParameter = page.Name,
        };
    }

    /// <summary>A list and a parameter for how many items to leave out, wherever the end is; null for none.</summary>
    public static PagingDraft? ByOffset(PagingCandidate candidate) => Asked(candidate, PagingWords.Offsets) is { } offset
        ? new PagingDraft(PagingKind.Offset, candidate.Items!) { First = SchemaStart.Of(offset.Schema) ?? 0, TokenParameter = offset.Name }
        : null;

    private static PageParameter? Asked(PagingCandidate candidate, IEnumerable<string> words) =>
        candidate.Items is not null && candidate.Query(words) is { } parameter && PagingCandidate.IsNumber(parameter.Schema)
            ? parameter
            : null;

    private static PagingDraft? WithEnd(PagingDraft? draft, PagingEnd? end) =>
        draft is null || end is null ? null : draft with { End = end };
}
