using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Listings;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Listings that are recognised from the document alone, walked page by page: none asks for more than there is.</summary>
public sealed class ListingTests(WireServer server) : WireTest(server)
{
    private const string Header = "X-Next-Token";

    // The call, the pages, and what they are asked with. Every walk has pages of two items.
    private static readonly Dictionary<string, (ListingCall Call, string[] Pages, string[] Targets)> s_walks = new()
    {
        ["token with dashes"] = (
            static client => client.ListKebabTokenAsync(),
            ["""{"items":[1,2],"next-page-token":"b"}""", """{"items":[],"next-page-token":"c"}""", """{"items":[3]}"""],
            ["/kebab-token?page-size=2", "/kebab-token?page-token=b&page-size=2", "/kebab-token?page-token=c&page-size=2"]),
        ["cursor in an object"] = (
            static client => client.ListCursorInsideAsync(),
            [
                """{"data":[1,2],"pagination":{"next_cursor":"b"}}""", """{"data":[],"pagination":{"next_cursor":"c"}}""",
                """{"data":[3],"pagination":{"next_cursor":null}}""",
            ],
            ["/cursor-inside?limit=2", "/cursor-inside?cursor=b&limit=2", "/cursor-inside?cursor=c&limit=2"]),
        ["offset that the page says"] = (
            static client => client.ListOffsetTokenAsync(),
            ["""{"data":[1,2],"pagination":{"next_offset":2}}""", """{"data":[3],"pagination":{}}"""],
            ["/offset-token?limit=2", "/offset-token?offset=2&limit=2"]),
        ["token two objects deep"] = (
            static client => client.ListAfterDeepAsync(),
            ["""{"results":[1,2],"paging":{"next":{"after":"b"}}}""", """{"results":[3]}"""],
            ["/after-deep?limit=2", "/after-deep?after=b&limit=2"]),
        ["cursor of the last page"] = (
            static client => client.ListEdgesAsync(first: 2),
            [
                """{"edges":[1,2],"pageInfo":{"endCursor":"b","hasNextPage":true}}""",
                """{"pageInfo":{"hasNextPage":false,"endCursor":"c"},"edges":[3]}""",
            ],
            ["/edges?first=2", "/edges?after=b&first=2"]),
        ["link in an object"] = (
            static client => client.ListLinkInsideAsync(),
            [
                """{"data":[1,2],"links":{"next":"/link-inside?p=2"}}""", """{"data":[],"links":{"next":"/link-inside?p=3"}}""",
                """{"data":[3],"links":{}}""",
            ],
            ["/link-inside?per_page=2", "/link-inside?p=2", "/link-inside?p=3"]),
        ["link of HAL"] = (
            static client => client.ListHalAsync(),
            ["""{"things":[1,2],"_links":{"next":{"href":"/hal?p=2"}}}""", """{"things":[3],"_links":{}}"""],
            ["/hal?limit=2", "/hal?p=2"]),
        ["one of two lists"] = (
            static client => client.ListZonesAsync(),
            ["""{"unreachable":["x"],"items":[1,2],"nextPageToken":"b"}""", """{"items":[3],"nextPageToken":""}"""],
            ["/zones?pageSize=2", "/zones?pageToken=b&pageSize=2"]),
        ["page number, last page"] = (
            static client => client.ListPagesLastAsync(),
            ["""{"content":[1,2],"last":false}""", """{"content":[3],"last":true}"""],
            ["/pages-last?size=2", "/pages-last?page=1&size=2"]),
        ["page number, number of pages"] = (
            static client => client.ListPagesCountedAsync(),
            ["""{"items":[1,2],"meta":{"total_pages":2}}""", """{"items":[3],"meta":{"total_pages":2}}"""],
            ["/pages-counted?per_page=2", "/pages-counted?page=2&per_page=2"]),
        ["page number, number of items"] = (
            static client => client.ListPagesTotalAsync(),
            ["""{"items":[1,2],"total":3}""", """{"items":[3],"total":3}"""],
            ["/pages-total?per_page=2", "/pages-total?page=2&per_page=2"]),
        ["page number, count of all items"] = (
            static client => client.ListPagesCountAsync(),
            ["""{"items":[1,2],"count":3}""", """{"items":[3],"count":3}"""],
            ["/pages-count?per_page=2", "/pages-count?page=2&per_page=2"]),
        ["page number, count of the page's own items"] = (
            static client => client.ListPagesCountAsync(),
            ["""{"items":[1,2],"count":2}""", """{"items":[3],"count":1}""", """{"items":[],"count":0}"""],
            ["/pages-count?per_page=2", "/pages-count?page=2&per_page=2", "/pages-count?page=3&per_page=2"]),
        ["offset, number of items"] = (
            static client => client.ListOffsetTotalAsync(),
            ["""{"items":[1,2],"total":3}""", """{"items":[3],"total":3}"""],
            ["/offset-total?limit=2", "/offset-total?offset=2&limit=2"]),
        ["offset, more or not"] = (
            static client => client.ListOffsetMoreAsync(),
            ["""{"items":[1,2],"has_more":true}""", """{"has_more":false,"items":[3]}"""],
            ["/offset-more?limit=2", "/offset-more?skip=2&limit=2"]),
        ["page of an object in the query"] = (
            static client => client.ListSpringAsync(new ListSpringPageable { Sort = "id,asc", Size = 9 }),
            ["""{"content":[1,2],"last":false}""", """{"content":[3],"last":true}"""],
            ["/spring?sort=id%2Casc&size=2", "/spring?sort=id%2Casc&page=1&size=2"]),
        ["page of an object in the query, from a later one on"] = (
            static client => client.ListSpringAsync(new ListSpringPageable { Page = 4, Sort = "s" }),
            ["""{"content":[1,2],"last":false}""", """{"content":[3],"last":true}"""],
            ["/spring?page=4&sort=s&size=2", "/spring?sort=s&page=5&size=2"]),
        ["page of a deep object"] = (
            static client => client.ListJsonApiAsync(),
            ["""{"data":[1,2],"meta":{"totalPages":2}}""", """{"data":[3],"meta":{"totalPages":2}}"""],
            ["/json-api?page%5Bsize%5D=2", "/json-api?page%5Bnumber%5D=2&page%5Bsize%5D=2"]),
        ["link of a list of links"] = (
            static client => client.ListRelatedAsync(),
            [
                """{"links":[{"rel":"self","href":"/x"},{"rel":"next","href":"/related?o=2"}],"features":[1,2]}""",
                """{"features":[3],"links":[{"href":"/related","rel":"prev"}]}""",
            ],
            ["/related?limit=2", "/related?o=2"]),
        ["page number from 0 of a list in an object"] = (
            static client => client.ListEmbeddedAsync(),
            [
                """{"_embedded":{"cats":[1,2]},"page":{"totalPages":2,"totalElements":3}}""",
                """{"page":{"totalPages":2,"totalElements":3},"_embedded":{"cats":[3]}}""",
            ],
            ["/embedded?size=2", "/embedded?page=1&size=2"]),
        ["id of the last item, which every page has"] = (
            static client => client.ListLastIdAsync(),
            ["""{"data":[1,2],"last_id":"b","has_more":true}""", """{"data":[3],"last_id":"c","has_more":false}"""],
            ["/last-id?limit=2", "/last-id?after=b&limit=2"]),
        ["number of the next item"] = (
            static client => client.ListNumberNextAsync(),
            ["""{"next":2,"data":[1,2]}""", """{"data":[3]}"""],
            ["/number-next?limit=2", "/number-next?offset=2&limit=2"]),
        ["token until it is done"] = (
            static client => client.ListDoneCursorAsync(),
            ["""{"data":[1,2],"iterator":"b","done":false}""", """{"data":[3],"iterator":"c","done":true}"""],
            ["/done-cursor?take=2", "/done-cursor?iterator=b&take=2"]),
        ["offset without an end"] = (
            static client => client.ListLikelyOffsetAsync(),
            ["""{"items":[1,2]}""", """{"items":[3]}""", """{"items":[]}"""],
            ["/likely-offset?limit=2", "/likely-offset?offset=2&limit=2", "/likely-offset?offset=3&limit=2"]),
        ["page number without an end"] = (
            static client => client.ListLikelyPageAsync(),
            ["""{"items":[1,2]}""", """{"items":[3]}""", """{"items":[3]}"""],
            ["/likely-page", "/likely-page?page=2", "/likely-page?page=3"]),
        ["the first of equal lists"] = (
            static client => client.ListLikelyFirstAsync(),
            ["""{"good":[1,2],"bad":[8],"next_cursor":"b"}""", """{"good":[3],"bad":[9]}"""],
            ["/likely-first", "/likely-first?cursor=b"]),
    };

