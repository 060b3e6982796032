using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator;

namespace Typewright.Playground;

/// <summary>Runs the generator on what was typed, as the compiler would run it in a project.</summary>
internal static class Generation
{
    public const string Folder = "/playground/";

    private const string Page = "OpenApiPage.";

    // All that the generator wants to know of a project's references: which of these types there are.
    private const string References = """
        namespace Typewright.Runtime { public class ServicePipeline { } }
        namespace Azure { public class Response { } }
        namespace System { public struct DateOnly { } }
        namespace System.Net.Http { public interface IHttpClientFactory { } }
        namespace System.Runtime.CompilerServices
        {
            public class RequiredMemberAttribute { }
            public class CompilerFeatureRequiredAttribute { }
            public class OverloadResolutionPriorityAttribute { }
        }
        namespace System.Diagnostics.CodeAnalysis { public class SetsRequiredMembersAttribute { } }
        """;

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly CSharpCompilation s_project = CSharpCompilation.Create(
        "Playground",
        [CSharpSyntaxTree.ParseText(References, s_parse)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithConcurrentBuild(false));

    /// <summary>Generates the client of a document.</summary>
    /// <param name="document">The document, in YAML or JSON.</param>
    /// <param name="overlay">An overlay; empty for none.</param>
    /// <param name="options">The metadata of the item, by their names; those that are empty are not there.</param>
    public static GeneratedClient Run(string document, string overlay, IReadOnlyDictionary<string, string> options)
    {
        Dictionary<string, string> metadata = new(options.Where(static option => option.Value.Length > 0)) { ["Kind"] = "Client" };
        List<AdditionalText> files = [];
        if (overlay.Length > 0)
        {
            metadata["Overlay"] = FileOf(overlay, "overlay");
            files.Add(new MemoryFile(Folder + metadata["Overlay"], overlay, new Dictionary<string, string> { ["Kind"] = "Overlay" }));
        }

        files.Add(new MemoryFile(Folder + FileOf(document, "document"), document, metadata));
        GeneratorRunResult result = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], files, s_parse, new MemoryMetadata())
            .RunGenerators(s_project)
            .GetRunResult()
            .Results[0];
        if (result.Exception is { } fault)
        {
            throw new InvalidOperationException("The generator failed.", fault);
        }

        GeneratedFile[] generated = [.. result.GeneratedSources.Select(static source =>
            new GeneratedFile(source.HintName, source.SourceText.ToString()))];
        IEnumerable<string> pages = generated.Where(IsPage).Select(static page => Uncommented(page.Text));
        return new GeneratedClient(
            string.Join("\n\n", pages),
            [.. generated.Where(static file => !IsPage(file)).OrderBy(static file => file.Name, StringComparer.Ordinal)],
            [.. result.Diagnostics.OrderByDescending(static diagnostic => diagnostic.Severity).Select(FindingOf)]);
    }

    private static string FileOf(string text, string name) => name + (text.TrimStart().StartsWith('{') ? ".json" : ".yaml");

    private static bool IsPage(GeneratedFile file) => file.Name.StartsWith(Page, StringComparison.Ordinal);

    // The compiler knows C# only, so that the page comes as comments.
    private static string Uncommented(string text) => string.Join('\n', text.Split('\n').Select(static line =>
        line.StartsWith("// ", StringComparison.Ordinal) ? line[3..] : line.TrimStart('/'))).Trim();

    private static Finding FindingOf(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        bool isPlaced = place.IsValid && place.Path.StartsWith(Folder, StringComparison.Ordinal);
        return new Finding(
            diagnostic.Id,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            isPlaced ? place.Path[Folder.Length..] : "",
            isPlaced ? place.StartLinePosition.Line + 1 : 0,
            isPlaced ? place.StartLinePosition.Character + 1 : 0,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
        {
            Help = diagnostic.Descriptor.HelpLinkUri,
        };
    }
}
