using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/customising.md describes the extensions that the binder reads: all of them, and no others.</summary>
public sealed class CustomisingDocTests
{
    // A header, and what the names of extensions begin with.
    private static readonly string[] s_others = ["x-ms-client-request-id", "x-csharp-"];

    private static readonly Page s_page = Page.Read("docs/customising.md");

    [Fact]
    public void Extensions_of_this_generator_have_a_section_each() => Assert.Equal(
        Read().Where(static name => name.StartsWith("x-csharp-", StringComparison.Ordinal)),
        s_page.Sections
            .Select(static section => section.Heading)
            .Where(static heading => heading.StartsWith("x-csharp-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_section_has_an_example_with_its_extension() => Assert.All(
        s_page.Sections.Where(static section => section.Heading.StartsWith("x-", StringComparison.Ordinal)),
        static section => Assert.Contains(
            section.Blocks,
            block => block.Language == "yaml" && block.Text.Contains(section.Heading + ":", StringComparison.Ordinal)));

    [Fact]
    public void Extensions_of_others_are_listed() => Assert.Equal(
        Read().Where(static name => !name.StartsWith("x-csharp-", StringComparison.Ordinal)),
        s_page["Extensions of others"].Rows
            .Skip(1)
            .SelectMany(static row => row[0].Split(','))
            .Select(static name => name.Trim(' ', '`'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_places_names_every_extension() => Assert.Equal(
        Read().Where(static name => name.StartsWith("x-csharp-", StringComparison.Ordinal)),
        s_page["Where extensions stand"].Text
            .Split('[', ']')
            .Where(static part => part.StartsWith("x-csharp-", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal));

    // Every name of an extension is a literal of its own in the views of the document, or in the binder; messages only quote some.
    private static IEnumerable<string> Read() => Repository.Code("src/Generator/Schemas").Concat(Repository.Code("src/Generator/Binding"))
        .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        .Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(static literal => literal.Token.ValueText)
        .Where(static text => text.StartsWith("x-", StringComparison.Ordinal) && text.Length > 2)
        .Except(s_others)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
