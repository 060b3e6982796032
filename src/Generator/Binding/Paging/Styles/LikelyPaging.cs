using System;
using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, and a parameter that looks as if it asked for a page of it; but nothing says where the end is.</summary>
internal static class LikelyPaging
{
    private static readonly string[] s_moments = ["date", "date-time", "date-time-local", "time"];

    public static PagingDraft? Recognise(PagingCandidate candidate) =>
        (CountedPaging.ByNumber(candidate) ?? CountedPaging.ByOffset(candidate) ?? ByItem(candidate)) is { } draft
            ? draft with { IsLikely = true }
            : null;

    private static PagingDraft? ByItem(PagingCandidate candidate) =>
        candidate.Query(PagingWords.LastItems) is { } after && !IsMoment(after) && candidate.PageSize is not null
        && candidate.Items is { } items && candidate.ItemMember(PagingWords.ItemNames) is { } id
            ? new PagingDraft(PagingKind.LastItem, items) { Member = id, TokenParameter = after.Name }
            : null;

    // "after" may be a time as well.
    private static bool IsMoment(PageParameter parameter) => Array.IndexOf(s_moments, parameter.Schema.Definition?.Format) >= 0;
}
