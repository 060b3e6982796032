using System;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Which listings are recognised from the document alone, and by what they end.</summary>
public sealed class PagingStyleTests
{
    private const string Text = "{ type: string }";
    private const string List = "{ type: array, items: { type: string } }";

    [Theory]
    [InlineData(
        "cursor",
        $"data: {List}, pagination: {{ type: object, properties: {{ next_cursor: {Text} }} }}",
        "Token(\"data\", \"/pagination/next_cursor\")")]
    [InlineData("cursor", $"data: {List}, meta: {{ type: object, properties: {{ cursor: {Text} }} }}", "Token(\"data\", \"/meta/cursor\")")]
    [InlineData(
        "after",
        $"results: {List}, paging: {{ type: object, properties: {{ next: {{ type: object, properties: {{ after: {Text} }} }} }} }}",
        "Token(\"results\", \"/paging/next/after\")")]
    [InlineData(
        "cursor",
        $"items: {List}, meta: {{ type: object, properties: {{ cursors: {{ type: object, properties: {{ next: {Text} }} }} }} }}",
        "Token(\"items\", \"/meta/cursors/next\")")]
    [InlineData(
        "offset",
        $"items: {List}, pagination: {{ type: object, properties: {{ next_offset: {{ type: integer }} }} }}",
        "Token(\"items\", \"/pagination/next_offset\")")]
    [InlineData("pageToken", $"items: {List}, next-page-token: {Text}", "Token(\"items\", \"next-page-token\")")]
    [InlineData("page_token", $"results: {List}, errors: {List}, next_page_token: {Text}", "Token(\"results\", \"next_page_token\")")]
    [InlineData("page", $"data: {List}, links: {{ type: object, properties: {{ next: {Text} }} }}", "NextLink(\"data\", \"/links/next\")")]
    [InlineData(
        "page",
        $"data: {List}, _links: {{ type: object, properties: {{ next: {{ type: object, properties: {{ href: {Text} }} }} }} }}",
        "NextLink(\"data\", \"/_links/next/href\")")]
    [InlineData(
        "cursor",
        $"count: {{ type: integer }}, next: {{ type: string, format: uri }}, previous: {Text}, results: {List}",
        "NextLink(\"results\", \"next\")")]
    [InlineData(
        "starting_after",
        "data: { type: array, items: { type: object, properties: { token: { type: string } } } }, has_more: { type: boolean }",
        "LastItem(\"data\", \"token\", \"has_more\")")]
    [InlineData(
        "after",
        $"edges: {List}, pageInfo: {{ type: object, properties: {{ endCursor: {Text}, hasNextPage: {{ type: boolean }} }} }}",
        "Token(\"edges\", \"/pageInfo/endCursor\").Until(PageEnd.More, \"/pageInfo/hasNextPage\")")]
    [InlineData(
        "page",
        $"content: {List}, last: {{ type: boolean }}, totalPages: {{ type: integer }}",
        "PageNumber(\"content\", 0).Until(PageEnd.Last, \"last\")")]
    [InlineData(
        "page",
        $"items: {List}, total_pages: {{ type: integer }}",
        "PageNumber(\"items\", 1).Until(PageEnd.Pages, \"total_pages\")")]
    [InlineData("offset", $"items: {List}, total: {{ type: integer }}", "Offset(\"items\", 0).Until(PageEnd.Total, \"total\")")]
    [InlineData("cursor", $"widgets: {List}, unreachable: {List}, next_cursor: {Text}", "Token(\"widgets\", \"next_cursor\")")]
    public void Listing_is_recognised(string parameter, string members, string style) =>
        Assert.Contains("PagingStyle." + style, Client(parameter, members));

