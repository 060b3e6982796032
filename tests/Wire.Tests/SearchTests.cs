using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Wire.Tests.Searches;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Searches that are sent with POST and ask for a page in their body.</summary>
public sealed class SearchTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Body_of_each_page_is_the_callers_with_the_cursor_in_it()
    {
        Server.Answer(
            WireAnswer.Json("""{"results":[1,2],"next_cursor":"b\"c","has_more":true}"""),
            WireAnswer.Json("""{"results":[],"next_cursor":"d","has_more":true}"""),
            WireAnswer.Json("""{"results":[3],"next_cursor":null,"has_more":false}"""));

        Assert.Equal([1, 2, 3], await ItemsAsync(Client().SearchAsync(new SearchRequest { Query = "ü", PageSize = 2 })));
        Assert.Equal(
            [
                """{"query":"ü","page_size":2}""", """{"query":"ü","page_size":2,"start_cursor":"b\"c"}""",
                """{"query":"ü","page_size":2,"start_cursor":"d"}""",
            ],
            Server.Requests.Select(static request => request.Body));
        Assert.All(Server.Requests, static request => Assert.Equal("POST /v1/search", $"{request.Method} {request.Target}"));
        Assert.All(Server.Requests, static request => Assert.Equal("application/json", request["Content-Type"]));
        Assert.All(Server.Requests, static request => Assert.Equal($"{request.Bytes.Length}", request["Content-Length"]));
    }

    [Fact]
    public void Cursor_that_the_caller_begins_with_is_replaced()
    {
        Server.Answer(
            WireAnswer.Json("""{"results":[1],"next_cursor":"b","has_more":true}"""),
            WireAnswer.Json("""{"results":[2],"next_cursor":"c","has_more":false}"""));

        Assert.Equal([1, 2], [.. Client().Search(new SearchRequest { StartCursor = "a" })]);
        Assert.Equal(["""{"start_cursor":"a"}""", """{"start_cursor":"b"}"""], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Listing_is_resumed_by_its_token()
    {
        Server.Answer(WireAnswer.Json("""{"results":[3],"has_more":false}"""));

        Assert.Equal([3], await ItemsAsync(Client().SearchAsync(new SearchRequest { Query = "q" }), "b"));
        Assert.Equal("""{"query":"q","start_cursor":"b"}""", Assert.Single(Server.Requests).Body);
    }

    [Fact]
    public async Task Body_that_may_be_left_out_is_there_where_it_asks_for_a_page_by_number()
    {
        Server.Answer(WireAnswer.Json("""{"records":[1,2],"next_offset":2}"""), WireAnswer.Json("""{"records":[3]}"""));

        Assert.Equal([1, 2, 3], await ItemsAsync(Client().QueryRecordsAsync()));
        Assert.Equal(["", """{"offset":2}"""], Server.Requests.Select(static request => request.Body));
        Assert.Equal([null, "application/json"], Server.Requests.Select(static request => request["Content-Type"]));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("\"07\"", "7")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("\"1,\\\"admin\\\":true\"", "\"1,\\\"admin\\\":true\"")]
    public async Task Token_for_a_number_is_one_value_whatever_it_says(string token, string sent)
    {
        Server.Answer(WireAnswer.Json($$"""{"records":[1],"next_offset":{{token}}}"""), WireAnswer.Json("""{"records":[3]}"""));

        Assert.Equal([1, 3], await ItemsAsync(Client().QueryRecordsAsync()));
        Assert.Equal($$"""{"offset":{{sent}}}""", Server.Requests[^1].Body);
    }

    [Fact]
    public async Task Member_of_the_last_item_may_be_said_to_go_into_the_body()
    {
        Server.Answer(
            WireAnswer.Json("""{"found":[{"id":"a"},{"id":"b"}],"more":true}"""),
            WireAnswer.Json("""{"found":[{"id":"c"}],"more":false}"""));
        List<string?> ids = [];

        await foreach (FoundEvent found in Client().SearchEventsAsync(new SearchEventsRequest { Text = "t" }))
        {
            ids.Add(found.Id);
        }

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal(["""{"text":"t"}""", """{"text":"t","behind":"b"}"""], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Body_of_a_protocol_method_has_the_cursor_too()
    {
        Server.Answer(
            WireAnswer.Json("""{"results":[1],"next_cursor":"b","has_more":true}"""),
            WireAnswer.Json("""{"results":[2],"has_more":false}"""));
        int count = 0;

        await foreach (BinaryData item in Client().SearchAsync(RequestContent.Create(BinaryData.FromString("""{"own":[1, 2]}""")), null))
        {
            count += item.ToObjectFromJson<int>();
        }

        Assert.Equal(3, count);
        Assert.Equal(
            ["""{"own":[1, 2]}""", """{"own":[1,2],"start_cursor":"b"}"""], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Body_that_is_no_object_takes_no_cursor()
    {
        Server.Answer(WireAnswer.Json("""{"results":[1],"next_cursor":"b","has_more":true}"""));
        AsyncPageable<BinaryData> listing = Client().SearchAsync(RequestContent.Create(BinaryData.FromString("[]")), null);

        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (BinaryData item in listing)
            {
                Assert.Equal("1", item.ToString());
            }
        });

        Assert.Contains("'start_cursor'", thrown.Message);
        Assert.Single(Server.Requests);
    }

    private static async Task<List<long>> ItemsAsync(AsyncPageable<long> listing, string? token = null)
    {
        List<long> items = [];
        await foreach (Page<long> page in listing.AsPages(token))
        {
            items.AddRange(page.Values);
        }

        return items;
    }

    private SearchesClient Client() => new(Server.Endpoint, Once<SearchesClientOptions>());
}
