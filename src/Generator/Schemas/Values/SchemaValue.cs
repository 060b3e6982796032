using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Values;

/// <summary>A value that a schema lists.</summary>
/// <param name="Kind">What it is in JSON.</param>
/// <param name="Text">A scalar as the document spells it; empty for the others.</param>
/// <param name="Node">Where it stands.</param>
internal sealed record SchemaValue(SpecKind Kind, string Text, SpecNode Node)
{
    public bool IsNull => Kind == SpecKind.Null;

    public bool IsString => Kind == SpecKind.String;

    public bool IsScalar => Kind is SpecKind.String or SpecKind.Number or SpecKind.Boolean;
}
