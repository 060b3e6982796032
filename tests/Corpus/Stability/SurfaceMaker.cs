using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.Stability;

/// <summary>Documents as JSON, and the surfaces that the generator makes of them.</summary>
internal sealed class SurfaceMaker(ClientCompiler compiler) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typewright-stability");

    /// <summary>The document of a file; null for one that cannot be read, or that other files belong to.</summary>
    public static JsonObject? Read(string file)
    {
        string path = Path.GetFullPath(file);
        SpecNode? root = new SpecSet([new SpecText(path, File.ReadAllText(path))]).Open(path)?.Root;
        return root is null || CorpusFinder.ReferencesOf(path).Count > 0 ? null : NodeJson.Of(root) as JsonObject;
    }

    /// <summary>What is generated for a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="baseline">The baseline of an earlier version; null for none.</param>
    public MadeSurface Of(JsonObject document, string? baseline = null)
    {
        GeneratorRunResult run = Generate(document, baseline);
        string[] lines = baseline?.Split('\n') ?? [];
        return new MadeSurface(
            compiler.CompilationOf("document").AddSyntaxTrees(run.GeneratedSources.Select(static source => source.SyntaxTree)),
            [.. run.Diagnostics.Where(static problem => problem.Id == "TW2010")
                .Select(problem => MemberOf(lines[problem.Location.GetLineSpan().StartLinePosition.Line]))]);
    }

    /// <summary>The baseline of a document, as the target of the package writes it; null where nothing is generated.</summary>
    public string? BaselineOf(JsonObject document)
    {
        string? listing = Generate(document, "").GeneratedSources
            .Where(static source => source.HintName.StartsWith("OpenApiListing.", StringComparison.Ordinal))
            .Select(static source => source.SourceText.ToString())
            .SingleOrDefault();
        IEnumerable<string>? lines = listing?.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return lines is null ? null : string.Concat(lines.Select(static line => line["// ".Length..] + "\n"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // An empty baseline is one that is to be written.
    private GeneratorRunResult Generate(JsonObject document, string? baseline)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory(Guid.NewGuid().ToString("N"));
        string file = Path.Combine(folder.FullName, "document.json");
        string kept = Path.Combine(folder.FullName, "document.api.txt");
        File.WriteAllText(file, document.ToJsonString());
        if (baseline is { Length: > 0 })
        {
            File.WriteAllText(kept, baseline);
        }

        GeneratorRunResult run = compiler.Generate(file, baseline: baseline is null ? null : kept);
        folder.Delete(recursive: true);
        return run;
    }

    // 'Pet.Name : string { get; } @ name' and 'PetsClient.GetPetAsync(string id) : …' are Pet.Name and PetsClient.GetPet.
    private static string MemberOf(string line)
    {
        string member = line[..line.IndexOf(" : ", StringComparison.Ordinal)];
        int arguments = member.IndexOf('(', StringComparison.Ordinal);
        string name = arguments < 0 ? member : member[..arguments];
        return name.EndsWith("Async", StringComparison.Ordinal) ? name[..^"Async".Length] : name;
    }
}
