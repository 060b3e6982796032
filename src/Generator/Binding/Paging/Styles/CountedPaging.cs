using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, a parameter for the number of the page or for how many items to leave out, and what says where the end is.</summary>
internal static class CountedPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate) =>
        WithEnd(ByNumber(candidate), PageEnds.OfNumbers, candidate) ?? WithEnd(ByOffset(candidate), PageEnds.OfOffsets, candidate);

    /// <summary>A list and a parameter for the number of the page, wherever the end is; null for none.</summary>
    public static PagingDraft? ByNumber(PagingCandidate candidate)
    {
        if (Asked(candidate, PagingWords.PageNumbers) is not { } page)
        {
            return null;
        }

        bool isFromZero = PagingWords.FromZero.Contains(page.Word)
            || candidate.Values.Any(static place => PagingWords.FromZero.Contains(place.Word))
            || PageEnds.OfNumbers(candidate)?.Kind == PagingEndKind.Last;
        return new PagingDraft(PagingKind.PageNumber, candidate.Items!)
        {
            First = SchemaStart.Of(page.Schema) ?? (isFromZero ? 0 : 1),
            TokenParameter = page.Name,
        };
    }

    /// <summary>A list and a parameter for how many items to leave out, wherever the end is; null for none.</summary>
    public static PagingDraft? ByOffset(PagingCandidate candidate)
    {
        PageParameter? offset = Asked(candidate, PagingWords.Offsets) ?? Beginning(candidate);
        return offset is null ? null : new PagingDraft(PagingKind.Offset, candidate.Items!)
        {
            First = SchemaStart.Of(offset.Schema) ?? 0,
            TokenParameter = offset.Name,
        };
    }

    // "from" may be a time, and then there is a "to".
    private static PageParameter? Beginning(PagingCandidate candidate) =>
        candidate.PageSize is not null && candidate.Query(PagingWords.Endings) is null ? Asked(candidate, PagingWords.Beginnings) : null;

    private static PageParameter? Asked(PagingCandidate candidate, IEnumerable<string> words) =>
        candidate.Items is not null && candidate.Query(words) is { } parameter && PagingCandidate.IsNumber(parameter.Schema)
            ? parameter
            : null;

    private static PagingDraft? WithEnd(PagingDraft? draft, Func<PagingCandidate, PagingEnd?> endOf, PagingCandidate candidate) =>
        draft is null || endOf(candidate) is not { } end ? null : draft with { End = end };
}
