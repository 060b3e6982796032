using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>What a document says of authentication.</summary>
internal sealed class DocumentSecurity(DocumentScope scope)
{
    /// <summary>What calls need that do not say otherwise, one of several.</summary>
    public IReadOnlyList<SecurityRequirement> Requirements { get; } = SecurityRequirement.ListOf(scope.Root) ?? [];

    /// <summary>The scheme that is required; null where none is declared.</summary>
    public SecurityScheme? Find(RequiredScheme required)
    {
        SpecNode root = scope.Root;
        SpecNode? schemes = scope.Version.IsSwagger ? root["securityDefinitions"] : root.Object("components")?["securitySchemes"];
        // Since 3.2 a requirement may name a scheme by its URI; the names of the document's own go before that.
        SpecNode? reference = schemes?[required.Key] ?? (required.IsUri ? scope.References.Find(required.Node, required.Key) : null);
        return reference is not null && scope.ObjectOf(reference) is { } scheme ? new SecurityScheme(scheme) : null;
    }
}
