using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>What the words of a document are is known where it is read, and where its schemas are; all others ask typed members.</summary>
public sealed class KeywordTests
{
    // The ways to ask a node for a member.
    private static readonly string[] s_questions = ["String", "Scalar", "True", "Object", "MembersOf", "ItemsOf"];

    private static readonly string[] s_knowing = ["Reading", "Schemas"];

    [Fact]
    public void Nobody_else_asks_a_node_for_a_keyword() => Assert.Empty(Asked()
        .Select(static asked => $"{asked.Place} asks for '{asked.Keyword}'")
        .ToArray());

    private static IEnumerable<(string Place, string Keyword)> Asked()
    {
        foreach (SyntaxTree tree in Repository.Code("src/Generator"))
        {
            string place = Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Generator"), tree.FilePath).Replace('\\', '/');
            foreach (ExpressionSyntax literal in s_knowing.Contains(place.Split('/')[0]) ? [] : Questions(tree))
            {
                yield return (place, ((LiteralExpressionSyntax)literal).Token.ValueText);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Questions(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Where(static literal =>
        literal.IsKind(SyntaxKind.StringLiteralExpression)
        && literal.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax { Arguments.Count: 1, Parent: { } asking } }
        && (asking is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
            || (asking is InvocationExpressionSyntax call && s_questions.Contains(NameOf(call)))));

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        _ => "",
    };
}
