using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator;

namespace Typewright.Corpus;

/// <summary>One document through the generator and the compiler, with the contract that MSBuild has with both.</summary>
internal sealed class CorpusRunner(IReadOnlyList<MetadataReference> references, string? outFolder, bool roundTrip)
{
    private const string Namespace = "Corpus.Client";

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithWarningLevel(9)
        .WithOptimizationLevel(OptimizationLevel.Release);

    public DocumentResult Run(string file)
    {
        // References are found by absolute paths, so the document has one too.
        file = Path.GetFullPath(file);
        string name = Path.GetFileName(file);
        try
        {
            return Run(file, name);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return new DocumentResult { File = file, Status = "crash", Errors = [e.GetType().Name + ": " + e.Message, .. (e.StackTrace ?? "").Split('\n').Take(4).Select(static line => line.Trim())] };
        }
    }

    private DocumentResult Run(string file, string name)
    {
        (double read, double bind, double emit, int operations, int schemas) = StageTimes.Measure(file);
        List<AdditionalText> texts = [new AdditionalDocument(file, new Dictionary<string, string> { ["Kind"] = "Client", ["Namespace"] = Namespace })];
        texts.AddRange(CorpusFinder.ReferencesOf(file).Select(static path => new AdditionalDocument(path, new Dictionary<string, string> { ["Kind"] = "Document" })));
        CSharpCompilation compilation = CSharpCompilation.Create("Corpus." + Path.GetFileNameWithoutExtension(name), [], references, s_options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], texts, s_parse, new DocumentOptions());
        driver = driver.RunGenerators(compilation);
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        if (run.Exception is { } exception)
        {
            throw exception;
        }

        ImmutableArray<GeneratedSourceResult> sources = run.GeneratedSources;
        Stopwatch watch = Stopwatch.StartNew();
        Compilation full = compilation.AddSyntaxTrees(sources.Select(static source => source.SyntaxTree));
        RoundTripPlan? plan = roundTrip ? RoundTripPlan.Of(file, Namespace) : null;
        full = plan is null ? full : full.AddSyntaxTrees(CSharpSyntaxTree.ParseText(plan.Doors, s_parse, DoorText.ClassName + ".cs"));
        using MemoryStream image = new();
        EmitResult emitted = full.Emit(image, xmlDocumentationStream: new MemoryStream());
        watch.Stop();
        Save(name, sources);
        List<Diagnostic> bad = [.. emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        bool rejected = run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        bool errors = bad.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        image.Position = 0;
        return new DocumentResult
        {
            File = file,
            Status = errors ? "errors" : bad.Count > 0 ? "warnings" : rejected ? "rejected" : "ok",
            Operations = operations,
            Schemas = schemas,
            Files = sources.Length,
            Lines = sources.Sum(static source => source.SourceText.Lines.Count),
            ReadMs = read,
            BindMs = bind,
            EmitMs = emit,
            CompileMs = Math.Round(watch.Elapsed.TotalMilliseconds, 1),
            PeakMb = Math.Round(Environment.WorkingSet / 1048576.0, 0),
            Problems = [.. run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Take(20)],
            Errors = [.. bad.OrderByDescending(static diagnostic => diagnostic.Severity).Select(static diagnostic => diagnostic.ToString()).Take(5)],
            RoundTrip = emitted.Success ? plan?.Run(image) : null,
        };
    }

    private void Save(string name, ImmutableArray<GeneratedSourceResult> sources)
    {
        if (outFolder is null)
        {
            return;
        }

        string folder = Path.Combine(outFolder, name);
        Directory.CreateDirectory(folder);
        foreach (GeneratedSourceResult source in sources)
        {
            File.WriteAllText(Path.Combine(folder, source.HintName), source.SourceText.ToString());
        }
    }
}
