using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Binding.Paging;

/// <summary>The names by which services speak of pages, without signs and case: "next-page-token" is "nextpagetoken".</summary>
internal static class PagingWords
{
    // What is called so in the query is about pages, with all that is in it.
    private static readonly HashSet<string> s_holders = Set("page", "pagination", "paging");

    /// <summary>The number of all items to some services, and of those on the page to others.</summary>
    public const string Count = "count";

    /// <summary>What stands before the name of a list in that of how many there are.</summary>
    public const string Total = "total";

    /// <summary>Members that hold a link by their name alone.</summary>
    public static readonly HashSet<string> NextLinks = Set(
        "nextlink", "nextpagelink", "nextpageurl", "nextpageuri", "nexturl", "nexturi", "nexthref", "odatanextlink", "nextpagehref",
        "nextpagepath", "nextrecordsurl", "nextresultsurl", "nextresultsuri", "nextlinkurl", "linknext");

    /// <summary>Parameters that take what a member "next" says.</summary>
    public static readonly string[] AfterNext =
        ["cursor", "after", "pagetoken", "nexttoken", "token", "next", "startingafter", "continuationtoken", "marker", "startcursor"];

    /// <summary>Parameters that take what a member "next_page" says.</summary>
    public static readonly string[] AfterNextPage = ["page", "pagenumber", "pagetoken", "cursor"];

    /// <summary>Parameters that take what "next" says where it is a number.</summary>
    public static readonly string[] AfterNextNumber = ["next", "offset", "skip", "start", "page", "pagenumber", "cursor", "until"];

