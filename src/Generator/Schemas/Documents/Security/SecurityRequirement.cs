using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>Schemes that a call needs together; none: the call may go without.</summary>
internal sealed class SecurityRequirement(SpecNode node)
{
    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    public IReadOnlyList<RequiredScheme> Schemes { get; } =
        Views.Of(node.Members, static (name, scopes) => new RequiredScheme(name, scopes, Views.Texts(scopes.Items)));

    /// <summary>The names of its schemes.</summary>
    public string Name => string.Join(" + ", Schemes.Select(static scheme => scheme.Name));

    /// <summary>What a document or an operation requires, one of several; null where it does not say.</summary>
    public static IReadOnlyList<SecurityRequirement>? ListOf(SpecNode owner) =>
        owner["security"] is { IsArray: true } list ? Views.Of(list.Items, static node => new SecurityRequirement(node)) : null;
}
