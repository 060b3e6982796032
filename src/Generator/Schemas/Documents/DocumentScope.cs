using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>What every view of a part of the document needs: the root, the version, and where references lead.</summary>
internal sealed class DocumentScope(SpecNode root, SpecReferences references)
{
    private readonly Dictionary<SpecNode, Parameter> _parameters = [];

    public SpecNode Root { get; } = root;

    public SpecReferences References { get; } = references;

    /// <summary>What nodes say as schemas.</summary>
    public SchemaSource Source { get; } = new(references);

    public DocumentVersion Version { get; } = DocumentVersion.Of(root);

    /// <summary>The definition behind a node that may be a reference; null where there is none.</summary>
    public SpecNode? Definition(SpecNode node) => node.IsObject ? References.Resolve(node)?.Node : null;

    /// <summary>The same where only an object will do.</summary>
    public SpecNode? ObjectOf(SpecNode node) => Definition(node) is { IsObject: true } definition ? definition : null;

    /// <summary>The parameter behind a node that may be a reference; null where there is none. One that many share is read once.</summary>
    public Parameter? ParameterOf(SpecNode reference)
    {
        if (ObjectOf(reference) is not { } node)
        {
            return null;
        }

        if (!_parameters.TryGetValue(node, out Parameter? parameter))
        {
            _parameters.Add(node, parameter = new Parameter(node, this));
        }

        return parameter;
    }
}
