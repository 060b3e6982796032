using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Corpus.RoundTrip;
using Typewright.Corpus.Scenarios;

namespace Typewright.Corpus;

/// <summary>Corpus [--framework NAME] [--out DIR] [--limit N] [--filter TEXT] [--sample N] [--round-trip] PATH…: every document, or every Nth, becomes a client and is compiled. Corpus --scenarios FILE [--openapi VERSION] [--filter TEXT]: expected requests are sent.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        string? outFolder = null;
        string? filter = null;
        string? scenarios = null;
        string version = "3.1.0";
        string framework = FrameworkReferences.Current;
        int limit = int.MaxValue;
        int sample = 1;
        bool roundTrip = false;
        List<string> paths = [];
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--out":
                    outFolder = args[++i];
                    break;
                case "--filter":
                    filter = args[++i];
                    break;
                case "--scenarios":
                    scenarios = args[++i];
                    break;
                case "--framework":
                    framework = args[++i];
                    break;
                case "--openapi":
                    version = args[++i];
                    break;
                case "--round-trip":
                    roundTrip = true;
                    break;
                case "--sample":
                    sample = int.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case "--limit":
                    limit = int.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture);
                    break;
                default:
                    paths.Add(args[i]);
                    break;
            }
        }

        ClientCompiler compiler = new(FrameworkReferences.Load(framework));
        if (scenarios is not null)
        {
            return ScenarioProgram.Run(scenarios, version, compiler, filter);
        }

        if (paths.Count == 0)
        {
            Console.Error.WriteLine("usage: Corpus [--framework NAME] [--out DIR] [--limit N] [--filter TEXT] [--sample N] [--round-trip] PATH...\n       Corpus --scenarios FILE [--openapi VERSION] [--filter TEXT]");
            return 2;
        }

        CorpusRunner runner = new(compiler, outFolder, roundTrip);
        string[] documents = [.. CorpusFinder.Find(paths).Where(file => filter is null || file.Contains(filter, StringComparison.OrdinalIgnoreCase)).Where((_, index) => index % sample == 0).Take(limit)];
        Dictionary<string, int> counts = new() { ["ok"] = 0, ["warnings"] = 0, ["errors"] = 0, ["crash"] = 0, ["rejected"] = 0 };
        RoundTripResult sum = new();
        Lock gate = new();
        // Large documents first and apart, so that two of them are never in memory at once at the end.
        Parallel.ForEach(documents.OrderByDescending(static file => new FileInfo(file).Length), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            DocumentResult result = runner.Run(file);
            lock (gate)
            {
                counts[result.Status]++;
                sum.Add(result.RoundTrip);
                Console.WriteLine(JsonSerializer.Serialize(result, ResultJson.Default.DocumentResult));
            }
        });
        Console.WriteLine($"{documents.Length} documents: {string.Join(", ", counts.Select(static count => $"{count.Value} {count.Key}"))}");
        if (roundTrip)
        {
            Console.WriteLine($"{documents.Length} documents, {sum.Values} values of which {sum.Given} given, {sum.Mismatched} mismatches, {sum.Contradicting} contradictions, {sum.Beyond} beyond their C# type");
            Console.WriteLine($"places by rule: {string.Join(", ", sum.Rules.Select(static rule => $"{rule.Value} {rule.Key}"))}");
        }

        return sum.Mismatched + counts["warnings"] + counts["errors"] + counts["crash"] == 0 ? 0 : 1;
    }
}
