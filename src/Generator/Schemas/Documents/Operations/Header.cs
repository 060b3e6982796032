using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>A header of a response or of a part.</summary>
internal sealed class Header(string name, SpecNode reference, DocumentScope scope)
{
    public string Name { get; } = name;

    /// <summary>Its schema, references followed; null for none.</summary>
    public Schema? Schema => scope.Definition(reference)?.Object("schema") is { } schema ? scope.Source.Of(schema).Definition : null;
}
