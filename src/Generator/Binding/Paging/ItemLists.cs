using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Which list of a page has its items.</summary>
internal static class ItemLists
{
    // Shorter words are inside of others by chance.
    private const int MinWord = 4;

    /// <summary>The place of the items, null for none or for a choice; and the first of several lists of which each may be them.</summary>
    /// <param name="operation">Whose page it is.</param>
    /// <param name="places">What is in the page.</param>
    public static (string? Items, string? Choice) Of(Operation operation, List<PagePlace> places)
    {
        List<PagePlace> all = places.FindAll(static place => PagingCandidate.IsArray(place.Schema));
        List<PagePlace> outer = all.FindAll(static list => list.Steps.Count == 1);
        List<PagePlace> inner = all.FindAll(static list => list.Steps.Count == 2 && IsInner(list));
        List<PagePlace> lists = [.. outer.Where(list => IsOwn(list, operation))];
        List<PagePlace> further = inner.FindAll(list => IsOwn(list, operation));
        HashSet<string> pagedObjects = ObjectsThatPage(places);
        List<PagePlace> paged = further.FindAll(list => pagedObjects.Contains(list.Steps[0]));
        List<string> segments = Segments(operation);
        // One thing may hold the first page of another: an album with its tracks is no list of tracks.
        bool isOne = operation.Path.EndsWith("}", StringComparison.Ordinal);
        bool isBeside = paged.Count == 1 && !isOne && !lists.Exists(list => IsCommon(list.Word) || segments.Contains(list.Word));
        lists = isBeside ? paged : lists;
        lists = lists.Count > 0 ? lists : further;
        lists = lists.Count > 0 ? lists : outer;
        PagePlace? items = lists.Count == 1 ? lists[0] : Chosen(lists, operation);
        return (items?.Place, items is null && lists.Count > 1 ? lists[0].Place : null);
    }

    /// <summary>The objects of a body that have lists and not the items: what stands in them says nothing of the items.</summary>
    /// <param name="lists">All lists of the body.</param>
    /// <param name="items">Where the items are.</param>
    public static HashSet<string> ObjectsAside(IEnumerable<PagePlace> lists, string? items) => Names(lists
        .Where(static list => list.Steps.Count == 2)
        .GroupBy(static list => list.Steps[0], StringComparer.Ordinal)
        .Where(inside => inside.Any(static list => IsInner(list) && !PagingWords.Companions.Contains(list.Word))
            && inside.All(list => list.Place != items))
        .Select(static inside => inside.Key));

    // "users: { data: […], next_page_url: … }": what says how pages go on stands with their items, and a list beside it is none.
    private static HashSet<string> ObjectsThatPage(List<PagePlace> places) => Names(places
        .Where(static place => place.Steps.Count == 2 && PagingWords.IsOfPages(place.Word))
        .Select(static place => place.Steps[0]));

    private static HashSet<string> Names(IEnumerable<string> names) => new(names, StringComparer.Ordinal);

    // "data: { items: […] }", "_embedded: { orders: […] }".
    private static bool IsInner(PagePlace list) =>
        IsCommon(list.Around) || Array.IndexOf(PagingWords.Wrappers, list.Around) >= 0 || IsCommon(list.Word);

    private static bool IsCommon(string word) =>
        Array.IndexOf(ListNames.Usual, word) >= 0 || Array.IndexOf(ListNames.Rarer, word) >= 0;

    // Errors go with everything, unless it is errors that are listed.
    private static bool IsOwn(PagePlace list, Operation operation) =>
        !PagingWords.Companions.Contains(list.Word) || Segments(operation).FirstOrDefault() == list.Word;

    // Of several lists, the one that is called after the path or the operation, else the one that services commonly call so.
    private static PagePlace? Chosen(List<PagePlace> lists, Operation operation)
    {
        List<string> segments = Segments(operation);
        string id = Words.Plain(operation.Id ?? "");
        return lists.Find(list => segments.Count > 0 && list.Word == segments[0])
            ?? Only(lists, list => list.Word.Length >= MinWord && id.Contains(list.Word))
            ?? Only(lists, static list => Array.IndexOf(ListNames.Usual, list.Word) >= 0)
            ?? Only(lists, list => segments.Contains(list.Word))
            ?? Only(lists, static list => Array.IndexOf(ListNames.Rarer, list.Word) >= 0);
    }

    private static PagePlace? Only(List<PagePlace> lists, Predicate<PagePlace> isIt)
    {
        List<PagePlace> found = lists.FindAll(isIt);
        return found.Count == 1 ? found[0] : null;
    }

    // The fixed segments of the path, the last one first; "calls.json" is "calls".
    private static List<string> Segments(Operation operation) =>
    [
        .. operation.Path.Split('/')
            .Where(static segment => segment.Length > 0 && segment[0] != '{')
            .Select(static segment => Words.Plain(segment.Split('.')[0]))
            .Reverse(),
    ];
}
