using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Typewright.Testing;

namespace Typewright.Conformance;

/// <summary>The committed files of a suite, and how they are renewed.</summary>
/// <param name="suite">The name of the suite: its folder below tests/Conformance, and part of the names of its files.</param>
/// <param name="assets">The files that its server sends and expects.</param>
public sealed class SuiteFiles(string suite, Lazy<ServerAssets> assets)
{
    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true };

    private readonly string _folder = Path.Combine(RepositoryFolder.Root, "tests", "Conformance", suite);

    /// <summary>Whether the run is to renew the list and the page.</summary>
    public static bool Renews => Environment.GetEnvironmentVariable("UPDATE_CONFORMANCE") == "1";

    /// <summary>The list of scenarios that pass.</summary>
    public string Passing => Path.Combine(_folder, $"conformance-{suite.ToLowerInvariant()}.txt");

    /// <summary>The files that the server sends and expects.</summary>
    public ServerAssets Assets => assets.Value;

    /// <summary>What the data do not say.</summary>
    public CallTable Calls => CallTable.Read(Path.Combine(_folder, "calls.json"), assets.Value);

    /// <summary>Why scenarios do not pass.</summary>
    public Reasons Reasons => Reasons.Read(Path.Combine(_folder, "reasons.tsv"));

    /// <summary>The suite's part of the page.</summary>
    public ConformancePage Page => new(suite);

    /// <summary>
    /// Writes what came of the scenarios to where builds put things, and renews the committed files if that is asked for.
    /// </summary>
    /// <param name="results">What came of the scenarios.</param>
    public void Keep(IReadOnlyList<ScenarioResult> results)
    {
        string artifacts = Path.Combine(RepositoryFolder.Root, "artifacts");
        Directory.CreateDirectory(artifacts);
        File.WriteAllText(Path.Combine(artifacts, $"conformance-{suite.ToLowerInvariant()}.json"),
            JsonSerializer.Serialize(results, s_readable));
        if (Renews)
        {
            PassingList.Write(Passing, results);
            Page.Write(ConformancePage.Text(results, Reasons));
        }
    }
}
