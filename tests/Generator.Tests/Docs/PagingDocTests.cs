using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Binding.Paging;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Values;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>What docs/paging.md says is recognised is recognised.</summary>
public sealed class PagingDocTests
{
    private static readonly Page s_page = Page.Read("docs/paging.md");

    public static TheoryData<string> NextLinks =>
        [.. Quoted(s_page["Recognition"].Rows.Single(static row => row[0] == "3")[1]).SkipWhile(static name => name != "nextLink")
            .TakeWhile(static name => name != "next_page")];

    public static TheoryData<string, string> Tokens
    {
        get
        {
            TheoryData<string, string> pairs = [];
            IEnumerable<string[]> rows = s_page["Recognition"].Rows
                .SkipWhile(static row => row[0] != "member of the body, or header").Skip(1)
                .TakeWhile(static row => row[0] != "says the end");
            foreach (string[] row in rows.Where(static row => !row[0].Contains(' ')))
            {
                pairs.Add(row[0].Trim('`'), row[1].Trim('`').Split('`')[0]);
            }

            return pairs;
        }
    }

    public static TheoryData<string> PageSizes => [.. Quoted(s_page["Page size"].Lines.Single(static line => line.StartsWith(
        "`pageSizeHint`",
        StringComparison.Ordinal))).Skip(2).Distinct()
        .Where(static name => !name.StartsWith("x-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(NextLinks))]
    public void Next_links_are_recognised(string member) =>
        Assert.Contains($"PagingStyle.NextLink(\"items\", \"{member}\")", Client(member, "limit"));

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Tokens_are_recognised(string member, string parameter)
    {
        string client = Client(member, parameter);

        Assert.Contains($"PagingStyle.Token(\"items\", \"{member}\")", client);
        Assert.Contains($"AppendQuery(\"{parameter}\", token", client);
    }

    [Theory]
    [MemberData(nameof(PageSizes))]
    public void Page_sizes_are_recognised(string parameter) =>
        Assert.Contains($"AppendQuery(\"{InQuery(parameter)}\", WireFormat.Text(sizeHint)", Client("nextLink", parameter, "integer"));

    [Fact]
    public void Nothing_is_recognised_by_a_name_that_is_not_there() => Assert.DoesNotContain("PagingStyle", Client("more", "after"));

    [Fact]
    public void The_page_has_every_name_that_the_recognisers_know()
    {
        string[] names =
        [
            .. PagingWords.NextLinks, .. PagingWords.Tokens.Keys, .. PagingWords.Tokens.Values.SelectMany(static words => words),
            .. PagingWords.AfterNextNumber, .. PagingWords.TextTokens, .. PagingWords.LastingTokens, .. PagingWords.CountingHeaders.Keys,
            .. PagingWords.Beginnings, .. PagingWords.Endings, .. ListNames.Rarer, .. PagingWords.Wrappers,
            .. PagingWords.Companions, .. PagingWords.FromZero, .. PagingWords.TokenHeaders.Keys, .. PagingWords.More,
            .. PagingWords.Last, .. PagingWords.Pages, .. PagingWords.Totals,
            PagingWords.Count, .. PagingWords.PageNumbers, .. PagingWords.Offsets, .. PagingWords.LastItems, .. PagingWords.ItemNames,
            .. ListNames.Usual,
        ];
        string[] quoted = [.. s_page.Lines.SelectMany(Quoted)];
        string[] missing = [.. names.Except(quoted.Select(Words.Plain)), .. NamesOf("s_pageSizes").Except(quoted)];

        Assert.NotEmpty(names);
        Assert.Empty(missing);
    }

    private static string InQuery(string name) => name.Replace("[", "%5B").Replace("]", "%5D");

    private static string Client(string member, string parameter, string type = "string") => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: '{{parameter}}', in: query, schema: { type: {{type}} } }
              responses:
                '200':
                  description: Pets.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { type: string } }
                          '{{member}}': { type: string }
        """).Compiles().Source("PetsClient");

    private static string[] Quoted(string text) => [.. text.Split('`').Where(static (_, i) => i % 2 == 1)];

    private static IEnumerable<string> NamesOf(string field) => Repository.Code("src/Generator/Binding")
        .SelectMany(static tree => tree.GetRoot().DescendantNodes())
        .OfType<VariableDeclaratorSyntax>()
        .Single(variable => variable.Identifier.Text == field)
        .DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Select(static literal => literal.Token.ValueText);
}
