using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas.Documents.Checking;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Security;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>
/// An OpenAPI document of any version, as a client needs it. Its parts are read once, when they are first asked for: a
/// reference that nobody follows is never looked up, so nobody is told that it leads nowhere.
/// </summary>
internal sealed class OpenApiDocument
{
    private readonly DocumentScope _scope;
    private readonly DocumentCheck _check;
    private IReadOnlyList<Operation>? _operations;

    private OpenApiDocument(DocumentScope scope, DocumentCheck check)
    {
        _scope = scope;
        _check = check;
        Info = new DocumentInfo(scope.Root);
        Address = new ServiceAddress(scope.Root);
        Extensions = new DocumentExtensions(scope.Root);
        Security = new DocumentSecurity(scope);
        Schemas = scope.Source.Named(scope.Root);
        Tags = Views.Of(scope.Root.ItemsOf("tags"), static node => new Tag(node));
    }

    public SpecNode Root => _scope.Root;

    /// <summary>What the nodes of the document say as schemas.</summary>
    public SchemaSource Source => _scope.Source;

    public DocumentVersion Version => _scope.Version;

    public DocumentInfo Info { get; }

    public ServiceAddress Address { get; }

    public DocumentExtensions Extensions { get; }

    public DocumentSecurity Security { get; }

    public IReadOnlyList<Tag> Tags { get; }

    /// <summary>The operations of all paths, in the document's order.</summary>
    public IReadOnlyList<Operation> Operations => _operations ??= [.. FindOperations()];

    /// <summary>The named schemas.</summary>
    public SchemaMembers Schemas { get; }

    /// <summary>What the service calls by itself, since 3.1 or by an extension.</summary>
    public IEnumerable<PathItem> Webhooks
    {
        get
        {
            foreach (string section in new[] { "webhooks", ExtensionKeys.MoreWebhooks })
            {
                foreach (KeyValuePair<string, SpecNode> hook in Root.MembersOf(section))
                {
                    if (PathItem.Of(hook.Key, hook.Value, _scope) is { } item)
                    {
                        yield return item;
                    }
                }
            }
        }
    }

    /// <summary>The document in a file; null, and a problem, where it is none of OpenAPI's.</summary>
    public static OpenApiDocument? Open(SpecSet files, SpecFile file)
    {
        if (file.Root is not { } root)
        {
            return null;
        }

        if (DocumentVersion.Refusal(root) is { } refusal)
        {
            files.Report(ProblemKind.NotOpenApi, DocumentVersion.NodeOf(root) ?? root, refusal);
            return null;
        }

        SpecReferences references = new(files);
        DocumentScope scope = new(root, references);
        OpenApiDocument document = new(scope, new DocumentCheck(files, references, scope.Version));
        document._check.Run(root);
        return document;
    }

    /// <summary>Looks through what the document refers to, when everything has been asked for.</summary>
    public void CheckOthers() => _check.RunOthers(Root);

    private IEnumerable<Operation> FindOperations()
    {
        foreach (string section in new[] { "paths", ExtensionKeys.MorePaths })
        {
            foreach (KeyValuePair<string, SpecNode> path in Root.MembersOf(section))
            {
                bool isExtension = path.Key.StartsWith(ExtensionKeys.Prefix, StringComparison.Ordinal);
                PathItem? item = isExtension ? null : PathItem.Of(path.Key, path.Value, _scope);
                foreach (Operation operation in item?.Operations ?? [])
                {
                    yield return operation;
                }
            }
        }
    }
}
