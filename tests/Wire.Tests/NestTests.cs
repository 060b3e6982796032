using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Nest;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What NestJS writes: pages that are put together of parts, enums and objects behind <c>allOf</c>.</summary>
public sealed class NestTests(WireServer server) : WireTest(server)
{
    private const string Order = """
        {"id":7,"state":"paid","buyer":{"name":"Ann"},"extra":{"x":[1]},"createdAt":"2026-05-03T10:00:00.000Z"}
        """;

    [Fact]
    public async Task Pages_have_items_of_the_narrower_part()
    {
        Server.Answer(
            WireAnswer.Json($$"""{"data":[{{Order}}],"total":2}"""),
            WireAnswer.Json("""{"data":[{"id":8,"state":"sent","buyer":null,"createdAt":"2026-05-03T10:00:00Z"}],"total":2}"""));
        List<OrderDto> orders = [];

        await foreach (OrderDto order in Client().FindAllOrdersAsync(
            [OrderState.Open, OrderState.Paid], FindAllOrdersOrder.Desc, new FindAllOrdersFilter { Buyer = "A&B" }))
        {
            orders.Add(order);
        }

        Assert.Equal(
            [
                "/orders?states=open&states=paid&order=DESC&filter%5Bbuyer%5D=A%26B",
                "/orders?states=open&states=paid&page=2&order=DESC&filter%5Bbuyer%5D=A%26B",
            ],
            [Server.Requests[0].Target, Server.Requests[1].Target]);
        Assert.Equal((7, "paid", "Ann"), (orders[0].Id, orders[0].State.ToString(), orders[0].Buyer?.Name));
        Assert.Equal("""{"x":[1]}""", orders[0].Extra!.ToString());
        Assert.Equal((new OrderState("sent"), null), (orders[1].State, orders[1].Buyer));
    }

    [Fact]
    public async Task New_object_has_what_was_set()
    {
        Server.Answer(WireAnswer.Json(Order, 201));
        CreateOrderDto order = new(new BuyerDto("Ann")) { State = OrderState.Open };
        order.Lines.Add(["a", "b"]);

        OrderDto made = await Client().CreateOrderAsync(order);

        Assert.Equal("""{"state":"open","buyer":{"name":"Ann"},"lines":[["a","b"]]}""", Sent.Body);
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 10, 0, 0, TimeSpan.Zero), made.CreatedAt);
    }

    [Fact]
    public async Task Member_is_taken_away_by_null()
    {
        Server.Answer(WireAnswer.Json(Order));

        await Client().UpdateOrderAsync(7, new UpdateOrderDto { Buyer = null });

        Assert.Equal(("/orders/7", """{"buyer":null}"""), (Sent.Target, Sent.Body));
    }

    [Fact]
    public async Task File_is_sent_with_its_name()
    {
        Server.Answer(new WireAnswer(201, null, null));

        await Client().UploadOrderAsync(7, new UploadOrderRequest
        {
            File = new FilePart(BinaryData.FromBytes(Encoding.UTF8.GetBytes("A")), "bill.pdf", "application/pdf"),
            Note = "n",
        });

        Assert.Equal(
            ["form-data; name=\"file\"; filename=\"bill.pdf\" | application/pdf | A", "form-data; name=\"note\" |  | n"],
            MultipartParts.Of(Sent).Lines);
    }

    private NestClient Client() => new(Server.Endpoint, Once<NestClientOptions>());
}
