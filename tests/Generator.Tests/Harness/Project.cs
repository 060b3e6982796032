using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    public Project(IEnumerable<MemoryDocument> documents, LanguageVersion language = LanguageVersion.CSharp11, IReadOnlyList<MetadataReference>? references = null, string code = "", string rootNamespace = "", string projectFolder = "")
    {
        _documents = [.. documents];
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        CSharpCompilationOptions options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable).WithWarningLevel(9);
        _compilation = CSharpCompilation.Create("User", [CSharpSyntaxTree.ParseText(code, parse, "User.cs")], references ?? CompilerReferences.All, options);
        _driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            _documents,
            parse,
            new MemoryOptions(rootNamespace, projectFolder),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public Project(params MemoryDocument[] documents)
        : this((IEnumerable<MemoryDocument>)documents)
    {
    }

    /// <summary>One client's document through the generator.</summary>
    public static Generation Generate(string text, params (string Name, string Value)[] settings) => new Project(MemoryDocument.Client(text, settings: settings)).Run();

    public Generation Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return new Generation(_driver.GetRunResult().Results[0], _compilation);
    }

    /// <summary>Changes the user's C#.</summary>
    public void EditCode(string code)
    {
        SyntaxTree tree = _compilation.SyntaxTrees.Single();
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
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

    private void Replace(string path, MemoryDocument document)
    {
        int index = _documents.FindIndex(known => known.Path == path);
        _driver = _driver.ReplaceAdditionalText(_documents[index], document);
        _documents[index] = document;
    }
}
