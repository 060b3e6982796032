using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>A credential that the document declares by the C# types of the project.</summary>
internal sealed class CredentialDeclaration(SpecNode node)
{
    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>The full name of the credential's type.</summary>
    public string? Type { get; } = node.String("type");

    /// <summary>The full name of the policy that applies it.</summary>
    public string? Policy { get; } = node.String("policy");

    /// <summary>The name of the constructor's parameter.</summary>
    public string? Parameter { get; } = node.String("parameter");

    public Prose Prose { get; } = Prose.Of(node);
}
