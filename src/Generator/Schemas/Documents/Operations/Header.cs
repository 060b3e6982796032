using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>A header of a response or of a part.</summary>
internal sealed class Header(string name, SpecNode reference, DocumentScope scope)
{
    private readonly SpecNode _node = scope.Definition(reference) ?? reference;

    public string Name { get; } = name;

    public Prose Prose => Prose.Of(_node);

    /// <summary>Its schema, references followed; null for none.</summary>
    public Schema? Schema => scope.Definition(reference)?.Object("schema") is { } schema ? scope.Source.Of(schema).Definition : null;

    /// <summary>Whether it is one text of a media type, and not spelt as headers are.</summary>
    public bool HasContent => _node["content"] is not null;

    /// <summary>The schema that it has, or that it is itself as in 2.0.</summary>
    public Schema SchemaOrSelf() =>
        _node.Object("schema") is { } schema ? scope.Source.Of(schema) : ImpliedSchemas.OfParameter(_node, scope.Source);
}
