using System;
using System.Linq;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>What says that a page was the last.</summary>
internal static class PageEnds
{
    /// <summary>The first of the kinds that are wanted, in the order in which they say it most plainly; null for none.</summary>
    public static PagingEnd? Of(PagingCandidate candidate, Func<PagingEndKind, bool> isWanted) =>
        Of(candidate, isWanted, PagingEndKind.More)
        ?? Of(candidate, isWanted, PagingEndKind.Last)
        ?? Of(candidate, isWanted, PagingEndKind.Pages)
        ?? Of(candidate, isWanted, PagingEndKind.Total)
        ?? Of(candidate, isWanted, PagingEndKind.Count)
        ?? OfHeaders(candidate, isWanted);

    /// <summary>What ends a listing whose requests have the number of a page.</summary>
    public static PagingEnd? OfNumbers(PagingCandidate candidate) => Of(candidate, static _ => true);

    /// <summary>What ends a listing whose requests have an offset: how many pages there are does not.</summary>
    public static PagingEnd? OfOffsets(PagingCandidate candidate) => Of(candidate, static end => end != PagingEndKind.Pages);

    private static PagingEnd? Of(PagingCandidate candidate, Func<PagingEndKind, bool> isWanted, PagingEndKind kind) =>
        isWanted(kind) && candidate.Values.FirstOrDefault(place => Says(place, kind, candidate.ItemsWord)) is { } found
            ? new PagingEnd(kind, found.Place)
            : null;

    private static PagingEnd? OfHeaders(PagingCandidate candidate, Func<PagingEndKind, bool> isWanted) => PagingWords.CountingHeaders
        .Select(row => (Kind: row.Value, Header: candidate.HeaderEnding(row.Key)))
        .Where(found => found.Header is not null && isWanted(found.Kind))
        .Select(static found => new PagingEnd(found.Kind, found.Header!, IsHeader: true))
        .FirstOrDefault();

    private static bool Says(PagePlace place, PagingEndKind kind, string items) => kind switch
    {
        PagingEndKind.More => PagingWords.More.Contains(place.Word) && PagingCandidate.IsBoolean(place.Schema),
        PagingEndKind.Last => PagingWords.Last.Contains(place.Word) && PagingCandidate.IsBoolean(place.Schema),
        PagingEndKind.Pages => PagingWords.Pages.Contains(place.Word) && PagingCandidate.IsNumber(place.Schema),
        PagingEndKind.Total => IsTotal(place, items) && PagingCandidate.IsNumber(place.Schema),
        _ => IsCount(place.Word, items) && PagingCandidate.IsNumber(place.Schema),
    };

    // "total: { value: 12 }", "totalArticles" of "articles".
    private static bool IsTotal(PagePlace place, string items) =>
        PagingWords.Totals.Contains(place.Word)
        || (items.Length > 0 && place.Word == PagingWords.Total + items)
        || (place.Word == "value" && PagingWords.Totals.Contains(place.Around));

    // "count", "articlesCount" or "articleCount" of "articles".
    private static bool IsCount(string word, string items) =>
        word == PagingWords.Count
        || (items.Length > 0 && (word == items + PagingWords.Count || word == Numbers.SingularOrSame(items) + PagingWords.Count));
}
