using System;
using System.Collections.Generic;
using Typewright.Generator.Baselines;
using Typewright.Generator.Binding.Servers;
using Typewright.Generator.Binding.Types.External;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding;

/// <summary>What every binder needs: the document, its references, the options and the names given so far.</summary>
internal sealed class BindingContext
{
    private readonly SpecSet _files;
    private Dictionary<Schema, string>? _wireNames;

    public BindingContext(SpecSet files, OpenApiDocument document, BindingOptions options)
    {
        _files = files;
        Document = document;
        Options = options;
        Kept = options.Baseline is { } baseline ? new Baseline(baseline) : Baseline.None;
        Servers = new DocumentServers(document.Address);
    }

    /// <summary>Goes on with what callers know of operations that are elsewhere now.</summary>
    public void Follow(MovedPlaces moved) => Kept = Options.Baseline is { } baseline ? new Baseline(baseline, moved) : Kept;

    public OpenApiDocument Document { get; }

    public SpecNode Root => Document.Root;

    /// <summary>Whether the client is still wanted.</summary>
    public StillWanted Wanted => _files.Wanted;

    public BindingOptions Options { get; }

    /// <summary>The names and orders that callers know already.</summary>
    public Baseline Kept { get; private set; }

    /// <summary>The servers that operations go to.</summary>
    public DocumentServers Servers { get; }

    /// <summary>What the nodes of the document say as schemas.</summary>
    public SchemaSource Source => Document.Source;

    /// <summary>The named schemas of the document.</summary>
    public SchemaMembers Schemas => Document.Schemas;

    /// <summary>Since 3.1 schemas are JSON Schema: binary content is a schema that says nothing, or one with a media type.</summary>
    public bool IsJsonSchema => Document.Version.IsJsonSchema;

    /// <summary>Whether operations have methods that take and return raw content.</summary>
    public bool HasProtocolMethods => Options.ProtocolMethods && !Document.Extensions.ForbidsProtocolMethods;

    /// <summary>The C# types that the document names.</summary>
    public ExternalTypes ExternalTypes { get; } = new();

    /// <summary>What takes null by one of its alternatives.</summary>
    public NullTakers NullTakers { get; } = new();

    public NameScope TypeNames { get; } = new(StringComparer.OrdinalIgnoreCase, [.. ReservedNames.Types, .. ReservedNames.MembersOfAll]);

    /// <summary>Says which part of the document is bound from here on, for the report of a fault.</summary>
    public void Enter(SpecNode place) => _files.Place = place;

    /// <summary>What the document calls a schema; null for one without a name.</summary>
    public string? WireNameOf(Schema schema)
    {
        _wireNames ??= NamesOf(Schemas);
        return _wireNames.TryGetValue(schema, out string? name) ? name : null;
    }

    private static Dictionary<Schema, string> NamesOf(SchemaMembers schemas)
    {
        Dictionary<Schema, string> names = [];
        foreach (KeyValuePair<string, Schema> named in schemas)
        {
            if (!names.ContainsKey(named.Value))
            {
                names.Add(named.Value, named.Key);
            }
        }

        return names;
    }

    /// <summary>Reports what is said of the document as a whole, so that nothing that moves in it says it anew.</summary>
    public void ReportWhole(ProblemKind kind, params string[] arguments) => _files.ReportAt(kind, Root.File.Path, arguments);

    public void Report(ProblemKind kind, SpecNode at, params string[] arguments) => _files.Report(kind, at, arguments);
}
