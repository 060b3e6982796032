using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>The kinds of a file's nodes in order, documentation included: what a text of the document must never change.</summary>
internal static class Skeleton
{
    public static IReadOnlyList<SyntaxKind> Of(SyntaxTree tree) => [.. tree.GetRoot().DescendantNodes(descendIntoTrivia: true).Select(static node => node.Kind())];

    /// <summary>Where two files part, in words; null when they have the same shape.</summary>
    public static string? Difference(SyntaxTree harmless, SyntaxTree hostile)
    {
        SyntaxNode[] expected = [.. harmless.GetRoot().DescendantNodes(descendIntoTrivia: true)];
        SyntaxNode[] actual = [.. hostile.GetRoot().DescendantNodes(descendIntoTrivia: true)];
        int at = expected.Zip(actual).TakeWhile(static pair => pair.First.IsKind(pair.Second.Kind())).Count();
        return at == expected.Length && at == actual.Length ? null : $"{hostile.FilePath}: {Show(expected, at)}\nbecame {Show(actual, at)}";
    }

    private static string Show(SyntaxNode[] nodes, int at) => at < nodes.Length ? $"{nodes[at].Kind()} in '{(nodes[at].Parent ?? nodes[at]).ToString().Split('\n')[0]}'" : "the end";
}
