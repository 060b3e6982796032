using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Conformance.Spector;

/// <summary>All scenarios, once for all tests, through the clients of this assembly against the running server.</summary>
public sealed class SpectorRun : IAsyncLifetime
{
    public static SuiteFiles Files { get; } = new("Spector",
        new(static () => new ServerAssets(SpectorServer.Package.Folder is { } folder ? Path.Combine(folder, "node_modules", "@typespec",
            "http-specs", "assets") : null)));

    public IReadOnlyDictionary<string, ScenarioResult> Results { get; private set; } = new Dictionary<string, ScenarioResult>();

    public async Task InitializeAsync()
    {
        if (SpectorServer.Package.Reason is not null)
        {
            return;
        }

        LiveServer server = await LiveServer.StartAsync(SpectorServer.Package);
        await using (server)
        {
            ILookup<string, string> namespaces = typeof(SpectorRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .ToLookup(static one => one.Key, static one => one.Value!);
            ScenarioRunner runner = new(GeneratedClients.Of(typeof(SpectorRun).Assembly),
                (scenario, call) => Ordered(namespaces[scenario.Spec], call), new ClientMaker(server.Endpoint, Configure), Files.Calls);
            List<ScenarioResult> results = [];
            string file = Path.Combine(RepositoryFolder.Shared, "conformance", "spector-scenarios.json");
            foreach (Scenario scenario in ScenarioFile.Read(file, Files.Assets))
            {
                results.Add(await runner.RunAsync(scenario));
            }

            JsonNode report = await server.GetAsync("/.coverage");
            Dictionary<string, string> verdicts = report.AsArray().SelectMany(static one => one!["results"]!.AsObject())
                .GroupBy(static one => one.Key).ToDictionary(static one => one.Key, static one => (string)one.First().Value!);
            Results = results.Select(result => Judged(result, verdicts.GetValueOrDefault(result.Name, "missing")))
                .ToDictionary(static result => result.Name);
        }

        Files.Keep([.. Results.Values]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static ScenarioResult Judged(ScenarioResult result, string verdict) =>
        verdict == "pass" ? result : result with { Faults = [.. result.Faults, $"the server reports {verdict}"] };

    // The names of versions that a call has in its path, before others.
    private static IEnumerable<string> Ordered(IEnumerable<string> namespaces, ScenarioCall call)
    {
        string[] words = [.. call.Uri.Split('/', ':'), .. call.Query.Select(static pair => pair.Value)];
        return namespaces.OrderByDescending(one => words
            .Any(word => PlainName.Of(word) is { Length: > 1 } plain
                && PlainName.Of(one).EndsWith(plain,
                    StringComparison.Ordinal))).ThenByDescending(static one => one, StringComparer.Ordinal);
    }

    private static void Configure(ClientOptions options) => options.Retry.MaxRetries = 0;
}
