using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// The kinds of a file's nodes in order, documentation included: what a text of the document must never change. Words that
/// the text marks as code stay words: an element for them that holds nothing but text counts as text.
/// </summary>
internal static class Skeleton
{
    public static IReadOnlyList<SyntaxKind> Of(SyntaxTree tree) => [.. Nodes(tree).Select(static node => node.Kind())];

    /// <summary>Where two files part, in words; null when they have the same shape.</summary>
    public static string? Difference(SyntaxTree harmless, SyntaxTree hostile)
    {
        SyntaxNode[] expected = [.. Nodes(harmless)];
        SyntaxNode[] actual = [.. Nodes(hostile)];
        int at = expected.Zip(actual).TakeWhile(static pair => pair.First.IsKind(pair.Second.Kind())).Count();
        return at == expected.Length && at == actual.Length ? null : $"{hostile.FilePath}: {Show(expected, at)}\nbecame {Show(actual, at)}";
    }

    private static string Show(SyntaxNode[] nodes, int at) =>
        at < nodes.Length ? $"{nodes[at].Kind()} in '{(nodes[at].Parent ?? nodes[at]).ToString().Split('\n')[0]}'" : "the end";

    private static IEnumerable<SyntaxNode> Nodes(SyntaxTree tree)
    {
        SyntaxNode? previous = null;
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => !IsCode(node), descendIntoTrivia: true))
        {
            bool isSameText = node is XmlTextSyntax && previous is XmlTextSyntax && previous.Parent == node.Parent;
            if (!IsCode(node) && !isSameText)
            {
                yield return node;
                previous = node;
            }
        }
    }

    private static bool IsCode(SyntaxNode node) =>
        node is XmlElementSyntax { StartTag: { Name.LocalName.Text: "c", Attributes.Count: 0 } } element
            && element.Content.All(static part => part is XmlTextSyntax);
}
