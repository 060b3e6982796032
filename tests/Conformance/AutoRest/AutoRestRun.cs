using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Conformance.AutoRest;

/// <summary>All operations, once for all tests, through the clients of this assembly against the running server.</summary>
public sealed class AutoRestRun : IAsyncLifetime
{
    private const string Namespace = "AutoRest.";

    public static SuiteFiles Files { get; } = new("AutoRest", new(static () => new ServerAssets(AssetFolder())));

    public IReadOnlyDictionary<string, ScenarioResult> Results { get; private set; } = new Dictionary<string, ScenarioResult>();

    public async Task InitializeAsync()
    {
        if (AutoRestServer.Package.Reason is not null)
        {
            return;
        }

        LiveServer server = await LiveServer.StartAsync(AutoRestServer.Package);
        await using (server)
        {
            using AutoRestSession session = new(server, Files.Calls);
            IReadOnlyList<string> scenarios = await session.BeginAsync();
            GeneratedClients clients = GeneratedClients.Of(typeof(AutoRestRun).Assembly);
            foreach (AssemblyMetadataAttribute document in Documents())
            {
                SwaggerDocument swagger = new(
                    Path.Combine(RepositoryFolder.Shared, "conformance", "autorest-swagger", document.Key + ".json"));
                foreach (GeneratedOperation operation in clients.In(document.Value!).DistinctBy(static one => (one.Verb, one.Path)))
                {
                    await session.RunAsync(document.Key, swagger, operation);
                }
            }

            Results = scenarios.Select(session.Judged).ToDictionary(static result => result.Name);
            Files.Keep([.. Results.Values]);
            File.WriteAllText(Path.Combine(RepositoryFolder.Root, "artifacts", "conformance-autorest-calls.json"),
                JsonSerializer.Serialize(session.Calls));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    // Which client is of which document.
    private static IEnumerable<AssemblyMetadataAttribute> Documents() =>
        typeof(AutoRestRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(static one => one.Value?.StartsWith(Namespace, StringComparison.Ordinal) == true);

    private static string? AssetFolder() => AutoRestServer.Package.Folder is { } folder
        ? Path.Combine(folder, "node_modules", "@microsoft.azure", "autorest.testserver", "routes")
        : null;
}
