using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding;

/// <summary>What every binder needs: the document, its references, the options and the names given so far.</summary>
internal sealed class BindingContext(SpecSet files, OpenApiDocument document, BindingOptions options, List<ExternalType> externalTypes, SharedSchemas shared, bool isRehearsal)
{
    public OpenApiDocument Document { get; } = document;

    public SpecNode Root => Document.Root;

    public BindingOptions Options { get; } = options;

    public SpecReferences References => Document.References;

    /// <summary>The schemas that are written out at several places.</summary>
    public SharedSchemas Shared { get; } = shared;

    public bool IsJsonSchema => Document.Version.IsJsonSchema;

    /// <summary>Whether operations have methods that take and return raw content.</summary>
    public bool HasProtocolMethods => Options.ProtocolMethods && !Document.Extensions.ForbidsProtocolMethods;

    /// <summary>The C# types that the document names.</summary>
    public List<ExternalType> ExternalTypes { get; } = externalTypes;

    public NameScope TypeNames { get; } = new(StringComparer.OrdinalIgnoreCase, [.. ReservedNames.Types, .. ReservedNames.ModelMembers]);

    /// <summary>The named schemas of the document.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> Schemas => Document.Schemas;

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
    public SpecNode? Definition(SpecNode node) => Document.Definition(node);
}
