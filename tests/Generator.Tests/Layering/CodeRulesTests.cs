using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>What the code of this repository keeps to, whoever reads it. Its limits in numbers are in <see cref="LimitTests"/>.</summary>
public sealed class CodeRulesTests
{
    private const int MaxMedianLines = 100;

    private static readonly string[] s_emptyNames = ["Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Manager"];

    private static readonly IReadOnlyList<SyntaxTree> s_code = Repository.Code("src", "tests", "samples", "benchmarks");

    [Fact]
    public void Half_of_the_generators_files_are_shorter_than_a_screen_or_two()
    {
        int[] lines = [.. Repository.Code("src/Generator").Select(Repository.LinesOf).Order()];

        Assert.InRange(lines[lines.Length / 2], 1, MaxMedianLines);
    }

    [Fact]
    public void Types_have_names_that_say_something() => Assert.Empty(Nodes()
        .Where(static found => found.Node is BaseTypeDeclarationSyntax type
            && s_emptyNames.Any(name => type.Identifier.Text.EndsWith(name, StringComparison.Ordinal)))
        .Select(static found => Repository.Name(found.Tree))
        .Concat(s_code.Where(static tree => s_emptyNames.Any(name => Path.GetFileNameWithoutExtension(tree.FilePath).EndsWith(
            name,
            StringComparison.Ordinal))).Select(Repository.Name)));

    [Fact]
    public void Nothing_is_put_off_or_silenced() => Assert.Empty(s_code
        .SelectMany(static tree => tree.GetRoot().DescendantTrivia(descendIntoTrivia: true).Select(trivia => (Tree: tree, Trivia: trivia)))
        .Where(static found => IsPutOff(found.Trivia))
        .Select(static found => $"{Repository.Name(found.Tree)}({found.Trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1})"));

    [Fact]
    public void Exceptions_do_not_vanish() => Assert.Empty(Nodes()
        .Where(static found => found.Node is CatchClauseSyntax { Block.Statements.Count: 0 })
        .Select(static found => $"{Repository.Name(found.Tree)}({found.Tree.GetLineSpan(found.Node.Span).StartLinePosition.Line + 1})"));

    /// <summary>A build server's compiler writes none that exists: whoever needs a folder uses <see cref="RepositoryFolder"/>.</summary>
    [Fact]
    public void Nothing_asks_for_the_path_of_its_source() => Assert.Empty(Nodes()
        .Where(static found => found.Node is AttributeSyntax { Name: IdentifierNameSyntax { Identifier.Text: "CallerFilePath" } })
        .Select(static found => Repository.Name(found.Tree)));

    [Fact]
    public void The_generator_catches_everything_at_one_place_only() => Assert.Equal(
        ["src/Generator/Pipeline/ClientSteps.cs"],
        Nodes()
            .Where(static found => found.Node is CatchClauseSyntax clause && IsCatchAll(clause))
            .Select(static found => Repository.Name(found.Tree))
            .Where(static file => file.StartsWith("src/Generator/", StringComparison.Ordinal)));

    // A filter that says which exceptions are meant makes it a catch of those; one that says which are not does not.
    private static bool IsCatchAll(CatchClauseSyntax clause) => clause.Declaration?.Type is null
        or IdentifierNameSyntax { Identifier.Text: "Exception" }
        && (clause.Filter is not { } filter || filter.DescendantNodes().Any(static node => node.IsKind(SyntaxKind.NotPattern)));

    private static bool IsPutOff(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.PragmaWarningDirectiveTrivia or SyntaxKind.RegionDirectiveTrivia => true,
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia =>
            trivia.ToString() is var text && (text.Contains("TODO", StringComparison.Ordinal)
                || text.Contains("FIXME", StringComparison.Ordinal)
                || text.Contains("HACK", StringComparison.Ordinal)),
        _ => false,
    };

    private static IEnumerable<(SyntaxTree Tree, SyntaxNode Node)> Nodes() =>
        s_code.SelectMany(static tree => tree.GetRoot().DescendantNodes().Select(node => (tree, node)));
}
