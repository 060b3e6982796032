using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>What a document says of authentication.</summary>
internal sealed class DocumentSecurity(DocumentScope scope)
{
    /// <summary>What calls need that do not say otherwise, one of several.</summary>
    public IReadOnlyList<SecurityRequirement> Requirements { get; } = SecurityRequirement.ListOf(scope.Root) ?? [];

    /// <summary>The scheme of a name; null where none is declared.</summary>
    public SecurityScheme? Find(string name)
    {
        SpecNode root = scope.Root;
        SpecNode? schemes = scope.Version.IsSwagger ? root["securityDefinitions"] : root.Object("components")?["securitySchemes"];
        return schemes?[name] is { } reference && scope.Definition(reference) is { } scheme ? new SecurityScheme(scheme) : null;
    }
}
