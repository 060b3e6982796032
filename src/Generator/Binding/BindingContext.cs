using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding;

/// <summary>What every binder needs: the document, its references, the options and the names given so far.</summary>
internal sealed class BindingContext(SpecSet files, SpecNode root, BindingOptions options, List<ExternalType> externalTypes, SharedSchemas shared, bool isRehearsal)
{
    public SpecNode Root { get; } = root;

    public BindingOptions Options { get; } = options;

    public SpecReferences References { get; } = new(files);

    /// <summary>Swagger 2.0 says things in other places.</summary>
    public bool IsSwagger { get; } = root["swagger"] is not null;

    /// <summary>The schemas that are written out at several places.</summary>
    public SharedSchemas Shared { get; } = shared;

    /// <summary>Since 3.1 schemas are JSON Schema: binary content is a schema that says nothing, or one with a media type.</summary>
    public bool IsJsonSchema { get; } = root.Scalar("openapi") is { } version && !version.StartsWith("3.0", System.StringComparison.Ordinal);

    /// <summary>Whether operations have methods that take and return raw content.</summary>
    public bool HasProtocolMethods => Options.ProtocolMethods && Root["x-csharp-protocol-methods"] is not { IsFalse: true };

    /// <summary>The C# types that the document names.</summary>
    public List<ExternalType> ExternalTypes { get; } = externalTypes;

    public NameScope TypeNames { get; } = new(StringComparer.OrdinalIgnoreCase, [.. ReservedNames.Types, .. ReservedNames.ModelMembers]);

    /// <summary>The named schemas of the document.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> Schemas =>
        IsSwagger ? Root.MembersOf("definitions") : Root.Object("components")?.MembersOf("schemas") ?? [];

    /// <summary>Says which part of the document is bound from here on, for the report of a fault.</summary>
    public void Enter(SpecNode place) => files.Place = place;

    public void Report(ProblemKind kind, SpecNode at, params string[] arguments)
    {
        if (!isRehearsal)
        {
            files.Report(kind, at, arguments);
        }
    }

    /// <summary>Prose for the type of a schema: the schema's own, unless other places of the type say otherwise.</summary>
    public Documentation TypeDoc(SpecNode schema, string fallback) => Shared.IsProseOfType(schema) ? Documentations.Of(schema, fallback) : new Documentation(fallback);

    /// <summary>The definition behind a node that may be a reference: a parameter, response, header, path item.</summary>
    public SpecNode? Definition(SpecNode node) => node.IsObject ? References.Resolve(node)?.Node : null;
}
