using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>A parameter of paths that a client carries.</summary>
internal sealed class StateDeclaration(string wireName, SpecNode node)
{
    public string WireName { get; } = wireName;

    /// <summary>The name of the client's property; null where it is made of the parameter's.</summary>
    public string? Property { get; } = node.String("property");

    /// <summary>The name of the constructor's parameter; null where it is made of the parameter's.</summary>
    public string? Parameter { get; } = node.String("parameter");

    public Prose Prose { get; } = Prose.Of(node);
}
