using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>A version of the service: a text, or an object that says more of it.</summary>
internal sealed class ServiceVersionDeclaration(SpecNode node)
{
    /// <summary>The version as it travels.</summary>
    public string Value { get; } = node.Scalar("version") ?? node.Text;

    /// <summary>The name of its member of the enum; null where it is made of the version.</summary>
    public string? Name { get; } = node.String("name");

    /// <summary>Whether clients ask for it unless they say otherwise.</summary>
    public bool IsDefault { get; } = node.True("default");

    /// <summary>Whether a node says which version it is.</summary>
    public static bool Fits(SpecNode node) =>
        node.IsObject ? node.Scalar("version") is { Length: > 0 } : !node.IsArray && !node.IsNull && node.Text.Length > 0;
}
