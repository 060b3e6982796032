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
    private const string Number = "{ type: integer }";
    private const string Flag = "{ type: boolean }";
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
    [InlineData("marker", $"marker: {Text}, items: {List}, next_marker: {Text}", "Token(\"items\", \"next_marker\")")]
    [InlineData("marker", $"items: {List}, marker: {Text}", "Token(\"items\", \"marker\")")]
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
        "offset",
        $"items: {List}, total: {{ anyOf: [{{ type: integer }}, {{ type: 'null' }}] }}",
        "Offset(\"items\", 0).Until(PageEnd.Total, \"total\")")]
    [InlineData(
        "cursor",
        $"items: {{ anyOf: [{List}, {{ type: 'null' }}] }}, next_cursor: {{ anyOf: [{Text}, {{ type: 'null' }}] }}",
        "Token(\"items\", \"next_cursor\")")]
    [InlineData(
        "page",
        $"hydra:member: {List}, hydra:totalItems: {Number}, hydra:view: {{ type: object, properties: {{ hydra:next: {Text} }} }}",
        "NextLink(\"hydra:member\", \"/hydra:view/hydra:next\")")]
    [InlineData("skipCount", $"items: {List}, totalCount: {Number}", "Offset(\"items\", 0).Until(PageEnd.Total, \"totalCount\")")]
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
    [InlineData(
        "start_cursor",
        $"results: {List}, next_cursor: {Text}, has_more: {Flag}",
        "Token(\"results\", \"next_cursor\").Until(PageEnd.More, \"has_more\")")]
    [InlineData("page", $"tickets: {List}, next_page: {Text}, previous_page: {Text}", "NextLink(\"tickets\", \"next_page\")")]
    [InlineData(
        "page_token",
        $"_results: {List}, _pagination: {{ type: object, properties: {{ next: {{ type: string, description: URL of the next page }} }} }}",
        "NextLink(\"_results\", \"/_pagination/next\")")]
    [InlineData(
        "after",
        $"artists: {{ type: object, properties: {{ items: {List}, cursors: {{ type: object, properties: {{ after: {Text} }} }} }} }}",
        "Token(\"/artists/items\", \"/artists/cursors/after\")")]
    [InlineData(
        "continue",
        $"items: {List}, metadata: {{ type: object, properties: {{ continue: {Text} }} }}",
        "Token(\"items\", \"/metadata/continue\")")]
    [InlineData("position", $"item: {List}, position: {Text}", "Token(\"item\", \"position\")")]
    [InlineData("bookmark", $"items: {List}, bookmark: {Text}", "Token(\"items\", \"bookmark\")")]
    [InlineData("offset", $"data: {List}, next: {Number}", "Token(\"data\", \"next\")")]
    [InlineData(
        "pagination.key",
        $"balances: {List}, pagination: {{ type: object, properties: {{ next_key: {Text}, total: {Text} }} }}",
        "Token(\"balances\", \"/pagination/next_key\")")]
    [InlineData(
        "nextToken",
        $"payload: {{ type: object, properties: {{ Orders: {List}, NextToken: {Text} }} }}, errors: {List}",
        "Token(\"/payload/Orders\", \"/payload/NextToken\")")]
    [InlineData(
        "page",
        $"_embedded: {{ type: object, properties: {{ customers: {List} }} }}, page:"
        + $" {{ type: object, properties: {{ totalElements: {Number}, totalPages: {Number} }} }}",
        "PageNumber(\"/_embedded/customers\", 0).Until(PageEnd.Pages, \"/page/totalPages\")")]
    [InlineData(
        "page",
        $"result: {List}, errors: {List}, messages: {List}, result_info: {{ type: object, properties: {{ total_pages: {Number} }} }}",
        "PageNumber(\"result\", 1).Until(PageEnd.Pages, \"/result_info/total_pages\")")]
    [InlineData("cursor", $"gadgets: {List}, widgets: {List}, next_cursor: {Text}", "Token(\"widgets\", \"next_cursor\")")]
    [InlineData(
        "after",
        $"data: {List}, last_id: {Text}, has_more: {Flag}",
        "Token(\"data\", \"last_id\").Until(PageEnd.More, \"has_more\")")]
    [InlineData("iterator", $"data: {List}, iterator: {Text}, done: {Flag}", "Token(\"data\", \"iterator\").Until(PageEnd.Last, \"done\")")]
    [InlineData(
        "offset",
        $"hits: {{ type: object, properties: {{ hits: {List}, total: {{ type: object, properties: {{ value: {Number} }} }} }} }}",
        "Offset(\"/hits/hits\", 0).Until(PageEnd.Total, \"/hits/total/value\")")]
    [InlineData(
        "pagination[page]",
        $"data: {List}, meta: {{ type: object, properties: {{ pagination: {{ type: object, properties: {{ pageCount: {Number} }} }} }} }}",
        "PageNumber(\"data\", 1).Until(PageEnd.Pages, \"/meta/pagination/pageCount\")")]
    [InlineData(
        "limit",
        $"features: {List}, links: {{ type: array, items: {{ type: object, properties: {{ rel: {Text}, href: {Text} }} }} }}",
        "RelatedLink(\"features\", \"links\", \"rel\", \"href\")")]
    [InlineData(
        "limit",
        $"entry: {List}, link: {{ type: array, items: {{ type: object, properties: {{ relation: {Text}, url: {Text} }} }} }}",
        "RelatedLink(\"entry\", \"link\", \"relation\", \"url\")")]
    public void Listing_in_the_words_of_a_service_is_recognised(string parameter, string members, string style) =>
        Assert.Contains("PagingStyle." + style, Client(parameter, members));

    [Theory]
    [InlineData("page", $"items: {List}, total: {{ type: integer }}", "PageNumber(\"items\", 1).Until(PageEnd.Total, \"total\")")]
    [InlineData("offset", $"items: {List}, count: {{ type: integer }}", "Offset(\"items\", 0).Until(PageEnd.Count, \"count\")")]
    [InlineData(
        "offset",
        $"articles: {List}, articlesCount: {Number}",
        "Offset(\"articles\", 0).Until(PageEnd.Count, \"articlesCount\")")]
    [InlineData(
        "offset",
        $"articles: {List}, article_count: {Number}",
        "Offset(\"articles\", 0).Until(PageEnd.Count, \"article_count\")")]
    [InlineData(
        "offset",
        $"articles: {List}, total_articles: {Number}",
        "Offset(\"articles\", 0).Until(PageEnd.Total, \"total_articles\")")]
    [InlineData("page[after]", $"data: {List}, after: {Text}", "Token(\"data\", \"after\")")]
    public void Count_of_all_items_ends_pages_too(string parameter, string members, string style) =>
        Assert.Contains("PagingStyle." + style, Client(parameter, members));

    [Theory]
    [InlineData("roles", "NextLink(\"/users/data\", \"/users/next_page_url\")")]
    [InlineData("people", "NextLink(\"/users/data\", \"/users/next_page_url\")")]
    [InlineData("errors", "NextLink(\"/users/data\", \"/users/next_page_url\")")]
    public void List_beside_the_object_that_pages_its_own_is_none_of_items(string beside, string style)
    {
        string paged = $"users: {{ type: object, properties: {{ data: {List}, next_page_url: {Text} }} }}";

        Assert.Contains("PagingStyle." + style, Client("page", $"{beside}: {List}, {paged}"));
    }

    [Theory]
    [InlineData("widgets")]
    [InlineData("items")]
    public void Page_of_another_list_says_nothing_of_the_items(string items)
    {
        string paged = $"users: {{ type: object, properties: {{ data: {List}, next_page_url: {Text} }} }}";

        Assert.DoesNotContain("PagingStyle.", Client("market", $"{items}: {List}, {paged}"));
    }

    [Fact]
    public void One_thing_that_holds_a_page_of_others_is_no_listing()
    {
        string tracks = $"tracks: {{ type: object, properties: {{ items: {List}, next: {Text} }} }}";

        string id = "      parameters:\n        - { name: id, in: path, required: true, schema: { type: string } }";
        string document = Document("market", $"artists: {List}, {tracks}")
            .Replace("  /widgets:", "  /widgets/{id}:", StringComparison.Ordinal)
            .Replace("      parameters:", id, StringComparison.Ordinal);

        Assert.DoesNotContain("PagingStyle.", Project.Generate(document).Compiles().Source("WidgetsClient"));
    }

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
    [InlineData("page", "X-Next-Page", "TokenHeader(\"\", \"X-Next-Page\")")]
    [InlineData("page", "X-WP-TotalPages", "PageNumber(\"\", 1).UntilHeader(PageEnd.Pages, \"X-WP-TotalPages\")")]
    [InlineData("offset", "X-Total-Count", "Offset(\"\", 0).UntilHeader(PageEnd.Total, \"X-Total-Count\")")]
    [InlineData("cursor", "Acme-Next-Cursor", "TokenHeader(\"\", \"Acme-Next-Cursor\")")]
    [InlineData("page", "opc-next-page", "TokenHeader(\"\", \"opc-next-page\")")]
    [InlineData("continuation", "x-ms-continuation", "TokenHeader(\"\", \"x-ms-continuation\")")]
    public void Header_tells_the_next_page_or_the_end(string parameter, string header, string style)
    {
        string document = Document(parameter, "x: {}")
            .Replace("type: object, properties: { x: {} }", "type: array, items: { type: string }")
            .Replace("description: Widgets.,", $"description: Widgets., headers: {{ {header}: {{ schema: {Text} }} }},");

        Assert.Contains("PagingStyle." + style, Project.Generate(document).Compiles().Source("WidgetsClient"));
    }

    [Theory]
    [InlineData("next_run", $"items: {List}, next_run: {Text}")]
    [InlineData("date", $"items: {List}, next_date: {Text}")]
    [InlineData("starting_after", $"items: {List}, last_id: {Text}")]
    [InlineData("offset", $"items: {List}, offset: {{ type: integer }}")]
    [InlineData("offset", $"articles: {List}, readersCount: {{ type: integer }}")]
    [InlineData("q", $"items: {List}, links: {{ type: array, items: {{ type: object, properties: {{ rel: {Text}, href: {Text} }} }} }}")]
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

    private static bool IsNumber(string parameter) => parameter is "page" or "offset" or "skipCount" or "limit" or "pagination[page]";

    private static string Document(string parameter, string members) => $$"""
        openapi: 3.1.0
        info: { title: Widgets, version: '1' }
        paths:
          /widgets:
            get:
              operationId: listWidgets
              parameters:
                - { name: '{{parameter}}', in: query, schema: { type: {{(IsNumber(parameter) ? "integer" : "string")}} } }
              responses:
                '200': { description: Widgets., content: { application/json: { schema: { type: object, properties: { {{members}} } } } } }
        """;
}
