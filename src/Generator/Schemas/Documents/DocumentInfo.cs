using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>What a document says of itself. Fragments without an <c>info</c> say it at the root, if at all.</summary>
internal sealed class DocumentInfo(SpecNode root)
{
    /// <summary>The title; null for none.</summary>
    public string? Title { get; } = NodeOf(root).String("title");

    /// <summary>The version of the service's description; null for none.</summary>
    public string? Version { get; } = NodeOf(root).Scalar("version");

    public Prose Prose { get; } = Prose.Of(NodeOf(root));

    private static SpecNode NodeOf(SpecNode root) => root.Object("info") ?? root;
}
