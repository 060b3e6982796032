using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Reports;

/// <summary>
/// What a document must do: a file of <c>Rows</c>, called like the document, with a static class whose public methods are facts.
/// A word after a dot in its name makes a further row of the document; an overlay of the row's name changes the document.
/// </summary>
internal sealed class Row
{
    private static readonly string s_folder = Path.Combine(Report.Tests, "Rows");
    private readonly ConcurrentDictionary<string, ReportClient> _clients = new(StringComparer.Ordinal);
    private readonly string _text;

    private Row(string name)
    {
        Name = name;
        Report = new Report(name.Split('.')[0]);
        _text = File.ReadAllText(Path.Combine(s_folder, name + ".cs"));
    }

    public static IReadOnlyList<Row> All { get; } =
    [
        .. Directory.EnumerateFiles(s_folder, "*.cs")
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)
            .Select(static name => new Row(name)),
    ];

    public string Name { get; }

    public Report Report { get; }

    /// <summary>The names of the facts.</summary>
    public IEnumerable<string> Facts => FactsOf(Parsed()).Select(static method => method.Identifier.ValueText);

    public static Row Named(string name) => All.Single(row => row.Name == name);

    /// <summary>The client of the document, made once for each framework.</summary>
    public ReportClient Client(string framework) => _clients.GetOrAdd(framework, Made);

    /// <summary>
    /// The file with one fact and without the others, so that each is compiled by itself: what a client does not have yet does not
    /// take the rest along.
    /// </summary>
    public string Code(string fact, string framework)
    {
        CompilationUnitSyntax unit = Parsed(framework);
        return unit.RemoveNodes(
            FactsOf(unit).Where(method => method.Identifier.ValueText != fact),
            SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }

    private static IEnumerable<MethodDeclarationSyntax> FactsOf(CompilationUnitSyntax unit) =>
        unit.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(static method => method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Modifiers.Any(SyntaxKind.StaticKeyword));

    private ReportClient Made(string framework)
    {
        string overlay = Path.Combine(s_folder, Name + ".yaml");
        return ReportClient.Of(Report.File, File.Exists(overlay) ? overlay : null, framework);
    }

    private CompilationUnitSyntax Parsed(string framework = "") =>
        CSharpSyntaxTree.ParseText(_text, ReportClient.Language(framework)).GetCompilationUnitRoot();
}
