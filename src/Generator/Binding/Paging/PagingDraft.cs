using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What makes a listing: an extension that says so, or members and headers that cannot mean anything else.</summary>
/// <param name="Kind">What leads from a page to the next one.</param>
/// <param name="Items">The member that holds the items; empty for the body itself.</param>
internal sealed record PagingDraft(PagingKind Kind, string Items)
{
    /// <summary>The answer for an operation that is said to be no listing.</summary>
    public static readonly PagingDraft Off = new(PagingKind.Single, "");

    /// <summary>The member or header that leads to the next page.</summary>
    public string? Member { get; init; }

    /// <summary>Where the next page is one of several links: the member of a link that says what it leads to.</summary>
    public string? Relation { get; init; }

    /// <summary>The member of such a link that has its address.</summary>
    public string? Target { get; init; }

    /// <summary>The member that says whether something follows the last item.</summary>
    public string? More { get; init; }

    /// <summary>What says that a page was the last; null where only an empty one does.</summary>
    public PagingEnd? End { get; init; }

    /// <summary>The position of the first item, or the number of the first page.</summary>
    public int? First { get; init; }

    /// <summary>What asks for a page: a parameter, or a member of an object in the query.</summary>
    public string? TokenParameter { get; init; }

    /// <summary>The member of the body that asks for a page; null for none.</summary>
    public string? BodyMember { get; init; }

    /// <summary>Whether that is a number.</summary>
    public bool IsBodyNumber { get; init; }

    /// <summary>Whether a link to a page is given the client's version, in place of another one that it has.</summary>
    public bool KeepsVersion { get; init; } = true;

    /// <summary>Whether the document leaves it open that this is a listing, or where it ends.</summary>
    public bool IsLikely { get; init; }
}
