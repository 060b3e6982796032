using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Tests.Harness;

namespace Typewright.Generator.Tests.Goldens;

/// <summary>
/// A library of this repository whose code is generated when it is built. Its project file is the only place that says
/// what from, so the tests read it there.
/// </summary>
internal sealed class GeneratedLibrary
{
    private readonly string _folder;
    private readonly XElement _client;

    public GeneratedLibrary(string name)
    {
        _folder = Path.Combine(Repository.Root, "src", name);
        _client = XDocument.Load(Path.Combine(_folder, name + ".csproj")).Descendants("OpenApiClient").Single();
    }

    /// <summary>Where the golden copies of the generated files lie.</summary>
    public string GoldenFolder => Path.Combine(_folder, "Generated");

    private string Namespace => _client.Attribute("Namespace")?.Value
        ?? throw new InvalidOperationException($"The OpenApiClient item in {_folder} has no Namespace.");

    /// <summary>The generated files by the names of their golden copies, which leave the namespace out.</summary>
    public IReadOnlyDictionary<string, string> Generate() =>
        Run().Sources.ToDictionary(source => GoldenName(source.Key), static source => source.Value, StringComparer.Ordinal);

    /// <summary>The golden copies as they lie in the repository.</summary>
    public IReadOnlyDictionary<string, string> ReadGoldens() => Directory.Exists(GoldenFolder)
        ? Directory.EnumerateFiles(GoldenFolder).ToDictionary(
            static file => Path.GetFileName(file),
            File.ReadAllText,
            StringComparer.Ordinal)
        : new Dictionary<string, string>();

    /// <summary>The golden copies and the hand-written part of the library, all as if they were hand-written.</summary>
    public CSharpCompilation CompileGoldens()
    {
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
            .WithDocumentationMode(DocumentationMode.Diagnose)
            .WithPreprocessorSymbols("NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");
        IEnumerable<string> files = Directory.EnumerateFiles(_folder, "*.cs")
            .Concat(Directory.EnumerateFiles(GoldenFolder))
            .Order(StringComparer.Ordinal);
        CSharpCompilationOptions options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(SdkAnalyzers.Severities());
        // The build adds a file with the version.
        SyntaxTree version = CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]", parse);
        return CSharpCompilation.Create(
            Namespace,
            files.Select(file => HandWritten.Parse(File.ReadAllText(file), file, parse)).Append(version),
            CompilerReferences.All,
            options);
    }

    private Generation Run()
    {
        Dictionary<string, string> settings = _client
            .Attributes()
            .Where(static attribute => attribute.Name != "Include")
            .ToDictionary(static attribute => attribute.Name.LocalName, static attribute => attribute.Value);
        settings["Kind"] = "Client";
        List<MemoryDocument> documents = [new(
            PathOf(_client.Attribute("Include")!.Value),
            Text(_client.Attribute("Include")!.Value),
            settings)];
        foreach (string overlay in settings.GetValueOrDefault("Overlay", "").Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            documents.Add(MemoryDocument.Overlay(Text(overlay), PathOf(overlay)));
        }

        return new Project(documents, projectFolder: _folder + Path.DirectorySeparatorChar).Run();
    }

    private string PathOf(string item) => Path.GetFullPath(item, _folder);

    private string Text(string item) => File.ReadAllText(PathOf(item));

    private string GoldenName(string hintName) =>
        hintName.StartsWith(Namespace + ".", StringComparison.Ordinal) ? hintName[(Namespace.Length + 1)..] : hintName;
}
