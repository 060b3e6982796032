using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.OpenApi;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Benchmarks;

/// <summary>Everything that the generator does with documents, beside what Microsoft.OpenApi needs to load them.</summary>
internal static class Loading
{
    private const long Large = 1024 * 1024;

    /// <summary>Prints a table for the JSON documents below a folder.</summary>
    public static void Print(string folder)
    {
        List<string> paths =
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal),
        ];
        foreach (string path in paths.Take(20))
        {
            // Both have their methods compiled before anything is measured.
            Measure(path);
        }

        double generator = 0;
        double library = 0;
        int refused = 0;
        Console.WriteLine(
            "| document over 1 MB | MB | generating, ms | loading by Microsoft.OpenApi, ms | ratio | peak, new process, per byte |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (string path in paths)
        {
            (double ours, double? theirs) = Measure(path);
            if (theirs is not { } peer)
            {
                refused++;
                continue;
            }

            generator += ours;
            library += peer;
            long bytes = new FileInfo(path).Length;
            if (bytes > Large)
            {
                double peak = (double)OneGeneration.InProcess(path).PeakBytes / bytes;
                Console.WriteLine(FormattableString.Invariant(
                    $"| {Path.GetFileName(path)} | {(double)bytes / Large:F1} | {ours:F0} | {peer:F0} | {ours / peer:F2} | {peak:F1} |"));
            }
        }

        Console.WriteLine(
            FormattableString.Invariant($"| all {paths.Count - refused} | | {generator:F0} | {library:F0} | {generator / library:F2} | |"));
        Console.WriteLine($"{refused} more end in an exception of the library and are not counted.");
    }

    private static (double Generator, double? Library) Measure(string path)
    {
        string text = File.ReadAllText(path);
        Collect();
        Stopwatch watch = Stopwatch.StartNew();
        GC.KeepAlive(OneGeneration.Generate(new SpecText(path, text)));
        double generator = watch.Elapsed.TotalMilliseconds;
        Collect();
        watch.Restart();
        try
        {
            GC.KeepAlive(OpenApiDocument.Parse(text, "json"));
        }
        catch (Exception refusal) when (refusal is not OutOfMemoryException)
        {
            Console.Error.WriteLine($"{Path.GetFileName(path)}: {refusal.GetType().Name}");
            return (generator, null);
        }

        return (generator, watch.Elapsed.TotalMilliseconds);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static bool IsDocument(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 512 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && (document.RootElement.TryGetProperty("openapi", out _) || document.RootElement.TryGetProperty("swagger", out _));
        }
        catch (JsonException)
        {
            // No JSON, or with a byte order mark: not one that both could read.
            return false;
        }
    }
}
