using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>The stages of the generator look forward only: what each folder may use.</summary>
public sealed class LayeringTests
{
    private const string Own = "Typewright.Generator.";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    // Folder → the folders of the generator it may use.
    private static readonly Dictionary<string, string[]> s_folders = new()
    {
        ["Collections"] = [],
        ["Vocabulary"] = [],
        ["Model"] = ["Collections", "Vocabulary"],
        ["Diagnostics"] = ["Collections"],
        ["Reading"] = ["Collections", "Diagnostics"],
        ["Naming"] = ["Collections", "Vocabulary"],
        ["Binding"] = ["Collections", "Diagnostics", "Reading", "Naming", "Model"],
        ["Emitting"] = ["Collections", "Vocabulary", "Model"],
        ["Pipeline"] = ["Collections", "Diagnostics", "Reading", "Naming", "Binding", "Model", "Emitting"],
        [""] = ["Collections", "Diagnostics", "Model", "Pipeline"],
    };

    // Folder → the libraries it may use.
    private static readonly Dictionary<string, string[]> s_libraries = new()
    {
        ["Reading"] = ["YamlDotNet", "System.Text.Json"],
        ["Pipeline"] = [Roslyn],
        [""] = [Roslyn],
    };

    // The only files of a folder that may use a library: the names of keywords, and the table of the compiler's descriptors.
    private static readonly (string File, string Library)[] s_exceptions = [("Naming/Identifiers.cs", Roslyn), ("Diagnostics/ProblemDescriptors.cs", Roslyn)];

    public static TheoryData<string> Folders => [.. s_folders.Keys];

    [Fact]
    public void Every_folder_has_a_row() => Assert.Empty(Code().Select(FolderOf).Distinct().Except(s_folders.Keys));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_uses_what_its_row_allows(string folder)
    {
        IReadOnlyList<SyntaxTree> files = [.. Code().Where(tree => FolderOf(tree) == folder)];

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(tree => Used(tree).Where(used => !Allows(folder, tree, used)).Select(used => $"{Repository.Name(tree)} uses {used}")));
    }

    [Fact]
    public void Nothing_uses_the_OpenAPI_library() => Assert.DoesNotContain(Code().SelectMany(Used), static used => used.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal));

    [Fact]
    public void Shell_is_a_table_of_contents() => Assert.InRange(Code().Single(static tree => tree.FilePath.EndsWith("ClientGenerator.cs", StringComparison.Ordinal)).GetText().Lines.Count, 1, 100);

    private static IReadOnlyList<SyntaxTree> Code() => Repository.Code("src/Generator");

    private static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Generator"), tree.FilePath))!.Split('/', '\\')[0];

    // Usings, and names that are qualified where they are used: "Reading.SpecNode", "global::System.IO.File".
    private static IEnumerable<string> Used(SyntaxTree tree)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case UsingDirectiveSyntax { NamespaceOrType: { } name }:
                    yield return name.ToString();
                    break;
                case QualifiedNameSyntax { Left: IdentifierNameSyntax left, Parent: not (QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax) } when s_folders.ContainsKey(left.Identifier.Text):
                    yield return Own + left.Identifier.Text;
                    break;
                case QualifiedNameSyntax name when name.ToString().StartsWith(Own, StringComparison.Ordinal) && !name.Ancestors().Any(static ancestor => ancestor is BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax):
                case AliasQualifiedNameSyntax:
                    yield return node.ToString().Replace("global::", "");
                    break;
            }
        }
    }

    private static bool Allows(string folder, SyntaxTree tree, string used)
    {
        if (used.StartsWith(Own, StringComparison.Ordinal))
        {
            string other = used[Own.Length..].Split('.')[0];
            return other == folder || s_folders[folder].Contains(other);
        }

        string file = Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Generator"), tree.FilePath).Replace('\\', '/');
        IEnumerable<string> libraries = [.. s_libraries.GetValueOrDefault(folder, []), .. s_exceptions.Where(exception => exception.File == file).Select(static exception => exception.Library)];
        bool isLibraryOfReading = used.StartsWith("System.Text.Json", StringComparison.Ordinal);
        return libraries.Any(library => used == library || used.StartsWith(library + ".", StringComparison.Ordinal))
            || (!isLibraryOfReading && (used == "System" || used.StartsWith("System.", StringComparison.Ordinal)));
    }
}
