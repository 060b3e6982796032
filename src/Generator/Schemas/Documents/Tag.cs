using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>What a document says of a tag.</summary>
internal sealed class Tag(SpecNode node)
{
    public string? Name { get; } = node.String("name");

    public string? Description { get; } = node.String("description");
}
