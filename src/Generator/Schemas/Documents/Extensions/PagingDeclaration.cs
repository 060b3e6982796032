using System.Globalization;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-csharp-paging</c>: how the pages of a listing hang together.</summary>
internal sealed class PagingDeclaration(SpecNode node)
{
    public const string ItemsKey = "items";
    public const string ParameterKey = "parameter";
    public const string NextLinkKey = "nextLink";
    public const string TokenKey = "token";
    public const string TokenHeaderKey = "tokenHeader";
    public const string LastItemKey = "lastItem";
    public const string MoreKey = "more";
    public const string LinkHeaderKey = "linkHeader";
    public const string RelatedLinksKey = "relatedLinks";
    public const string OffsetKey = "offset";
    public const string PageNumberKey = "pageNumber";
    public const string VersionKey = "version";

    /// <summary>What to write, for the user.</summary>
    public const string Expected = "write one of nextLink, token, tokenHeader, lastItem, linkHeader, relatedLinks, offset, pageNumber";

    /// <summary>The members that it can have.</summary>
    public static readonly string[] Names =
    [
        ItemsKey, ParameterKey, NextLinkKey, TokenKey, TokenHeaderKey, LastItemKey, MoreKey, LinkHeaderKey,
        RelatedLinksKey, OffsetKey, PageNumberKey, VersionKey,
    ];

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>Whether it says that the operation is no listing.</summary>
    public bool IsOff { get; } = node.IsFalse;

    /// <summary>The member that holds the items; empty for the body itself.</summary>
    public string Items { get; } = node.String(ItemsKey) ?? "";

    /// <summary>The parameter that asks for a page.</summary>
    public string? Parameter { get; } = node.String(ParameterKey);

    /// <summary>The member that links to the next page.</summary>
    public string? NextLink { get; } = node.String(NextLinkKey);

    /// <summary>The member that holds the token of the next page.</summary>
    public string? Token { get; } = node.String(TokenKey);

    /// <summary>The header that holds it.</summary>
    public string? TokenHeader { get; } = node.String(TokenHeaderKey);

    /// <summary>The member of the last item that asks for what follows it.</summary>
    public string? LastItem { get; } = node.String(LastItemKey);

    /// <summary>The member that says whether something follows the last item.</summary>
    public string? More { get; } = node.String(MoreKey);

    /// <summary>Whether the Link header leads to the next page.</summary>
    public bool HasLinkHeader { get; } = node.True(LinkHeaderKey);

    /// <summary>The list of links, one of which leads to the next page and says so.</summary>
    public string? RelatedLinks { get; } = node.String(RelatedLinksKey);

    /// <summary>The position of the first item.</summary>
    public int? Offset { get; } = Number(node, OffsetKey);

    /// <summary>The number of the first page.</summary>
    public int? PageNumber { get; } = Number(node, PageNumberKey);

    /// <summary>Whether a link to a page is given the client's version, in place of another one that it has.</summary>
    public bool KeepsVersion { get; } = node[VersionKey] is not { IsFalse: true };

    private static int? Number(SpecNode node, string name) =>
        int.TryParse(node.Scalar(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
