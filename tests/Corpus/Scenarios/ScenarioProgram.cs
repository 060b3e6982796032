using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Typewright.Conformance;

namespace Typewright.Corpus.Scenarios;

/// <summary>The mode that takes expected requests: a line for each scenario, and a summary.</summary>
internal static class ScenarioProgram
{
    // The data alone: what they have only the beginning of is for the run against the server.
    private static readonly ServerAssets s_assets = new(null);

    /// <summary>Runs the scenarios of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="version">The version of OpenAPI whose documents to take.</param>
    /// <param name="compiler">Makes the clients.</param>
    /// <param name="filter">A text that the names of the scenarios must have; null for all.</param>
    /// <returns>The exit code: 0 when nothing failed.</returns>
    public static int Run(string file, string version, ClientCompiler compiler, string? filter)
    {
        Scenario[] scenarios = [.. ScenarioFile.Read(file, s_assets)
            .Where(scenario => filter is null || scenario.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))];
        ScenarioDocuments documents = new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "spector-openapi"), version,
            Path.Combine(AppContext.BaseDirectory, "Scenarios", "Overlays"), compiler);
        OfflineRunner runner = new(documents, CallTable.Read(Path.Combine(AppContext.BaseDirectory, "Scenarios", "calls.json"), s_assets));
        Reasons reasons = Reasons.Read(Path.Combine(AppContext.BaseDirectory, "Scenarios", "reasons.tsv"));
        Dictionary<string, ScenarioOutcome> results = [];
        System.Threading.Lock gate = new();
        // Those of one document together, so that its client is made once and kept by one thread.
        Parallel.ForEach(scenarios.GroupBy(static scenario => scenario.Spec), new ParallelOptions { MaxDegreeOfParallelism = 2 }, group =>
        {
            foreach (Scenario scenario in group)
            {
                ScenarioOutcome result = Explained(runner.RunAsync(scenario).GetAwaiter().GetResult(), reasons);
                lock (gate)
                {
                    results.Add(scenario.Name, result);
                }
            }
        });
        foreach (Scenario scenario in scenarios)
        {
            Console.WriteLine(JsonSerializer.Serialize(results[scenario.Name], ScenarioJson.Default.ScenarioOutcome));
        }

        foreach (IGrouping<string, ScenarioOutcome> rule in results.Values.Where(static result => result.Rule is not null)
            .GroupBy(static result => result.Rule!).OrderByDescending(static rule => rule.Count()))
        {
            Console.WriteLine($"{rule.Count()} {rule.First().Status}: {rule.Key}");
        }

        int Count(string status) => results.Values.Count(result => result.Status == status);
        Console.WriteLine(
            $"{scenarios.Length} scenarios: {Count("pass")} pass, {Count("fail")} fail, {Count("known")} known, {Count("skip")} skip");
        return Count("fail") == 0 ? 0 : 1;
    }

    // What does not pass against the server either has its reason beside the list of those that do.
    private static ScenarioOutcome Explained(ScenarioOutcome outcome, Reasons reasons) =>
        outcome.Status == "fail" && reasons.Of(outcome.Scenario) is { } reason ? outcome with { Status = "known", Rule = reason } : outcome;
}