    [Theory]
    [InlineData("page", $"items: {List}, total: {{ type: integer }}", "PageNumber(\"items\", 1).Until(PageEnd.Total, \"total\")")]
    [InlineData("offset", $"items: {List}, count: {{ type: integer }}", "Offset(\"items\", 0).Until(PageEnd.Count, \"count\")")]
    [InlineData("page[after]", $"data: {List}, after: {Text}", "Token(\"data\", \"after\")")]
    public void Count_of_all_items_ends_pages_too(string parameter, string members, string style) =>
        Assert.Contains("PagingStyle." + style, Client(parameter, members));

    [Theory]
    [InlineData("page", $"items: {List}", "PageNumber(\"items\", 1)", "items: items, pageNumber: 1, parameter: page")]
    [InlineData("offset", $"items: {List}", "Offset(\"items\", 0)", "items: items, offset: 0, parameter: offset")]
    [InlineData(
        "cursor",
        $"good: {List}, bad: {List}, next-cursor: {Text}",
        "Token(\"good\", \"next-cursor\")",
        "items: good, token: \"next-cursor\", parameter: cursor")]
    public void What_is_likely_is_told_with_what_makes_a_listing_of_it(string parameter, string members, string style, string said)
    {
        string document = Document(parameter, members);
        Generation told = Project.Generate(document);
        string problem = Assert.Single(told.Problems, static one => one.Id == "TW3002").GetMessage(CultureInfo.InvariantCulture);
        string action = problem.Substring(problem.IndexOf("- { target", StringComparison.Ordinal));

        Assert.Contains($"x-csharp-paging: {{ {said} }}", action);
        Assert.Contains("PagingStyle." + style, Project.Generate(document, ("Paging", "likely")).Source("WidgetsClient"));
        string text = $"overlay: 1.0.0\ninfo: {{ title: Say, version: '1' }}\nactions:\n{action}\n";
        MemoryDocument overlay = MemoryDocument.Overlay(text, "/project/o.yaml");
        Generation overlaid = new Project(MemoryDocument.Client(document, settings: ("Overlay", "o.yaml")), overlay).Run();
        Assert.Contains("PagingStyle." + style, overlaid.Compiles().Source("WidgetsClient"));
    }

    [Theory]
    [InlineData("page", $"items: {List}")]
    [InlineData("offset", $"items: {List}")]
    [InlineData("cursor", $"items: {{ type: array, items: {{ type: [string, 'null'] }} }}, next_cursor: {Text}")]
    [InlineData("cursor", $"good: {List}, bad: {List}, next_cursor: {Text}")]
    public void What_does_not_say_its_end_or_has_no_items_is_no_listing(string parameter, string members) =>
        Assert.DoesNotContain("PagingStyle.", Client(parameter, members));

    [Theory]
    [InlineData($"items: {List}, total: {{ type: integer }}", true)]
    [InlineData($"items: {List}, meta: {{ type: object, properties: {{ next_cursor: {Text}, at: {Text} }} }}", true)]
    [InlineData($"items: {List}, meta: {{ type: object, properties: {{ next_cursor: {Text} }} }}", false)]
    [InlineData($"items: {List}, next_cursor: {Text}", false)]
    public void Page_that_has_more_than_its_items_has_a_class(string members, bool hasClass)
    {
        string all = members.Contains("next_cursor") ? members : members + $", next_cursor: {Text}";
        Generation made = Project.Generate(Document("cursor", all)).Compiles();

        Assert.Equal(hasClass, made.Sources.Keys.Any(static file => file.Contains("ListWidgetsResult")));
    }

    private static string Client(string parameter, string members) =>
        Project.Generate(Document(parameter, members)).Compiles().Source("WidgetsClient");

    private static string Document(string parameter, string members) => $$"""
        openapi: 3.1.0
        info: { title: Widgets, version: '1' }
        paths:
          /widgets:
            get:
              operationId: listWidgets
              parameters:
                - { name: '{{parameter}}', in: query, schema: { type: {{(parameter is "page" or "offset" ? "integer" : "string")}} } }
              responses:
                '200': { description: Widgets., content: { application/json: { schema: { type: object, properties: { {{members}} } } } } }
        """;
}
