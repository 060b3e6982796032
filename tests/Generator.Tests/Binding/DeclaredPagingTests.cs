using System.Globalization;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>What <c>x-csharp-paging</c> says and the operation does not have is told where it was written.</summary>
public sealed class DeclaredPagingTests
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";

    [Theory]
    [InlineData("items: widgets, nextLink: next", Json, "a page has no 'widgets'")]
    [InlineData("items: next, nextLink: next", Json, "'next' is no list of items that are there")]
    [InlineData("items: holes, nextLink: next", Json, "'holes' is no list of items that are there")]
    [InlineData("nextLink: next", Json, "a page is no list of items that are there")]
    [InlineData("items: items, nextLink: next", "text/plain", "the operation answers with no pages")]
    [InlineData("items: items, lastItem: id, parameter: after", Xml, "pages in XML lead on by elements and headers alone")]
    public void What_the_answer_does_not_have_is_told(string said, string mediaType, string why) =>
        Told("TW2001", $" because {why}; the method returns the answer as it is", Document(said, mediaType));

    [Theory]
    [InlineData("items: items, token: next", ": write 'parameter' beside it, which asks for a page")]
    [InlineData("items: items, offset: 0, parameter: aftr", ": the operation has no parameter 'aftr'; did you mean 'after'?")]
    public void Pages_that_nothing_asks_for_are_an_error(string said, string end) => Told("TW1014", end, Document(said, Json));

    private static void Told(string rule, string end, string document)
    {
        Generation made = Project.Generate(document);

        Microsoft.CodeAnalysis.Diagnostic problem = Assert.Single(made.Problems, one => one.Id == rule);
        Assert.EndsWith(end, problem.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(6, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.DoesNotContain("PagingStyle.", made.Source("WidgetsClient"));
    }

    [Theory]
    [InlineData("items: items, token: next, parameter: after", Json, "Token(\"items\", \"next\")")]
    [InlineData("items: items, token: next, parameter: X-After", Json, "Token(\"items\", \"next\")")]
    [InlineData("items: items, nextLink: undeclared", Json, "NextLink(\"items\", \"undeclared\")")]
    [InlineData("items: items, token: next, parameter: after", Xml, "Token(\"/items\", \"/next\")")]
    [InlineData("false", Json, null)]
    public void What_can_be_kept_is_a_listing(string said, string mediaType, string? style)
    {
        Generation made = Project.Generate(Document(said, mediaType)).Compiles();

        Assert.DoesNotContain(made.Problems, static one => one.Id is "TW1014" or "TW2001");
        Assert.Equal(style is not null, made.Source("WidgetsClient").Contains("PagingStyle." + style, System.StringComparison.Ordinal));
    }

    private static string Document(string said, string mediaType) => $$"""
        openapi: 3.1.0
        info: { title: Widgets, version: '1' }
        paths:
          /widgets:
            get:
              operationId: listWidgets
              x-csharp-paging: {{(said == "false" ? said : $"{{ {said} }}")}}
              parameters:
                - { name: after, in: query, schema: { type: string } }
                - { name: X-After, in: header, schema: { type: string } }
              responses:
                '200':
                  description: Widgets.
                  content:
                    {{mediaType}}:
                      schema:
                        type: object
                        properties:
                          items: { type: array, items: { type: object, properties: { id: { type: string } } } }
                          holes: { type: array, items: { type: [string, 'null'] } }
                          next: { type: string }
        """;
}
