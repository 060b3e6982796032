using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Binding.Paging;

/// <summary>The names by which services speak of pages, without signs and case: "next-page-token" is "nextpagetoken".</summary>
internal static class PagingWords
{
    /// <summary>The number of all items to some services, and of those on the page to others.</summary>
    public const string Count = "count";

    /// <summary>Members that hold a link by their name alone.</summary>
    public static readonly HashSet<string> NextLinks = Set(
        "nextlink", "nextpagelink", "nextpageurl", "nextpageuri", "nexturl", "nexturi", "nexthref", "odatanextlink", "nextpagehref");

    /// <summary>Parameters that take what a member "next" says.</summary>
    public static readonly string[] AfterNext =
        ["cursor", "after", "pagetoken", "nexttoken", "token", "next", "startingafter", "continuationtoken", "marker"];

    /// <summary>Members that lead on by a token, and the parameters that take it, best first.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Tokens = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["nextpagetoken"] = ["pagetoken", "nextpagetoken", "token", "cursor"],
        ["nextcursor"] = ["cursor", "nextcursor", "after", "pagecursor", "startingafter"],
        ["nextpagecursor"] = ["pagecursor", "cursor", "nextpagecursor"],
        ["continuationtoken"] = ["continuationtoken", "continuation", "token"],
        ["nextcontinuationtoken"] = ["continuationtoken", "nextcontinuationtoken"],
        ["nexttoken"] = ["nexttoken", "token", "paginationtoken", "pagetoken", "startingtoken"],
        ["paginationtoken"] = ["paginationtoken", "nexttoken"],
        ["pagetoken"] = ["pagetoken"],
        ["endcursor"] = ["after", "cursor", "startcursor", "endcursor"],
        ["nextmarker"] = ["marker", "nextmarker"],
        ["nextpageid"] = ["pageid", "nextpageid"],
        ["nextoffset"] = ["offset", "start", "skip"],
        ["nextpage"] = ["page", "pagenumber", "pagetoken", "cursor"],
        ["nextpagenumber"] = ["page", "pagenumber"],
        ["cursor"] = ["cursor", "after"],
        ["after"] = ["after", "cursor"],
        ["next"] = AfterNext,
    };

    /// <summary>Headers that do.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> TokenHeaders = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["xnexttoken"] = ["nexttoken", "token", "pagetoken"],
        ["xnextpagetoken"] = ["pagetoken", "nextpagetoken", "token"],
        ["xnextcursor"] = ["cursor", "nextcursor", "after"],
        ["xcontinuationtoken"] = ["continuationtoken", "continuation"],
        ["xmscontinuation"] = ["continuationtoken", "continuation"],
        ["xnextpage"] = ["page", "pagenumber"],
        ["nexttoken"] = ["nexttoken", "token"],
        ["nextcursor"] = ["cursor", "nextcursor"],
    };

    /// <summary>Truth values that say that there is more.</summary>
    public static readonly HashSet<string> More = Set(
        "hasmore", "hasnext", "hasnextpage", "more", "moreavailable", "hasmoreitems", "hasmoreresults");

    /// <summary>Truth values that say that this was all.</summary>
    public static readonly HashSet<string> Last = Set("last", "islast", "islastpage", "lastpage");

    /// <summary>Numbers of pages.</summary>
    public static readonly HashSet<string> Pages = Set(
        "totalpages", "pagecount", "pagestotal", "numpages", "totalpagecount", "lastpage", "pages");

    /// <summary>Numbers of items on all pages.</summary>
    public static readonly HashSet<string> Totals = Set(
        "total", "totalcount", "totalitems", "totalelements", "totalresults", "totalrecords", "totalsize", "totalhits");

    /// <summary>Parameters that take the number of a page.</summary>
    public static readonly HashSet<string> PageNumbers = Set("page", "pagenumber", "pageno", "pagenum", "pageindex");

    /// <summary>Parameters that take how many items to leave out.</summary>
    public static readonly HashSet<string> Offsets = Set("offset", "skip", "startat", "startindex");

    /// <summary>Parameters that take the last item that was received.</summary>
    public static readonly string[] LastItems = ["startingafter", "startafter", "after", "afterid", "lastid"];

    /// <summary>Members of an item that name it.</summary>
    public static readonly string[] ItemNames = ["id", "token", "uuid", "key"];

    /// <summary>Lists that are the items where several stand side by side.</summary>
    public static readonly string[] Lists = ["data", "items", "results", "value", "values", "content", "entries", "records", "elements"];

    /// <summary>A name without signs and case.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>What stands in brackets behind "page", without signs and case: "after" of "page[after]". Empty for other names.</summary>
    public static string Inner(string name) =>
        name.StartsWith("page[", StringComparison.Ordinal) && name[name.Length - 1] == ']' ? Plain(name.Substring("page".Length)) : "";

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
