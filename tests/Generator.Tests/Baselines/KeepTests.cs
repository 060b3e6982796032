using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Baselines;

/// <summary>What the baseline says stays, while anything that it stands for exists.</summary>
public sealed class KeepTests
{
    [Fact]
    public void A_type_keeps_its_name_when_a_component_of_that_name_is_added()
    {
        string[] after = After(
            Shapes.Shop,
            Shapes.Shop + "\n    ListOrdersState: { type: object, properties: { code: { type: string } } }"
                + "\n    Receipt: { type: object, properties: { state: { $ref: '#/components/schemas/ListOrdersState' } } }");

        Assert.Contains("ListOrdersState : struct @ GET /orders.state", after);
    }

    [Fact]
    public void A_type_of_several_places_keeps_its_name_while_one_is_left()
    {
        const string Lives = "lives: { type: integer }\n";
        int owner = Shapes.TwoPlaces.IndexOf(Lives, StringComparison.Ordinal) + Lives.Length;
        string without = Shapes.TwoPlaces.Remove(owner, Shapes.TwoPlaces.IndexOf('\n', owner) + 1 - owner);
        Assert.NotEqual(Shapes.TwoPlaces, without);

        Assert.Contains("GetCatResultOwner : class @ GET /dogs 200.owner", After(Shapes.TwoPlaces, without));
    }

