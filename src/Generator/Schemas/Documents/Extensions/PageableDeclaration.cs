using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-ms-pageable</c>: Microsoft's way to mark a listing.</summary>
internal sealed class PageableDeclaration(SpecNode node)
{
    /// <summary>The member that holds the items; null for the usual one.</summary>
    public string? Items { get; } = node.String("itemName");

    /// <summary>The member that links to the next page; null or empty where everything comes in one page.</summary>
    public string? NextLink { get; } = node.String("nextLinkName");

    /// <summary>The id of the operation that gives the next page; null or empty for the link itself.</summary>
    public string? NextOperation { get; } = node.String("operationName");
}