    /// <summary>Members that lead on by a token, and the parameters that take it, best first.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Tokens = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["nextpagetoken"] = ["pagetoken", "nextpagetoken", "token", "cursor"],
        ["nextcursor"] = ["cursor", "nextcursor", "after", "pagecursor", "startingafter", "startcursor"],
        ["nextpagecursor"] = ["pagecursor", "cursor", "nextpagecursor"],
        ["nextcursormark"] = ["cursormark"],
        ["nextcontinuationtoken"] = ["continuationtoken", "nextcontinuationtoken"],
        ["nexttoken"] = ["nexttoken", "token", "paginationtoken", "pagetoken", "startingtoken", "continuationtoken"],
        ["nextpagingtoken"] = ["pagingtoken", "nextpagingtoken"],
        ["nextskiptoken"] = ["skiptoken"],
        ["nextmarker"] = ["marker", "nextmarker"],
        ["nextbookmark"] = ["bookmark", "nextbookmark"],
        ["nextpagekey"] = ["nextpagekey", "pagekey"],
        ["nextkey"] = ["key", "nextkey", "startkey", "lastkey"],
        ["nextpageid"] = ["pageid", "nextpageid"],
        ["nextid"] = ["nextid", "startid", "fromid", "afterid"],
        ["nextbatch"] = ["nextbatch", "from", "since"],
        ["nextoffset"] = ["offset", "start", "skip"],
        ["nextstart"] = ["start", "startat"],
        ["nextposition"] = ["position"],
        ["nextpage"] = AfterNextPage,
        ["nextpagenumber"] = ["page", "pagenumber"],
        ["continuationtoken"] = ["continuationtoken", "continuation", "token"],
        ["continuation"] = ["continuation", "continuationtoken"],
        ["continue"] = ["continue"],
        ["paginationtoken"] = ["paginationtoken", "nexttoken"],
        ["pagingtoken"] = ["pagingtoken"],
        ["pagetoken"] = ["pagetoken"],
        ["pagestate"] = ["pagestate"],
        ["resumptiontoken"] = ["resumptiontoken"],
        ["skiptoken"] = ["skiptoken"],
        ["lastevaluatedkey"] = ["exclusivestartkey", "lastevaluatedkey", "startkey"],
        ["searchafter"] = ["searchafter"],
        ["scrollid"] = ["scrollid"],
        ["bookmark"] = ["bookmark"],
        ["marker"] = ["marker"],
        ["position"] = ["position"],
        ["iterator"] = ["iterator"],
        ["endcursor"] = ["after", "cursor", "startcursor", "endcursor"],
        ["aftercursor"] = ["after", "aftercursor", "cursor"],
        ["cursor"] = ["cursor", "after", "startcursor"],
        ["after"] = ["after", "cursor"],
        ["offset"] = ["offset"],
        ["lastid"] = ["after", "afterid", "lastid", "startingafter"],
        ["next"] = AfterNext,
    };

    /// <summary>Tokens that are words of their own as numbers: where the page begins, or which it is.</summary>
    public static readonly HashSet<string> TextTokens = Set("offset", "position", "continue");

    /// <summary>Tokens that every page has, so that another member must say whether there is more.</summary>
    public static readonly HashSet<string> LastingTokens = Set("lastid");

    /// <summary>
    /// Headers that do. Others whose name ends so do too, because services put their own name before it; what stands first counts.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> TokenHeaders = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["nextpagetoken"] = ["pagetoken", "nextpagetoken", "token"],
        ["nextcursor"] = ["cursor", "nextcursor", "after"],
        ["continuationtoken"] = ["continuationtoken", "continuation", "token"],
        ["nexttoken"] = ["nexttoken", "token", "pagetoken"],
        ["nextmarker"] = ["marker", "nextmarker"],
        ["nextoffset"] = ["offset", "skip", "start"],
        ["nextpage"] = ["page", "pagenumber"],
        ["continuation"] = ["continuationtoken", "continuation"],
        ["cursor"] = ["cursor"],
    };

    /// <summary>Truth values that say that there is more.</summary>
    public static readonly HashSet<string> More = Set(
        "hasmore", "hasnext", "hasnextpage", "more", "moreavailable", "hasmoreitems", "hasmoreresults", "hasmorepages", "hasmorerecords",
        "hasmoredata", "moreitemsincollection", "moreresults", "morerecords", "morepages", "istruncated", "truncated");

    /// <summary>Truth values that say that this was all.</summary>
    public static readonly HashSet<string> Last = Set(
        "last", "islast", "islastpage", "lastpage", "done", "isdone", "isend", "endofresults", "endoflist", "nomore");

    /// <summary>Numbers of pages.</summary>
    public static readonly HashSet<string> Pages = Set(
        "totalpages", "pagecount", "pagestotal", "numpages", "nbpages", "totalpagecount", "totalnumberofpages", "numberofpages", "lastpage",
        "pages");

    /// <summary>Numbers of items on all pages.</summary>
    public static readonly HashSet<string> Totals = Set(
        "total", "totalcount", "totalitems", "itemstotal", "totalelements", "totalresults", "totalrecords", "recordstotal", "totalsize",
        "totalhits", "totalentries", "totalrows", "totaldocs", "totalobjects", "totalmatches", "totalresultcount", "totalitemcount",
        "totalnumber", "totalnumberofitems", "totalsetsize", "numfound", "nbhits", "hitcount", "numbermatched", "filtercount",
        "odatacount");

    /// <summary>Headers that have the number of pages or items; others whose name ends so do too.</summary>
    public static readonly IReadOnlyDictionary<string, PagingEndKind> CountingHeaders =
        new Dictionary<string, PagingEndKind>(StringComparer.Ordinal)
        {
            ["totalpages"] = PagingEndKind.Pages,
            ["pagecount"] = PagingEndKind.Pages,
            ["totalcount"] = PagingEndKind.Total,
            ["totalitems"] = PagingEndKind.Total,
            ["total"] = PagingEndKind.Total,
        };

    /// <summary>Parameters that take the number of a page.</summary>
    public static readonly HashSet<string> PageNumbers = Set(
        "page", "pagenumber", "pageno", "pagenum", "pageindex", "pageidx", "currentpage", "currpage", "curpage", "current", "p", "pg");

    /// <summary>What stands where pages are counted from 0.</summary>
    public static readonly HashSet<string> FromZero = Set("pageindex", "pageidx", "totalelements", "nbpages");

    /// <summary>Parameters that take how many items to leave out.</summary>
    public static readonly HashSet<string> Offsets = Set("offset", "skip", "skipcount", "startat", "startindex", "startposition");

    /// <summary>Parameters that do where they are numbers, and nothing else in the query says where the list is to end.</summary>
    public static readonly HashSet<string> Beginnings = Set("start", "from");

    /// <summary>Parameters that say where the list is to end.</summary>
    public static readonly HashSet<string> Endings = Set("end", "to", "until", "stop");

    /// <summary>Parameters that take the last item that was received.</summary>
    public static readonly string[] LastItems = ["startingafter", "startafter", "after", "afterid", "lastid"];

    /// <summary>Members of an item that name it.</summary>
    public static readonly string[] ItemNames = ["id", "token", "uuid", "key"];

    /// <summary>Objects around the list, beside those that are called like a list.</summary>
    public static readonly string[] Wrappers = ["embedded", "response", "payload", "message", "resultlist", "body", "d"];

    /// <summary>Lists that go with the items, whatever they are.</summary>
    public static readonly HashSet<string> Companions = Set(
        "errors", "warnings", "messages", "links", "link", "included", "unreachable", "unreachables", "facets", "aggregations", "sort",
        "notices", "infos", "failures", "columns", "fields");

    /// <summary>Whether a word says where the next page is, or how many there are.</summary>
    public static bool IsOfPages(string word) =>
        NextLinks.Contains(word) || More.Contains(word) || Pages.Contains(word) || Totals.Contains(word) || IsNext(word);

    /// <summary>What stands in brackets or behind a dot after a word for pages, without signs and case: "after" of "page[after]" and of
    /// "pagination.after". Empty for other names.</summary>
    public static string Inner(string name)
    {
        int at = name.IndexOfAny(['[', '.']);
        return at > 0 && s_holders.Contains(Words.Plain(name.Substring(0, at))) ? Words.Plain(name.Substring(at)) : "";
    }

    private static bool IsNext(string word) =>
        word != "next" && Tokens.ContainsKey(word) && word.StartsWith("next", StringComparison.Ordinal);

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
