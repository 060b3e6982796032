using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>A value of a flat method.</summary>
internal sealed class OverloadParameterDeclaration(SpecNode node)
{
    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>The C# name; null where it is that of the property or parameter.</summary>
    public string? Name { get; } = node.String("name");

    /// <summary>The property of the body that it fills, by its name on the wire.</summary>
    public string? Property { get; } = node.String("property");

    /// <summary>The parameter of the operation that it is, by its name on the wire.</summary>
    public string? Parameter { get; } = node.String("parameter");

    /// <summary>Whether callers of the synchronous method may leave it out.</summary>
    public bool IsOptional { get; } = node["optional"] is { IsTrue: true };

    /// <summary>Whether callers of the asynchronous method may.</summary>
    public bool IsOptionalAsync { get; } = node["optional"] is { IsTrue: true } or { IsString: true, Text: "async" };
}
