using System.Collections.Generic;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Schemas;

/// <summary>Makes the schemas of a document: one for each node, so that a schema is known by its instance, as a node is.</summary>
internal sealed class SchemaSource
{
    private readonly SpecReferences _references;
    private readonly SchemaReader _reader;
    private readonly Dictionary<SpecNode, Schema> _schemas = [];

    public SchemaSource(SpecReferences references)
    {
        _references = references;
        _reader = new SchemaReader(this);
    }

    /// <summary>Whether what is made of the schemas is still wanted.</summary>
    public StillWanted Wanted => _references.Wanted;

    /// <summary>The schema that a node is.</summary>
    public Schema Of(SpecNode node)
    {
        if (!_schemas.TryGetValue(node, out Schema? schema))
        {
            schema = _reader.Read(node);
            _schemas.Add(node, schema);
        }

        return schema;
    }

    /// <summary>A schema of its own that says nothing yet.</summary>
    /// <param name="at">Where problems with it are shown.</param>
    public Schema Empty(SpecNode at) => new(this, at, SchemaForm.Keywords);

    /// <summary>Whether a schema is what its node says, and not put together from several.</summary>
    public bool IsWritten(Schema schema) => _schemas.TryGetValue(schema.Node, out Schema? written) && ReferenceEquals(written, schema);

    /// <summary>The schemas to which a document gives names: the definitions of 2.0, the components of later versions.</summary>
    public SchemaMembers Named(SpecNode root) => root["swagger"] is null ? Components(root) : Definitions(root);

    /// <summary>The schemas with names in any document, by either of the two ways.</summary>
    public IEnumerable<KeyValuePair<string, Schema>> AllNamed(SpecNode root) => [.. Definitions(root), .. Components(root)];

    /// <summary>
    /// Where the references from a schema end: the schema itself when it is none, null (and a problem) when they end nowhere.
    /// </summary>
    public SchemaTarget? Resolve(Schema schema)
    {
        if (schema.Reference is null)
        {
            return new SchemaTarget(schema, null);
        }

        return _references.Resolve(schema.Node) is { Node: { } node } target ? new SchemaTarget(Of(node), target.Name) : null;
    }

    /// <summary>What a reference in a schema names; null without a problem where that is nothing.</summary>
    public Schema? Find(Schema from, string reference) => _references.Find(from.Node, reference) is { } node ? Of(node) : null;

    private SchemaMembers Definitions(SpecNode root) => new(this, root.Object("definitions"));

    private SchemaMembers Components(SpecNode root) => new(this, root.Object("components")?.Object("schemas"));
}
