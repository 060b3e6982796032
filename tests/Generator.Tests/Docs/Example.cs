using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Typewright.Tests.Compiling;

namespace Typewright.Generator.Tests.Docs;

/// <summary>A document as a page has it, the client that the generator makes of it, and hand-written code beside that.</summary>
internal sealed class Example
{
    private const string Document = "/project/example.yaml";
    private const string OverlayFile = "/project/example.overlay.yaml";

    // What the SDK writes for every project; Azure.Core tells the version to the service.
    private const string OfSdk = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: System.Reflection.AssemblyInformationalVersion("1.0.0")]
        """;

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    // Examples do not always use what they have, nor document it.
    private static readonly string[] s_tolerated = ["CS1591", "CS0219"];

    // What is made from one compilation shares what it knows of the references, which is most of the work.
    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Example",
        [Parse(OfSdk)],
        CompilerReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable));

    private readonly CSharpCompilation _project;
    private readonly GeneratorRunResult _result;

    private Example(string document, string ns, string overlay, IEnumerable<string> code)
    {
        List<MemoryDocument> documents = [MemoryDocument.Client(document, Document, ("Namespace", ns))];
        if (overlay.Length > 0)
        {
            documents[0] = documents[0].With("Overlay", Path.GetFileName(OverlayFile));
            documents.Add(MemoryDocument.Overlay(overlay, OverlayFile));
        }

        _project = s_project.AddSyntaxTrees(code.Select(Parse));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            documents,
            s_parse,
            new MemoryOptions());
        _result = driver.RunGenerators(_project).GetRunResult().Results[0];
    }

    /// <summary>What the generator complains of in the document and the overlay. The store's orders are likely a listing, which it
    /// only tells.</summary>
    public IEnumerable<string> Problems => _result.Diagnostics
        .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>What was generated, one line after the other, without indentation.</summary>
    public IEnumerable<string> Lines =>
        _result.GeneratedSources.SelectMany(static source => source.SourceText.Lines).Select(static line => line.ToString().Trim());

    /// <summary>The client of docs/examples/store.yaml.</summary>
    /// <param name="overlay">An overlay; empty for the document as it is.</param>
    /// <param name="code">Hand-written types beside the generated ones, and what the page assumes.</param>
    public static Example OfStore(string overlay, IEnumerable<string> code) =>
        new(File.ReadAllText(Path.Combine(Repository.Root, "docs/examples/store.yaml")), "PetStore", overlay, code);

    /// <summary>The client of a document that stands on the page itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ns">The namespace of the client.</param>
    /// <param name="overlay">An overlay; empty for none.</param>
    /// <param name="declarations">Hand-written types beside the generated ones.</param>
    public static Example Of(string document, string ns, string overlay = "", params IEnumerable<string> declarations) =>
        new(document, ns, overlay, declarations);

    /// <summary>Whether code declares types only, so that it can stand beside other code.</summary>
    public static bool IsDeclaration(string code) =>
        !((CompilationUnitSyntax)Parse(code).GetRoot()).Members.Any(static member => member is GlobalStatementSyntax);

    /// <summary>Generated and hand-written code with a program, if there is one.</summary>
    public Compilation With(string? program)
    {
        CSharpCompilation whole = _project.AddSyntaxTrees(CheckedNullability.Of(_result.GeneratedSources));
        return program is null
            ? whole
            : whole.AddSyntaxTrees(Parse(program)).WithOptions(whole.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>What the compiler says of it.</summary>
    public IEnumerable<string> Compile(string? program) => With(program).GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !s_tolerated.Contains(diagnostic.Id))
        .Select(static diagnostic => diagnostic.ToString());

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, s_parse);
}
