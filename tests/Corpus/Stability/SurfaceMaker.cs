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
    public HashSet<Declaration> Of(JsonObject document)
    {
        string file = Path.Combine(_folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName, "document.json");
        File.WriteAllText(file, document.ToJsonString());
        GeneratorRunResult run = compiler.Generate(file);
        File.Delete(file);
        return Surface.Of(run.GeneratedSources.Select(static source => source.SyntaxTree));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