    private delegate AsyncPageable<long> ListingCall(ListingsClient client);

    public static TheoryData<string> Walks => [.. s_walks.Keys];

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Walk_has_all_items_and_asks_for_no_page_too_many(string name)
    {
        (ListingCall call, string[] pages, string[] targets) = s_walks[name];
        Server.Answer([.. pages.Select(static page => WireAnswer.Json(page))]);

        Assert.Equal([1, 2, 3], await ItemsAsync(call(Client())));
        Assert.Equal(targets, Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Token_of_a_header_leads_past_an_empty_page_to_the_last_one()
    {
        Server.Answer(
            WireAnswer.Json("[1,2]", 200, (Header, "b")), WireAnswer.Json("[]", 200, (Header, "c")), WireAnswer.Json("[3]"));

        Assert.Equal([1, 2, 3], await ItemsAsync(Client().ListHeaderTokenAsync()));
        Assert.Equal(
            ["/header-token?limit=2", "/header-token?nextToken=b&limit=2", "/header-token?nextToken=c&limit=2"],
            Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Header_says_which_page_is_the_last()
    {
        (string, string) pages = ("X-WP-TotalPages", "2");
        Server.Answer(WireAnswer.Json("[1,2]", 200, pages), WireAnswer.Json("[3]", 200, pages));

        Assert.Equal([1, 2, 3], await ItemsAsync(Client().ListCountedInHeaderAsync()));
        Assert.Equal(
            ["/counted-in-header?per_page=2", "/counted-in-header?page=2&per_page=2"],
            Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Number_of_items_says_nothing_of_a_listing_that_was_resumed()
    {
        Server.Answer(WireAnswer.Json("""{"items":[5,6],"total":6}"""), WireAnswer.Json("""{"items":[],"total":6}"""));

        Assert.Equal([5, 6], await ItemsAsync(Client().ListPagesTotalAsync(), "3"));
        Assert.Equal(
            ["/pages-total?page=3&per_page=2", "/pages-total?page=4&per_page=2"], Server.Requests.Select(static request => request.Target));
    }

    private static async Task<List<long>> ItemsAsync(AsyncPageable<long> listing, string? token = null)
    {
        List<long> items = [];
        await foreach (Page<long> page in listing.AsPages(token, pageSizeHint: 2))
        {
            items.AddRange(page.Values);
        }

        return items;
    }

    private ListingsClient Client() => new(Server.Endpoint, Once<ListingsClientOptions>());
}
