using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Pipeline;
using Xunit;

namespace Typewright.Generator.Tests.Harness;

/// <summary>
/// A C# project with documents, edited as in an editor: each run hands the generator's caches on to the next one.
/// The language is the oldest that the generated code promises to compile with.
/// </summary>
internal sealed class Project
{
    private readonly List<MemoryDocument> _documents;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Project(
        IEnumerable<MemoryDocument> documents,
        LanguageVersion language = LanguageVersion.CSharp11,
        IReadOnlyList<MetadataReference>? references = null,
        string code = "",
        string rootNamespace = "",
        string projectFolder = "")
    {
        _documents = [.. documents];
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(language)
            .WithDocumentationMode(DocumentationMode.Diagnose);
        CSharpCompilationOptions options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithWarningLevel(9);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, parse, "User.cs");
        _compilation = CSharpCompilation.Create("User", [tree], references ?? CompilerReferences.All, options);
        _driver = DriverOf(new ClientGenerator(), new MemoryOptions(rootNamespace, projectFolder));
    }

    public Project(params MemoryDocument[] documents)
        : this((IEnumerable<MemoryDocument>)documents)
    {
    }

    /// <summary>Documents through a generator whose steps do something else.</summary>
    public static Project With(ClientSteps steps, params MemoryDocument[] documents)
    {
        Project project = new(documents);
        project._driver = project.DriverOf(new ClientGenerator(steps), new MemoryOptions());
        return project;
    }

    /// <summary>Documents through the generator, as the target asks it that writes baselines.</summary>
    public static Project ForListings(params MemoryDocument[] documents)
    {
        Project project = new(documents);
        project._driver = project.DriverOf(new ClientGenerator(), new MemoryOptions(baselineUpdate: "true"));
        return project;
    }

    /// <summary>Documents through the generator, as the target asks it that shows clients.</summary>
    public static Project ForPages(params MemoryDocument[] documents)
    {
        Project project = new(documents);
        project._driver = project.DriverOf(new ClientGenerator(), new MemoryOptions(pages: "true"));
        return project;
    }

    /// <summary>One client's document through the generator.</summary>
    public static Generation Generate(string text, params (string Name, string Value)[] settings) =>
        new Project(MemoryDocument.Client(text, settings: settings)).Run();

    /// <summary>A run that must not meet a fault of the generator, whatever else a test asks of it.</summary>
    public Generation Run()
    {
        Generation run = RunWithFaults();
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW9001");
        return run;
    }

    /// <summary>A run that may meet a fault.</summary>
    public Generation RunWithFaults()
    {
        _driver = _driver.RunGenerators(_compilation);
        return new Generation(_driver.GetRunResult().Results[0], _compilation);
    }

    /// <summary>Changes the user's C#.</summary>
    public void EditCode(string code)
    {
        SyntaxTree tree = _compilation.SyntaxTrees.Single();
        _compilation = _compilation.ReplaceSyntaxTree(
            tree,
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    /// <summary>Changes what a file says.</summary>
    public void Edit(string path, string? text) => Replace(path, _documents.Single(document => document.Path == path).Saying(text));

    /// <summary>Changes what the project says of a file. A changed project file makes all options anew.</summary>
    public void Set(string path, string name, string value)
    {
        Replace(path, _documents.Single(document => document.Path == path).With(name, value));
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new MemoryOptions());
    }

    public void Add(MemoryDocument document)
    {
        _documents.Add(document);
        _driver = _driver.AddAdditionalTexts([document]);
    }

    private GeneratorDriver DriverOf(ClientGenerator generator, MemoryOptions options) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        _documents,
        (CSharpParseOptions)_compilation.SyntaxTrees.Single().Options,
        options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private void Replace(string path, MemoryDocument document)
    {
        int index = _documents.FindIndex(known => known.Path == path);
        _driver = _driver.ReplaceAdditionalText(_documents[index], document);
        _documents[index] = document;
    }
}
