using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>What the extensions at the root of a document, or of its overlay, say of the client.</summary>
internal sealed class DocumentExtensions(SpecNode root)
{
    /// <summary>The clients that the document declares; null where it leaves that to the generator.</summary>
    public IReadOnlyList<ClientDeclaration>? Clients { get; } = root[ExtensionKeys.Clients] is { } clients
        ? Views.Of(clients.Members, static (name, node) => new ClientDeclaration(name, node))
        : null;

    /// <summary>
    /// The credentials that it declares; null where it leaves that to the security schemes. Somebody else's document does not name the
    /// project's code, so that only what the project vouches for counts.
    /// </summary>
    public IReadOnlyList<CredentialDeclaration>? Credentials { get; } = CredentialsOf(root);

    /// <summary>The versions of the service; the last one is the newest.</summary>
    public IReadOnlyList<ServiceVersionDeclaration> ServiceVersions { get; } =
        Views.Of(
            [.. root.ItemsOf(ExtensionKeys.ServiceVersions).Where(ServiceVersionDeclaration.Fits)],
            static node => new ServiceVersionDeclaration(node));

    /// <summary>Whether the document wants no methods that take and return raw content.</summary>
    public bool ForbidsProtocolMethods { get; } = root[ExtensionKeys.ProtocolMethods] is { IsFalse: true };

    /// <summary>The name of the class of options; null where it is made of the client's.</summary>
    public string? OptionsName { get; } = root.String(ExtensionKeys.Options);

    /// <summary>The name of the model factory; null where it is made of the client's.</summary>
    public string? ModelFactoryName { get; } = root.String(ExtensionKeys.ModelFactory);

    /// <summary>The name of the model context; null where it is made of the client's.</summary>
    public string? ModelContextName { get; } = root.String(ExtensionKeys.ModelContext);

    private static IReadOnlyList<CredentialDeclaration>? CredentialsOf(SpecNode root)
    {
        if (root[ExtensionKeys.Credentials] is not { IsArray: true } given)
        {
            return null;
        }

        List<SpecNode> trusted = [];
        foreach (SpecNode item in given.Items)
        {
            trusted.AddRange(item.IsTrusted ? [item] : []);
        }

        return trusted.Count > 0 || given.IsTrusted ? Views.Of(trusted, static node => new CredentialDeclaration(node)) : null;
    }
}
