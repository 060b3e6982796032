using System;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>What the baseline keeps of parts that are elsewhere: at another path, in another file, behind an interface.</summary>
public sealed class MovedTests
{
    private const string Main = """
        openapi: 3.0.3
        info: { title: Shop, version: '1.0' }
        paths:
          /orders:
            get:
              operationId: getOrder
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: 'types/shop.yaml#/Order' } } } }
        """;

    private const string Types = """
        Order: { type: object, properties: { id: { type: string }, state: { $ref: '#/State' } } }
        State: { type: object, properties: { open: { type: boolean } } }
        """;

    private const string Stream = """
        openapi: 3.2.0
        info: { title: News, version: '1.0' }
        paths:
          /news:
            get:
              operationId: read
              responses:
                '200':
                  description: Lines.
                  content: { application/jsonl: { itemSchema: { type: object, properties: { text: { type: string } } } } }
        """;

    [Fact]
    public void An_operation_whose_path_moved_is_the_same_to_callers_while_it_has_its_id()
    {
        string moved = Shapes.Shop.Replace("  /orders:", "  /v2/orders:", StringComparison.Ordinal)
            .Replace("    - { name: state,", "    - { name: after, in: query, schema: { type: string } }\n        - { name: state,",
                StringComparison.Ordinal)
            .Replace("  /v2/orders:", "  /customers:\n    get:\n      operationId: listCustomers\n      tags: [customers]\n"
                + "      responses: { '204': { description: None. } }\n  /v2/orders:", StringComparison.Ordinal);
        Generation generation = Update.Run(Shapes.Shop, moved).Compiles(DiagnosticSeverity.Warning);
        string[] after = Update.Listing(moved, Update.Listing(Shapes.Shop)).Split('\n');

        Assert.Empty(Update.Breaks(generation));
        Assert.Contains(after, static line => line.StartsWith(
            "ShopClient.ListOrders(ListOrdersState? state = null, int? limit = null, string? after = null, CancellationToken",
            StringComparison.Ordinal) && line.EndsWith("@ GET /v2/orders", StringComparison.Ordinal));
        Assert.Contains("ListOrdersState : struct @ GET /v2/orders.state", after);
    }

    [Fact]
    public void Types_of_another_file_keep_their_names_when_a_component_has_one_of_them()
    {
        string more = Main + "\ncomponents: { schemas: { State: { type: object, properties: { code: { type: string } } } } }"
            .Insert(0, "\n  /states:\n    get:\n      operationId: getState\n      responses:\n        '200': { description: It., "
                + "content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } }");
        MemoryDocument types = MemoryDocument.Shared(Types, "/project/types/shop.yaml");
        string listing = Update.ListingWith(types, Main);
        Generation generation = new Project([.. Update.Documents(more, listing), types]).Run().Compiles();

        Assert.Contains("State : class @ types/shop.yaml#/State", listing.Split('\n'));
        Assert.Empty(Update.Breaks(generation));
        Assert.Contains("bool? Open", generation.Sources["Pets.State.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/project/", "types/shop.yaml")]
    [InlineData("C:\\project\\", "types\\shop.yaml")]
    public void A_type_of_another_file_is_known_by_the_same_place_on_every_system(string folder, string file)
    {
        MemoryDocument document = MemoryDocument.Client(Main, folder + "shop.yaml", ("Baseline", "api.txt"));

        string listing = Update.Text(Project.ForListings([document, MemoryDocument.Shared(Types, folder + file)]).Run());

        Assert.Contains("State : class @ types/shop.yaml#/State", listing.Split('\n'));
    }

    [Fact]
    public void Callers_of_an_interface_find_the_signatures_that_they_know()
    {
        const string Code = """
            using System.Threading;
            using Pets;

            internal static class Calls
            {
                public static void All(IShopClient client, CancellationToken token)
                {
                    client.ListOrders(ListOrdersState.Open, 5, token);
                    client.ListOrders("open", 5, new Azure.RequestContext());
                }
            }
            """;
        (string, string) interfaces = ("Interfaces", "true");
        string more = Shapes.Shop.Replace("    - { name: state,",
            "    - { name: after, in: query, schema: { type: string } }\n        - { name: state,", StringComparison.Ordinal);
        string listing = Update.Listing(Shapes.Shop, null, interfaces);
        new Project(Update.Documents(Shapes.Shop, listing, interfaces), code: Code).Run().Compiles(DiagnosticSeverity.Warning);
        Generation generation = new Project(Update.Documents(more, listing, interfaces), code: Code).Run().Compiles();

        Assert.Empty(Update.Breaks(generation));
    }

    [Fact]
    public void Members_of_an_interface_that_are_gone_are_told()
    {
        (string, string) interfaces = ("Interfaces", "true");
        string listing = Update.Listing(Shapes.Shop, null, interfaces);
        string less = Shapes.Shop.Replace("name: limit, in: query,", "name: limit, in: query, required: true,", StringComparison.Ordinal);

        Assert.Contains("Callers of IShopClient.ListOrders break: callers must give 'limit' now",
            Update.Breaks(Update.With(listing, less, interfaces)));
    }

    [Fact]
    public void A_stream_that_takes_more_can_be_read_as_before()
    {
        const string Code = """
            internal static class Calls
            {
                public static object Read(Pets.NewsClient client, System.Threading.CancellationToken token) => client.ReadAsync(token);
            }
            """;
        string more = Stream.Replace("      operationId: read",
            "      operationId: read\n      parameters: [{ name: topic, in: query, schema: { type: string } }]", StringComparison.Ordinal);
        foreach ((string, string)[] settings in new (string, string)[][] { [], [("ProtocolMethods", "false")] })
        {
            string listing = Update.Listing(Stream, null, settings);
            Generation generation = new Project(Update.Documents(more, listing, settings), code: Code).Run().Compiles();

            Assert.Empty(Update.Breaks(generation));
        }
    }

    [Fact]
    public void A_type_whose_name_begins_like_a_framework_type_is_the_same_on_every_framework()
    {
        string ranged = Shapes.Shop.Replace("note: { type: string }", "note: { $ref: '#/components/schemas/DateOnlyRange' }\n"
            + "        due: { type: string, format: date }", StringComparison.Ordinal)
            + "\n    DateOnlyRange: { type: object, properties: { from: { type: string } } }";
        Generation generation = Update.With(Update.Listing(ranged), ranged, ("Dates", "DateTimeOffset"));

        Assert.Empty(Update.Breaks(generation));
    }

    [Fact]
    public void Headers_that_callers_read_keep_their_type_when_the_client_has_more()
    {
        const string Answer = "'204': { description: Created. }";
        string before = Shapes.Shop.Replace(Answer, "'204': { description: Created., headers: { x-one: { schema: { type: string } } } }",
            StringComparison.Ordinal);
        string after = before.Replace("headers: {", "headers: { x-none: { schema: { type: string } }, ", StringComparison.Ordinal)
            + "\n    ShopHeaders: { type: object, properties: { a: { type: string } } }";
        (string, string) headers = ("ResponseHeaders", "true");
        string listing = Update.Listing(before, null, headers);

        Assert.Contains("ShopHeaders", listing, StringComparison.Ordinal);
        Assert.Empty(Update.Breaks(Update.With(listing, after, headers).Compiles()));
    }
}
