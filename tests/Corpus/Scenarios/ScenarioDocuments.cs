using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Conformance;

namespace Typewright.Corpus.Scenarios;

/// <summary>The documents of the scenarios, and the clients that were made of them.</summary>
/// <param name="folder">The folder with a folder for each spec.</param>
/// <param name="version">The version of OpenAPI.</param>
/// <param name="overlays">The folder with the overlays that say what the documents lost.</param>
/// <param name="compiler">Makes the clients.</param>
internal sealed class ScenarioDocuments(string folder, string version, string overlays, ClientCompiler compiler)
{
    private readonly ConcurrentDictionary<string, Lazy<ScenarioClient>> _clients = new(StringComparer.Ordinal);

    /// <summary>The clients of a spec, those first whose version the call names.</summary>
    public IEnumerable<ScenarioClient> Of(string spec, ScenarioCall call)
    {
        IEnumerable<string> files = FilesOf(spec).OrderByDescending(file => Names(call, Path.GetFileName(file)))
            .ThenByDescending(static file => file, StringComparer.Ordinal);
        return files.Select(file => _clients.GetOrAdd(
            file, key => new Lazy<ScenarioClient>(() => ScenarioClient.Make(key, OverlayOf(spec), compiler))).Value);
    }

    // The items of a stream are described since 3.2 only.
    private string[] FilesOf(string spec)
    {
        string last = Path.Combine(folder, spec, "3.2.0");
        string[] streams = Directory.Exists(last)
            ? [.. Directory.GetFiles(last, "*.json")
                .Where(static file => File.ReadAllText(file).Contains("\"itemSchema\"", StringComparison.Ordinal))]
            : [];
        string usual = Path.Combine(folder, spec, version);
        if (streams.Length > 0)
        {
            return streams;
        }

        return Directory.Exists(usual) ? Directory.GetFiles(usual, "*.json") : [];
    }

    // The names of files begin with the version: v2.openapi.3.1.0.json
    private static bool Names(ScenarioCall call, string file)
    {
        string version = file.Split(".openapi.")[0];
        return call.Uri.Split('/', ':').Contains(version) || call.Query.Any(pair => pair.Value == version);
    }

    private string? OverlayOf(string spec)
    {
        string file = Path.Combine(overlays, spec.Replace('/', '.') + ".yaml");
        return File.Exists(file) ? Path.GetFullPath(file) : null;
    }
}
