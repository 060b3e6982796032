using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>One of <c>x-csharp-overloads</c>: a flat method that builds the body from the values listed.</summary>
internal sealed class OverloadDeclaration(SpecNode node)
{
    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>The method's name; null for the operation's.</summary>
    public string? Name { get; } = node.String("name");

    /// <summary>What it does; null for what the operation does.</summary>
    public string? Summary { get; } = node.String("summary");

    public IReadOnlyList<OverloadParameterDeclaration> Parameters { get; } =
        Views.Of(node.ItemsOf("parameters"), static parameter => new OverloadParameterDeclaration(parameter));
}
