using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus;

/// <summary>One document through the generator and the compiler, with the contract that MSBuild has with both.</summary>
internal sealed class CorpusRunner(ClientCompiler compiler, string? outFolder, bool roundTrip)
{
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
            IEnumerable<string> frames = (e.StackTrace ?? "").Split('\n').Take(4).Select(static line => line.Trim());
            return new DocumentResult { File = file, Status = "crash", Errors = [e.GetType().Name + ": " + e.Message, .. frames] };
        }
    }

    private DocumentResult Run(string file, string name)
    {
        (double read, double bind, double emit, int operations, int schemas) = StageTimes.Measure(file);
        RoundTripPlan? plan = roundTrip ? RoundTripPlan.Of(file, ClientCompiler.Namespace) : null;
        CompiledClient client = compiler.Compile(file, plan is null ? [] : [plan.Doors]);
        ImmutableArray<GeneratedSourceResult> sources = client.Run.GeneratedSources;
        Save(name, sources);
        List<Diagnostic> bad =
        [
            .. client.Emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
        bool rejected = client.Run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new DocumentResult
        {
            File = file,
            Status = StatusOf(bad, rejected),
            Operations = operations,
            Schemas = schemas,
            Files = sources.Length,
            Lines = sources.Sum(static source => source.SourceText.Lines.Count),
            ReadMs = read,
            BindMs = bind,
            EmitMs = emit,
            CompileMs = client.CompileMs,
            PeakMb = Math.Round(Environment.WorkingSet / 1048576.0, 0),
            Problems = [.. client.Run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Take(20)],
            Errors = [.. bad
                .OrderByDescending(static diagnostic => diagnostic.Severity)
                .Select(static diagnostic => diagnostic.ToString())
                .Take(5)],
            RoundTrip = client.Emitted.Success ? plan?.Run(client.Image) : null,
        };
    }

    private static string StatusOf(List<Diagnostic> bad, bool rejected)
    {
        if (bad.Count > 0)
        {
            return bad.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? "errors" : "warnings";
        }

        return rejected ? "rejected" : "ok";
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
