using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Typewright.Generator;
using Typewright.Tests.Compiling;

namespace Typewright.Corpus;

/// <summary>What the generator and the compiler made of a document.</summary>
/// <param name="Run">What the generator made.</param>
/// <param name="Emitted">What the compiler says.</param>
/// <param name="Image">The assembly, where there is one.</param>
/// <param name="Documentation">The documentation that the compiler wrote.</param>
/// <param name="CompileMs">How long the compiler took.</param>
internal sealed record CompiledClient(
    GeneratorRunResult Run, EmitResult Emitted, MemoryStream Image, MemoryStream Documentation, double CompileMs);

/// <summary>A document through the generator and the compiler, with the contract that MSBuild has with both.</summary>
internal sealed class ClientCompiler(IReadOnlyList<MetadataReference> references, NullWarnings nullWarnings = NullWarnings.Searched)
{
    public const string Namespace = "Corpus.Client";

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
        .WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithWarningLevel(9)
        .WithOptimizationLevel(OptimizationLevel.Release);

    /// <summary>Compiles the client of a document.</summary>
    /// <param name="file">The document, by its absolute path.</param>
    /// <param name="more">Sources to be compiled with it.</param>
    /// <param name="overlay">An overlay, by its absolute path; null for none.</param>
    public CompiledClient Compile(string file, IEnumerable<string> more, string? overlay = null)
    {
        GeneratorRunResult run = Generate(file, overlay);
        Stopwatch watch = Stopwatch.StartNew();
        Compilation full = CompilationOf(file)
            .AddSyntaxTrees(nullWarnings == NullWarnings.Searched
                ? CheckedNullability.Of(run.GeneratedSources)
                : run.GeneratedSources.Select(static source => source.SyntaxTree))
            .AddSyntaxTrees(more.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, s_parse, $"More{index}.cs")));
        MemoryStream image = new();
        MemoryStream documentation = new();
        EmitResult emitted = full.Emit(image, xmlDocumentationStream: documentation);
        image.Position = 0;
        return new CompiledClient(run, emitted, image, documentation, Math.Round(watch.Elapsed.TotalMilliseconds, 1));
    }

    /// <summary>What the generator makes of a document; nothing is compiled.</summary>
    /// <param name="file">The document, by its absolute path.</param>
    /// <param name="overlay">An overlay, by its absolute path; null for none.</param>
    /// <param name="options">Further metadata of the document's item.</param>
    /// <param name="baseline">The baseline, by its absolute path; where it is not there yet, the generator is asked to write it.</param>
    public GeneratorRunResult Generate(
        string file, string? overlay = null, IReadOnlyDictionary<string, string>? options = null, string? baseline = null)
    {
        Dictionary<string, string> metadata = new(options ?? new Dictionary<string, string>())
        {
            ["Kind"] = "Client",
            // What webhooks send is covered too.
            ["Webhooks"] = "true",
            ["Namespace"] = Namespace,
            ["Overlay"] = overlay ?? "",
            ["Baseline"] = baseline ?? "",
        };
        List<AdditionalText> texts = [new AdditionalDocument(file, metadata)];
        texts.AddRange(CorpusFinder.ReferencesOf(file)
            .Select(static path => new AdditionalDocument(path, new Dictionary<string, string> { ["Kind"] = "Document" })));
        if (overlay is not null)
        {
            texts.Add(new AdditionalDocument(overlay, new Dictionary<string, string> { ["Kind"] = "Overlay" }));
        }

        bool isKept = File.Exists(baseline);
        if (isKept)
        {
            texts.Add(new AdditionalDocument(baseline!, new Dictionary<string, string> { ["Kind"] = "Baseline" }));
        }

        bool isWritten = baseline is not null && !isKept;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            texts,
            s_parse,
            new DocumentOptions(new Dictionary<string, string> { ["OpenApiBaselineUpdate"] = isWritten ? "true" : "" }));
        GeneratorRunResult run = driver.RunGenerators(CompilationOf(file)).GetRunResult().Results[0];
        Diagnostic? fault = run.Diagnostics.FirstOrDefault(static problem => problem.Id == "TW9001");
        if (fault is not null)
        {
            throw new InvalidOperationException(fault.ToString());
        }

        return run.Exception is { } exception ? throw exception : run;
    }

    /// <summary>A compilation for the client of a document, which has nothing in it yet.</summary>
    public CSharpCompilation CompilationOf(string file) =>
        CSharpCompilation.Create("Corpus." + Path.GetFileNameWithoutExtension(file), [], references, s_options);
}
