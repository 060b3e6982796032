using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations.Paging;

/// <summary>What leads from a page to the next one; each is a factory of the runtime's <c>PagingStyle</c>.</summary>
internal enum PagingKind
{
    /// <summary>Nothing: everything comes in one page.</summary>
    Single,

    /// <summary>A member that holds a link.</summary>
    NextLink,

    /// <summary>A member that holds a token.</summary>
    Token,

    /// <summary>A header that holds a token.</summary>
    TokenHeader,

    /// <summary>A member of the last item.</summary>
    LastItem,

    /// <summary>The Link header.</summary>
    LinkHeader,

    /// <summary>One of a list of links, which says that it does.</summary>
    RelatedLink,

    /// <summary>How many items there were.</summary>
    Offset,

    /// <summary>How many pages there were.</summary>
    PageNumber,
}

/// <summary>How the pages of a listing hang together.</summary>
internal sealed record PagingModel
{
    public required PagingKind Kind { get; init; }

    /// <summary>The member that holds the items; empty for the body itself.</summary>
    public required string Items { get; init; }

    /// <summary>The member or header that leads to the next page; null for none.</summary>
    public string? Member { get; init; }

    /// <summary>Where the next page is one of several links: the member that says what a link leads to; null for the usual one.</summary>
    public string? Relation { get; init; }

    /// <summary>The member of such a link that has its address; null for the usual one.</summary>
    public string? Target { get; init; }

    /// <summary>The member that says whether something follows the last item; null for none.</summary>
    public string? More { get; init; }

    /// <summary>What says that a page was the last; null where only an empty one, or what leads on, does.</summary>
    public PagingEnd? End { get; init; }

    /// <summary>The position of the first item, or the number of the first page; null for none.</summary>
    public int? First { get; init; }

    /// <summary>What the caller's own object in the query may begin with, where it has a member for it; null for nothing.</summary>
    public string? StartParameter { get; init; }

    /// <summary>The member of the body that asks for a page; null for none.</summary>
    public string? BodyMember { get; init; }

    /// <summary>Whether that is a number.</summary>
    public bool IsBodyNumber { get; init; }

    /// <summary>The operation that gives the pages behind the first; null where this one does, or a link.</summary>
    public NextPageModel? Next { get; init; }

    /// <summary>Whether a link to a page is given the client's version, in place of another one that it has.</summary>
    public bool KeepsVersion { get; init; } = true;

    /// <summary>The type of an item.</summary>
    public required TypeRef Item { get; init; }

    /// <summary>Whether pages are XML, so that the names that lead to a place are those of elements.</summary>
    public bool IsXml { get; init; }

    /// <summary>Whether a page has more than its items and what leads on.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether a page's address is a link that the service gave.</summary>
    public bool GoesByLink => Kind is PagingKind.NextLink or PagingKind.LinkHeader or PagingKind.RelatedLink;
}
