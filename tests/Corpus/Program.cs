using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Corpus.Cancelling;
using Typewright.Corpus.Names;
using Typewright.Corpus.Oracle;
using Typewright.Corpus.RoundTrip;
using Typewright.Corpus.Scenarios;
using Typewright.Corpus.Stability;

namespace Typewright.Corpus;

/// <summary>
/// Corpus --digest [--framework NAME] PATH…: a hash of what is generated, a line a document. Corpus [--framework NAME]
/// [--out DIR] [--limit N] [--filter TEXT] [--sample N] [--as-made] [--round-trip | --oracle]
/// PATH…: every document, or every Nth, becomes a
/// client and is compiled. Corpus --names [--out DIR] PATH…: how many names are bad. Corpus --stability [--baseline] [--out DIR]
/// PATH…: how many declarations move when something else changes. Corpus --cancelling PATH…: how long a build that is cancelled goes
/// on.
/// Corpus --scenarios FILE [--openapi VERSION] [--filter TEXT]: expected requests are sent.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        CorpusArguments arguments = CorpusArguments.Parse(args);
        ClientCompiler compiler = new(FrameworkReferences.Load(arguments.Framework), arguments.NullWarnings);
        if (arguments.Scenarios is not null)
        {
            return ScenarioProgram.Run(arguments.Scenarios, arguments.Version, compiler, arguments.Filter);
        }

        if (arguments.Paths.Count == 0)
        {
            Console.Error.WriteLine(
                "usage: Corpus [--framework NAME] [--out DIR] [--limit N] [--filter TEXT] [--sample N] [--as-made] "
                    + "[--round-trip | --oracle] PATH...\n       "
                    + "Corpus --digest [--framework NAME] [--filter TEXT] [--sample N] PATH...\n       "
                    + "Corpus --names [--filter TEXT] [--out DIR] PATH...\n       "
                    + "Corpus --stability [--baseline] [--filter TEXT] [--sample N] [--out DIR] PATH...\n       "
                    + "Corpus --cancelling [--filter TEXT] [--sample N] PATH...\n       "
                    + "Corpus --scenarios FILE [--openapi VERSION] [--filter TEXT]");
            return 2;
        }

        string[] documents = [.. CorpusFinder.Find(arguments.Paths)
            .Where(file => arguments.Filter is null || file.Contains(arguments.Filter, StringComparison.OrdinalIgnoreCase))
            .Where((_, index) => index % arguments.Sample == 0)
            .Take(arguments.Limit)];
        if (arguments.Digest)
        {
            DocumentDigest digest = new(compiler);
            foreach (string line in documents.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(digest.Of))
            {
                Console.WriteLine(line);
            }

            return 0;
        }

        if (arguments.Names)
        {
            return NameReport.Run(documents, compiler, arguments.Out);
        }

        if (arguments.Stability)
        {
            return StabilityProgram.Run(documents, compiler, arguments);
        }

        if (arguments.Cancelling)
        {
            return CancellingReport.Run(documents);
        }

        if (arguments.Oracle)
        {
            return OracleProgram.Run(documents);
        }

        return Compile(arguments, compiler, documents);
    }

    private static int Compile(CorpusArguments arguments, ClientCompiler compiler, string[] documents)
    {
        CorpusRunner runner = new(compiler, arguments.Out, arguments.RoundTrip);
        Dictionary<string, int> counts = new() { ["ok"] = 0, ["warnings"] = 0, ["errors"] = 0, ["crash"] = 0, ["rejected"] = 0 };
        RoundTripResult sum = new();
        Lock gate = new();
        // Large documents first and apart, so that two of them are never in memory at once at the end.
        Parallel.ForEach(documents.OrderByDescending(static file =>
            new FileInfo(file).Length), new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            DocumentResult result = runner.Run(file);
            lock (gate)
            {
                counts[result.Status]++;
                sum.Add(result.RoundTrip);
                Console.WriteLine(JsonSerializer.Serialize(result, ResultJson.Default.DocumentResult));
            }
        });
        Console.WriteLine(
            $"{documents.Length} documents: {string.Join(", ", counts.Select(static count => $"{count.Value} {count.Key}"))}");
        if (arguments.RoundTrip)
        {
            Console.WriteLine($"{documents.Length} documents, {sum.Values} values of which {sum.Given} given, {sum.Mismatched} mismatches, "
                + $"{sum.Contradicting} contradictions, {sum.Beyond} beyond their C# type");
            Console.WriteLine($"places by rule: {string.Join(", ", sum.Rules.Select(static rule => $"{rule.Value} {rule.Key}"))}");
        }

        return sum.Mismatched + counts["warnings"] + counts["errors"] + counts["crash"] == 0 ? 0 : 1;
    }
}
