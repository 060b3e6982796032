using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Paging;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Every style of paging: what each page is asked with, and what ends the listing.</summary>
public sealed class PagingTests(WireServer server) : WireTest(server)
{
    private static readonly Dictionary<string, (
        Func<PagingClient, AsyncPageable<Item>> Async, Func<PagingClient, Pageable<Item>> Sync, WireAnswer[] Answers,
            string[] Targets)> s_cases = new()
            {
                ["next link"] = (
            static client => client.ListByLinkAsync(filter: "a b"),
            static client => client.ListByLink(filter: "a b"),
            [
                Json("""{"value":[{"id":1}],"nextLink":"/links?filter=a%20b&skip=1"}"""),
                Json("""{"value":[],"nextLink":"/links?skip=2"}"""),
                Json("""{"value":[{"id":2},{"id":3}],"nextLink":""}"""),
            ],
            ["/links?filter=a%20b", "/links?filter=a%20b&skip=1", "/links?skip=2"]),
                ["x-ms-pageable"] = (
            static client => client.ListPageableAsync(),
            static client => client.ListPageable(),
            [Json("""{"things":[{"id":1}],"others":[{"id":9}],"next":"/pageable?p=2"}"""), Json("""{"things":[{"id":2},{"id":3}]}""")],
            ["/pageable", "/pageable?p=2"]),
                ["single"] = (
            static client => client.ListSingleAsync(),
            static client => client.ListSingle(),
            [Json("""{"value":[{"id":1},{"id":2},{"id":3}]}""")],
            ["/single"]),
                ["token"] = (
            static client => client.ListByTokenAsync(filter: "f"),
            static client => client.ListByToken(filter: "f"),
            [Json("""{"items":[{"id":1}],"nextPageToken":"a/b+c="}"""), Json("""{"items":[{"id":2},{"id":3}],"nextPageToken":null}""")],
            ["/tokens?filter=f", "/tokens?pageToken=a%2Fb%2Bc%3D&filter=f"]),
                ["token that is a number, inside of an object"] = (
            static client => client.ListByNumberTokenAsync(),
            static client => client.ListByNumberToken(),
            [Json("""{"meta":{"next":42},"items":[{"id":1}]}"""), Json("""{"items":[{"id":2},{"id":3}],"meta":{}}""")],
            ["/number-tokens", "/number-tokens?after=42"]),
                ["Link header"] = (
            static client => client.ListByLinkHeaderAsync(),
            static client => client.ListByLinkHeader(),
            [
                Json("""[{"id":1}]""", ("Link", "<?page=1>; rel=\"first\", <?page=2>; rel=\"next\"")),
                Json("""[{"id":2},{"id":3}]""", ("Link", "<?page=1>; rel=\"prev\"")),
            ],
            ["/link-header", "/link-header?page=2"]),
                ["offset"] = (
            static client => client.ListByOffsetAsync(),
            static client => client.ListByOffset(),
            [Json("""{"items":[{"id":1},{"id":2}]}"""), Json("""{"items":[{"id":3}]}"""), Json("""{"items":[]}""")],
            ["/offsets", "/offsets?skip=2", "/offsets?skip=3"]),
                ["page number"] = (
            static client => client.ListByNumberAsync(),
            static client => client.ListByNumber(),
            [Json("""{"data":{"items":[{"id":1},{"id":2}]}}"""), Json("""{"data":{"items":[{"id":3}]}}"""), Json("""{"data":{}}""")],
            ["/numbers", "/numbers?page=2", "/numbers?page=3"]),
                ["last item"] = (
            static client => client.ListByLastItemAsync(),
            static client => client.ListByLastItem(),
            [Json("""{"data":[{"id":1},{"id":2}],"has_more":true}"""), Json("""{"has_more":false,"data":[{"id":3}]}""")],
            ["/last-items", "/last-items?starting_after=2"]),
                ["last item until there is none"] = (
            static client => client.ListByLastNameAsync(),
            static client => client.ListByLastName(),
            [
                Json("""{"data":[{"id":1,"name":"a b"}]}"""),
                Json("""{"data":[{"name":"b","id":2},{"id":3,"name":"c"}]}"""),
                Json("""{"data":[]}"""),
            ],
            ["/last-names", "/last-names?after=a%20b", "/last-names?after=c"]),
                ["body and token"] = (
            static client => client.SearchAsync(new SearchRequest("q")),
            static client => client.Search(new SearchRequest("q")),
            [Json("""{"items":[{"id":1},{"id":2}],"next":"n"}"""), Json("""{"items":[{"id":3}],"next":null}""")],
            ["/search", "/search?cursor=n"]),
            };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Pages_follow_each_other(string name)
    {
        (Func<PagingClient, AsyncPageable<Item>> call, _, WireAnswer[] answers, string[] targets) = s_cases[name];
        Server.Answer(answers);

        List<long> ids = [];
        await foreach (Item item in call(Client()))
        {
            ids.Add(item.Id);
        }

        Assert.Equal([1, 2, 3], ids);
        Assert.Equal(targets, Server.Requests.Select(static request => request.Target));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pages_follow_each_other_without_async(string name)
    {
        (_, Func<PagingClient, Pageable<Item>> call, WireAnswer[] answers, string[] targets) = s_cases[name];
        Server.Answer(answers);

        Assert.Equal([1, 2, 3], call(Client()).Select(static item => item.Id));
        Assert.Equal(targets, Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Token_of_a_header_goes_into_a_header()
    {
        Server.Answer(Json("""{"items":[{"id":1}]}""", ("X-Next", "t 1")), Json("""{"items":[{"id":2}]}"""));

        Assert.Equal(2, await CountAsync(Client().ListByTokenHeaderAsync()));
        Assert.Equal([null, "t 1"], Server.Requests.Select(static request => request["X-Continue"]));
    }

    [Fact]
    public async Task Headers_and_bodies_are_sent_with_every_page()
    {
        Server.Answer(Json("""{"value":[],"nextLink":"/links?p=2"}"""), Json("""{"value":[]}"""));
        Assert.Equal(0, await CountAsync(Client().ListByLinkAsync(xTenant: "t")));
        Assert.Equal(["t", "t"], Server.Requests.Select(static request => request["X-Tenant"]));

        Server.Answer(Json("""{"items":[],"next":"n"}"""), Json("""{"items":[]}"""));
        Assert.Equal(0, await CountAsync(Client().SearchAsync(new SearchRequest("q"))));
        Assert.Equal(["""{"query":"q"}""", """{"query":"q"}"""], Server.Requests.Select(static request => request.Body));
    }

    [Fact]
    public async Task Links_are_followed_with_GET_whatever_the_first_page_was_asked_for_with()
    {
        Server.Answer(Json("""{"items":[],"next":"/found/more?of=q"}"""), Json("""{"items":[]}"""));

        Assert.Equal(0, await CountAsync(Client().FindAsync(new FindRequest("q"))));

        Assert.Equal(["POST /found", "GET /found/more?of=q"],
            Server.Requests.Select(static request => $"{request.Method} {request.Target}"));
        Assert.Equal(["""{"query":"q"}""", ""], Server.Requests.Select(static request => request.Body));
        Assert.Equal(["application/json", null], Server.Requests.Select(static request => request["Content-Type"]));
    }

    [Fact]
    public async Task Page_size_is_sent_and_a_listing_can_be_resumed()
    {
        Server.Answer(Json("""{"items":[{"id":2}],"nextPageToken":"c"}"""), Json("""{"items":[]}"""));
        List<string?> tokens = [];
        await foreach (Page<Item> page in Client().ListByTokenAsync().AsPages("b", pageSizeHint: 5))
        {
            tokens.Add(page.ContinuationToken);
        }

        Assert.Equal(["c", null], tokens);
        Assert.Equal(["/tokens?pageToken=b&pageSize=5", "/tokens?pageToken=c&pageSize=5"],
            Server.Requests.Select(static request => request.Target));

        Server.Answer(Json("""[{"id":1}]"""));
        await foreach (Page<Item> page in Client().ListByLinkHeaderAsync().AsPages(pageSizeHint: 7))
        {
            Assert.Single(page.Values);
        }

        Assert.Equal("/link-header?per_page=7", Sent.Target);

        Server.Answer(Json("""{"items":[]}"""));
        await foreach (Page<Item> page in Client().ListByOffsetAsync().AsPages("20", pageSizeHint: 10))
        {
            Assert.Empty(page.Values);
        }

        Assert.Equal("/offsets?skip=20&limit=10", Sent.Target);
    }

    [Fact]
    public async Task Link_that_leads_elsewhere_is_not_followed()
    {
        Server.Answer(Json("""{"value":[{"id":1}],"nextLink":"http://elsewhere.example/links"}"""));

        await Assert.ThrowsAsync<InvalidOperationException>(() => CountAsync(Client().ListByLinkAsync()));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Page_that_fails_throws_after_the_pages_before_it()
    {
        Server.Answer(Json("""{"value":[{"id":1}],"nextLink":"/links?p=2"}"""), WireAnswer.Text("text/plain", "closed", 403));
        List<long> ids = [];

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Item item in Client().ListByLinkAsync())
            {
                ids.Add(item.Id);
            }
        });

        Assert.Equal(403, failure.Status);
        Assert.Equal([1], ids);
    }

    [Fact]
    public async Task Listing_that_was_told_not_to_be_one_is_an_answer()
    {
        Server.Answer(Json("""{"value":[{"id":1}],"nextLink":"/more"}"""));

        GetAllResult all = await Client().GetAllAsync();

        Assert.Equal(("/more", 1), (all.NextLink, all.Value.Count));
    }

    private static WireAnswer Json(string body, params (string Name, string Value)[] headers) => WireAnswer.Json(body, 200, headers);

    private static async Task<int> CountAsync(AsyncPageable<Item> items)
    {
        int count = 0;
        await foreach (Item _ in items)
        {
            count++;
        }

        return count;
    }

    private PagingClient Client() => new(Server.Endpoint, Once<PagingClientOptions>());
}
