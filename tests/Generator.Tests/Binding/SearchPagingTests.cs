using System.Globalization;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Which searches that are sent with POST are listings: those whose body asks for a page by a token.</summary>
public sealed class SearchPagingTests
{
    private const string Json = "application/json";
    private const string Text = "{ type: string }";
    private const string Number = "{ type: integer }";
    private const string Cursor = $"next_cursor: {Text}";

    [Theory]
    [InlineData($"start_cursor: {Text}", Cursor, "WithText(content, \"start_cursor\")")]
    [InlineData("cursor: { type: [string, 'null'] }", Cursor, "WithText(content, \"cursor\")")]
    [InlineData($"offset: {Number}", $"next_offset: {Number}", "WithNumber(content, \"offset\")")]
    [InlineData($"pageToken: {Text}", $"nextPageToken: {Text}", "WithText(content, \"pageToken\")")]
    public void Body_that_takes_the_token_makes_a_listing(string sent, string answered, string expected)
    {
        string client = Client(Document("post", Json, sent, answered));

        Assert.Contains("Pageable<string> Search(", client);
        Assert.Contains(expected, client);
    }

    [Theory]
    [InlineData("post", Json, $"query: {Text}", Cursor)]
    [InlineData("post", Json, $"page: {Number}", $"total_pages: {Number}")]
    [InlineData("post", Json, $"offset: {Number}", $"total: {Number}")]
    [InlineData("post", Json, $"start_cursor: {Text}", $"next: {{ type: string, format: uri }}")]
    [InlineData("put", Json, $"start_cursor: {Text}", Cursor)]
    [InlineData("post", "application/x-www-form-urlencoded", $"start_cursor: {Text}", Cursor)]
    public void Anything_else_that_is_sent_is_none(string method, string mediaType, string sent, string answered) =>
        Assert.DoesNotContain("Pageable", Client(Document(method, mediaType, sent, answered)));

    [Fact]
    public void Token_of_the_query_makes_no_listing_of_what_is_sent() => Assert.DoesNotContain(
        "Pageable",
        Client(Document("post", Json, $"query: {Text}", Cursor, "parameters: [{ name: cursor, in: query, schema: { type: string } }], ")));

    [Fact]
    public void Number_of_a_page_may_not_be_said_to_go_into_the_body()
    {
        const string Said = "x-csharp-paging: { items: results, pageNumber: 1, parameter: page }, ";

        Generation made = Project.Generate(Document("post", Json, $"page: {Number}", $"total: {Number}", Said));

        Microsoft.CodeAnalysis.Diagnostic problem = Assert.Single(made.Problems, static one => one.Id == "TW1014");
        Assert.Contains("the operation has no parameter 'page'", problem.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Client(string document) => Project.Generate(document).Compiles().Source("SearchesClient");

    private static string Document(string method, string mediaType, string sent, string answered, string more = "") => $$"""
        openapi: 3.1.0
        info: { title: Searches, version: '1' }
        paths:
          /search:
            {{method}}: { operationId: search, {{more}}
              requestBody: { required: true, content: { {{mediaType}}: { schema: { type: object, properties: { {{sent}} } } } } },
              responses: { '200': { description: Found., content: { application/json: { schema: { type: object, properties: {
                results: { type: array, items: { type: string } }, {{answered}} } } } } } } }
        """;
}
