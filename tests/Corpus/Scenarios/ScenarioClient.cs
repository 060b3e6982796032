using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Conformance;

namespace Typewright.Corpus.Scenarios;

/// <summary>The client of a document, in memory, as its users see it.</summary>
internal sealed class ScenarioClient
{
    // Azure.Core names the version of the assembly in its requests.
    private const string VersionText = "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.0.0\")]";

    private readonly JsonNode _document;

    private ScenarioClient(string file, CompiledClient compiled)
    {
        compiled.Documentation.Position = 0;
        Clients = new GeneratedClients(new AssemblyLoadContext(file).LoadFromStream(compiled.Image),
            XDocument.Load(compiled.Documentation));
        _document = JsonNode.Parse(File.ReadAllText(file))!;
    }

    /// <summary>What users find in it.</summary>
    public GeneratedClients Clients { get; }

    /// <summary>Generates, compiles and loads the client of a document.</summary>
    /// <exception cref="InvalidOperationException">There is none, it does not compile, or the overlay does not fit.</exception>
    public static ScenarioClient Make(string file, string? overlay, ClientCompiler compiler)
    {
        CompiledClient compiled = compiler.Compile(file, [VersionText], overlay);
        if (overlay is not null
            && compiled.Run.Diagnostics
                .FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
                    && diagnostic.Location.GetLineSpan().Path == overlay) is { } warning)
        {
            throw new InvalidOperationException(warning.ToString());
        }

        return compiled.Emitted.Success
            ? new ScenarioClient(file, compiled)
            : throw new InvalidOperationException(
                $"{file}: {compiled.Emitted.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }

    /// <summary>The media types that the document has for the body of an operation; none where it does not tell.</summary>
    public string[] MediaTypesOf(GeneratedOperation operation) =>
        Described(operation)?["requestBody"]?["content"] is JsonObject content
            ? [.. content.Select(static entry => MediaType.Essence(entry.Key))]
            : [];

    /// <summary>Whether the document has a list or an object for a parameter.</summary>
    public bool IsList(GeneratedOperation operation, string parameter) =>
        Described(operation)?["parameters"] is JsonArray parameters
        && parameters.Any(one => (string?)one!["name"] == parameter && one["schema"]?["type"]?.ToString() is null or "array" or "object");

    private JsonNode? Described(GeneratedOperation operation) =>
        (_document["paths"] as JsonObject)?[operation.Path]?[operation.Verb.ToLowerInvariant()];
}
