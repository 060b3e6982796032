using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>What the extensions at the root of a document, or of its overlay, say of the client.</summary>
internal sealed class DocumentExtensions(SpecNode root)
{
    /// <summary>The clients that the document declares; null where it leaves that to the generator.</summary>
    public IReadOnlyList<ClientDeclaration>? Clients { get; } = root[ExtensionKeys.Clients] is { } clients
        ? Views.Of(clients.Members, static (name, node) => new ClientDeclaration(name, node))
        : null;

    /// <summary>The credentials that it declares; null where it leaves that to the security schemes.</summary>
    public IReadOnlyList<CredentialDeclaration>? Credentials { get; } = root[ExtensionKeys.Credentials] is { IsArray: true } given
        ? Views.Of(given.Items, static node => new CredentialDeclaration(node))
        : null;

    /// <summary>The versions of the service; the last one is the newest.</summary>
    public IReadOnlyList<string> ServiceVersions { get; } = Views.Texts(root.ItemsOf(ExtensionKeys.ServiceVersions));

    /// <summary>Whether the document wants no methods that take and return raw content.</summary>
    public bool ForbidsProtocolMethods { get; } = root[ExtensionKeys.ProtocolMethods] is { IsFalse: true };

    /// <summary>The name of the class of options; null where it is made of the client's.</summary>
    public string? OptionsName { get; } = root.String(ExtensionKeys.Options);

    /// <summary>The name of the model factory; null where it is made of the client's.</summary>
    public string? ModelFactoryName { get; } = root.String(ExtensionKeys.ModelFactory);

    /// <summary>The name of the model context; null where it is made of the client's.</summary>
    public string? ModelContextName { get; } = root.String(ExtensionKeys.ModelContext);
}
