using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Typewright.Generator.Tests.Harness;

namespace Typewright.Generator.Tests.Layering;

/// <summary>A limit that every file keeps.</summary>
/// <param name="Name">What it is called in limits-to-come.txt.</param>
/// <param name="Breaks">The lines of a file, from 1, at which it is not kept.</param>
internal sealed record CodeLimit(string Name, Func<SyntaxTree, IEnumerable<int>> Breaks);

/// <summary>The limits of our code: a reader never meets a file, a method, a line or a signature that is too long to take in.</summary>
internal static class CodeLimits
{
    private const int MaxFileLines = 300;
    private const int MaxMethodLines = 80;
    private const int MaxColumns = 140;
    private const int MaxParameters = 6;

    public static IReadOnlyList<CodeLimit> All { get; } =
    [
        new("file-length", static tree => Repository.LinesOf(tree) > MaxFileLines ? [MaxFileLines + 1] : []),
        new(
            "method-length",
            static tree => Nodes(tree).Where(static node => IsMethod(node) && LinesOf(node) > MaxMethodLines).Select(LineOf)),
        new("line-length", static tree => tree
            .GetText().Lines
            .Where(static line => line.Span.Length > MaxColumns)
            .Select(static line => line.LineNumber + 1)),
        new("nested-conditional", static tree => Nodes(tree).OfType<ConditionalExpressionSyntax>().Where(IsNested).Select(LineOf)),
        new("parameters", static tree => Nodes(tree).OfType<BaseParameterListSyntax>()
            .Where(static list => list.Parameters.Count > MaxParameters)
            .Select(LineOf)),
    ];

    private static IEnumerable<SyntaxNode> Nodes(SyntaxTree tree) => tree.GetRoot().DescendantNodes();

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax
            or LocalFunctionStatementSyntax
            or AnonymousFunctionExpressionSyntax;

    // What is passed to a call, and what a lambda does, is read by itself.
    private static bool IsNested(ConditionalExpressionSyntax conditional) => conditional.Ancestors()
        .TakeWhile(static node => node is ExpressionSyntax and not (InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax))
        .Any(static node => node is ConditionalExpressionSyntax);

    private static int LineOf(SyntaxNode node) => SpanOf(node).Start.Line + 1;

    private static int LinesOf(SyntaxNode node) => SpanOf(node).End.Line - SpanOf(node).Start.Line + 1;

    private static LinePositionSpan SpanOf(SyntaxNode node) => node.SyntaxTree.GetLineSpan(node.Span).Span;
}
