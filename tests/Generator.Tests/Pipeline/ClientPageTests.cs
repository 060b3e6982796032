using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>The page of a client that a target of the package shows: it travels in comments.</summary>
public sealed class ClientPageTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: 'https://shop.example' }]
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              summary: "Gets an order\n*/ class Injected { }"
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
          /orders:
            get:
              operationId: listOrders
              parameters: [{ name: state, in: query, schema: { $ref: '#/components/schemas/State' } }]
              responses:
                '200':
                  description: They.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: { items: { type: array, items: { $ref: '#/components/schemas/Order' } }, nextLink: { type: string } }
        components:
          schemas:
            Order: { type: object, required: [total], properties: { total: { type: number }, note: { type: string } } }
            State: { type: string, enum: [open, closed] }
        """;

    [Fact]
    public void A_page_is_made_only_for_those_who_ask() => Assert.DoesNotContain(
        Project.Generate(Document).Sources.Keys,
        static name => name.Contains("OpenApiPage", StringComparison.Ordinal));

    [Fact]
    public void It_has_signatures_calls_and_types()
    {
        string page = Page(Document);

        Assert.StartsWith("# ShopClient\n\nMade of pets.yaml: Shop 1. ", page, StringComparison.Ordinal);
        Assert.Contains("Operations: 2. Types: ", page, StringComparison.Ordinal);
        Assert.Contains("""
            ### ListOrders

            `GET /orders`

            ```csharp
            AsyncPageable<Order> ListOrdersAsync(State? state = null, CancellationToken cancellationToken = default)
            ```

            ```csharp
            await foreach (Order item in client.ListOrdersAsync())
            {
                Console.WriteLine(item);
            }
            ```
            """, page, StringComparison.Ordinal);
        Assert.Contains("Response<Order> response = await client.GetOrderAsync(\"id\");", page, StringComparison.Ordinal);
        Assert.Contains("| `Order` | class | `string? Note`, `double Total` |", page, StringComparison.Ordinal);
        Assert.Contains("| `State` | struct | `Closed`, `Open` |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("RequestContext", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_what_is_not_as_the_document_says_and_where()
    {
        string document = Document.Replace("type: number", "type: nmber", StringComparison.Ordinal);
        int line = document[..document.IndexOf("nmber", StringComparison.Ordinal)].Split('\n').Length;
        string page = Page(document);

        string told = page[page.IndexOf("## What is not as the document says", StringComparison.Ordinal)..];
        Assert.Contains($"* pets.yaml({line},", told, StringComparison.Ordinal);
        Assert.Contains("): TW", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_document_leaves_the_comment()
    {
        Generation run = Project.ForPages(MemoryDocument.Client(Document)).Run();

        Assert.All(
            Source(run).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            static line => Assert.StartsWith("//", line, StringComparison.Ordinal));
    }

    /// <summary>The page of a document's client.</summary>
    internal static string Page(MemoryDocument document) => string.Join(
        '\n',
        Source(Project.ForPages(document).Run()).Split('\n').Select(static line => line.Length > 3 ? line[3..] : ""));

    private static string Page(string document) => Page(MemoryDocument.Client(document));

    private static string Source(Generation run) =>
        run.Sources.Single(static source => source.Key.Contains("OpenApiPage", StringComparison.Ordinal)).Value;
}
