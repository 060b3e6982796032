using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Typewright.Corpus;
using Typewright.Generator;
using Typewright.Tests.Compiling;

namespace Typewright.Fuzz.Documents;

/// <summary>Whether the code that is made of a mutant is compiled.</summary>
internal enum Compiling
{
    No,
    Yes,
}

/// <summary>One mutant through the generator, and through the compiler where there is no error before it.</summary>
internal sealed class DocumentTrial
{
    private const string DocumentPath = "/project/mutant.yaml";
    private const string OverlayPath = "/project/mutant.overlay.yaml";

    private readonly CSharpParseOptions _parse;
    private readonly CSharpCompilation _project;

    public DocumentTrial()
        : this(FrameworkReferences.Current, LanguageVersion.CSharp11, code: "")
    {
    }

    /// <summary>Tries documents in a project.</summary>
    /// <param name="framework">The framework that it is for.</param>
    /// <param name="language">The version of C# that it is in.</param>
    /// <param name="code">What else is in it.</param>
    public DocumentTrial(string framework, LanguageVersion language, string code)
    {
        _parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        _project = CSharpCompilation.Create(
            "Mutant",
            [CSharpSyntaxTree.ParseText(code, _parse, "User.cs")],
            FrameworkReferences.Load(framework),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable)
                .WithWarningLevel(9));
    }

    /// <summary>What is wrong; null for nothing.</summary>
    public Fault? Run(Mutant mutant, Compiling compiling)
    {
        Fault? fault = null;
        try
        {
            return Patience.Run(() => fault = Judge(mutant, compiling)) ? fault : new Fault(FaultKind.Hang, "no end");
        }
        catch (MutantException e)
        {
            return new Fault(FaultKind.Exception, e.Line);
        }
    }

    private Fault? Judge(Mutant mutant, Compiling compiling)
    {
        MemoryFile[] files = [.. Files(mutant)];
        GeneratorDriver driver =
            CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], files, _parse, new MemoryMetadata());
        GeneratorRunResult run = driver.RunGenerators(_project).GetRunResult().Results[0];
        if (run.Exception is { } exception)
        {
            return new Fault(FaultKind.Exception, new MutantException(exception).Line);
        }

        foreach (Diagnostic problem in run.Diagnostics)
        {
            if (problem.Id == "TW9001")
            {
                return new Fault(FaultKind.Exception, problem.ToString());
            }

            if (!IsLocated(problem.Location.GetLineSpan(), files))
            {
                return new Fault(FaultKind.Unlocated, problem.ToString());
            }
        }

        bool isSound = run.Diagnostics.All(static problem => problem.Severity < DiagnosticSeverity.Error);
        return isSound && compiling == Compiling.Yes ? Compile(run) : null;
    }

    private static IEnumerable<MemoryFile> Files(Mutant mutant)
    {
        Dictionary<string, string> metadata = new(mutant.Settings) { ["Kind"] = "Client", ["Namespace"] = "Mutants" };
        if (mutant.Overlay is { } overlay)
        {
            metadata["Overlay"] = "mutant.overlay.yaml";
            yield return new MemoryFile(OverlayPath, overlay, new Dictionary<string, string> { ["Kind"] = "Overlay" });
        }

        yield return new MemoryFile(DocumentPath, mutant.Text, metadata);
    }

    // Lines and columns are those of the compiler's own view of the text, which is what an editor shows.
    private static bool IsLocated(FileLinePositionSpan span, MemoryFile[] files) =>
        files.FirstOrDefault(file => file.Path == span.Path) is { } file
        && file.GetText().Lines is var lines
        && span.StartLinePosition.Line < lines.Count
        && lines[span.StartLinePosition.Line] is TextLine line
        && span.StartLinePosition.Character <= line.SpanIncludingLineBreak.Length;

    private Fault? Compile(GeneratorRunResult run)
    {
        Compilation whole = _project.AddSyntaxTrees(CheckedNullability.Of(run.GeneratedSources));
        Diagnostic? complaint = whole.Emit(Stream.Null).Diagnostics
            .FirstOrDefault(static complaint => complaint.Severity >= DiagnosticSeverity.Warning);
        return complaint is null ? null : new Fault(FaultKind.CompileError, complaint.ToString());
    }
}
