using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>A client that the document declares.</summary>
internal sealed class ClientDeclaration(string name, SpecNode node)
{
    public string Name { get; } = name;

    public Prose Prose { get; } = Prose.Of(node);

    /// <summary>The node that names the client that gives it out; null for a client that users construct only.</summary>
    public SpecNode? Parent { get; } = node["parent"];

    /// <summary>The parent's method.</summary>
    public string? Accessor { get; } = node.String("accessor");

    /// <summary>The parameters of paths that it carries.</summary>
    public IReadOnlyList<StateDeclaration> State { get; } =
        Views.Of(node.MembersOf("state"), static (name, state) => new StateDeclaration(name, state));
}