    [Fact]
    public void Operations_stay_with_their_client_when_a_second_tag_appears()
    {
        string[] after = After(Shapes.Shop, WithCustomers());

        Assert.Contains(after, static line => line.StartsWith("ShopClient.ListOrders(", StringComparison.Ordinal));
        Assert.Contains(after, static line => line.StartsWith("CustomersClient.ListCustomers(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_operation_goes_to_the_client_that_has_the_others_of_its_tag()
    {
        string both = WithCustomers() + "\n";
        string listing = Update.Listing(both, Update.Listing(Shapes.Shop));
        string more = both.Replace("  /orders:", "  /bills:\n    get:\n      operationId: listBills\n      tags: [orders]\n"
            + "      responses: { '204': { description: None. } }\n  /orders:", StringComparison.Ordinal);

        Assert.Contains("ShopClient.ListBills(", Update.Listing(more, listing), StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_keeps_its_name_when_another_one_would_have_it()
    {
        string[] after = After(
            Shapes.Shop,
            Shapes.Shop.Replace("operationId: listOrders", "operationId: findOrders", StringComparison.Ordinal)
                .Replace("operationId: createOrder", "operationId: listOrders", StringComparison.Ordinal));

        Assert.Contains(after, static line => line.StartsWith("ShopClient.ListOrders(", StringComparison.Ordinal)
            && line.EndsWith("@ GET /orders", StringComparison.Ordinal));
        Assert.Contains(after, static line => line.StartsWith("ShopClient.CreateOrder(", StringComparison.Ordinal)
            && line.EndsWith("@ POST /orders", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_client_and_what_is_called_after_it_keep_their_names_under_another_title()
    {
        string after = string.Join('\n', After(Shapes.Shop, Shapes.Shop.Replace("title: Shop", "title: Store", StringComparison.Ordinal)));

        Assert.Contains("ShopClient : class @ client", after, StringComparison.Ordinal);
        Assert.Contains("ShopModelFactory : static class @ model factory", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Store", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_stay_and_what_is_new_stands_behind()
    {
        string other = Swapped(
            Swapped(WithAfter(), "buyer: { type: string }", "note: { type: string }"),
            "- { $ref: '#/components/schemas/Card' }",
            "- { $ref: '#/components/schemas/Invoice' }");
        other = WithGift(other);
        string[] after = After(Shapes.Shop, other);

        Assert.Contains(after, static line => line.StartsWith(
            "ShopClient.ListOrders(ListOrdersState? state = null, int? limit = null, string? after = null, CancellationToken",
            StringComparison.Ordinal));
        Assert.Contains(
            "ShopModelFactory.Order(string? buyer = null, string? note = null, OrderPayment? payment = null, bool? gift = null) : Order",
            after);
        Assert.Contains(after, static line => line.StartsWith(
            "OrderPayment.Match<TResult>(Func<Card, TResult> onCard, Func<Invoice, TResult> onInvoice,", StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_of_all_kinds_still_compile_when_a_method_and_a_class_have_more()
    {
        const string Code = """
            using System.Threading;
            using System.Threading.Tasks;
            using Azure;
            using Pets;

            internal static class Calls
            {
                public static async Task All(ShopClient client, CancellationToken token)
                {
                    client.ListOrders();
                    client.ListOrders(ListOrdersState.Open, 5, token);
                    client.ListOrders(limit: 5, cancellationToken: token);
                    client.ListOrders("open", 5, new RequestContext());
                    await client.ListOrdersAsync(ListOrdersState.Open, 5, token);
                    await client.ListOrdersAsync("open", 5, new RequestContext());
                    _ = ShopModelFactory.Order("me", "now", null);
                    _ = ShopModelFactory.Order(note: "now");
                    System.Func<string, string?, OrderPayment?, Order> make = ShopModelFactory.Order;
                }
            }
            """;
        string more = WithGift(WithAfter());
        string listing = Update.Listing(Shapes.Shop);
        new Project(Update.Documents(Shapes.Shop, listing), code: Code).Run().Compiles(DiagnosticSeverity.Warning);

        Generation generation = new Project(Update.Documents(more, listing), code: Code).Run().Compiles();

        Assert.Empty(Update.Breaks(generation));
    }

    [Fact]
    public void Older_signatures_stay_in_the_baseline_that_is_written_anew()
    {
        string more = WithGift(Shapes.Shop);
        string first = Update.Listing(more, Update.Listing(Shapes.Shop));
        string second = Update.Listing(more, first);

        Assert.Equal(2, Update.LinesOf(first, "ShopModelFactory.Order(").Count());
        Assert.Equal(first, second);
    }

    [Fact]
    public void An_answer_that_callers_know_does_not_become_a_listing()
    {
        const string Plain = """
            openapi: 3.0.3
            info: { title: Shop, version: '1.0' }
            paths:
              /orders:
                get:
                  operationId: listOrders
                  responses:
                    '200': { description: Orders., content: { application/json: { schema: { $ref: '#/components/schemas/Orders' } } } }
            components:
              schemas:
                Orders:
                  type: object
                  properties:
                    value: { type: array, items: { type: string } }
            """;
        string paged = Plain + "\n        nextLink: { type: string, format: uri }";
        Assert.Contains("Pageable<string>", Update.Listing(paged), StringComparison.Ordinal);

        Assert.Contains(After(Plain, paged), static line => line.StartsWith("ShopClient.ListOrders(", StringComparison.Ordinal)
            && line.Contains(": Response<Orders>", StringComparison.Ordinal));
    }

    private static string WithCustomers() => Shapes.Shop.Replace(
        "  /orders:",
        "  /customers:\n    get:\n      operationId: listCustomers\n      tags: [customers]\n"
            + "      responses: { '204': { description: None. } }\n  /orders:",
        StringComparison.Ordinal);

    private static string Swapped(string document, string one, string other)
    {
        const string Kept = "\0";
        return document.Replace(one, Kept, StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal)
            .Replace(Kept, other, StringComparison.Ordinal);
    }

    private static string WithAfter() => Shapes.Shop.Replace(
        "    - { name: state,",
        "    - { name: after, in: query, schema: { type: string } }\n        - { name: state,",
        StringComparison.Ordinal);

    private static string WithGift(string document) => document.Replace(
        "note: { type: string }", "note: { type: string }\n        gift: { type: boolean }", StringComparison.Ordinal);

    // The new version's surface, generated with the baseline of the old one; it must compile.
    private static string[] After(string before, string after)
    {
        string listing = Update.Listing(before);
        Update.With(listing, after).Compiles(DiagnosticSeverity.Warning);
        return Update.Listing(after, listing).Split('\n');
    }
}
