using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Frameworks;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Listings as frameworks and known services write them, with nothing said beside: each is walked to its end.</summary>
public sealed class FrameworkListingTests(WireServer server) : WireTest(server)
{
    // The call, the pages, and what they are asked with. Every walk has pages of two items.
    private static readonly Dictionary<string, (ListingCall Call, string[] Pages, string[] Targets)> s_walks = new()
    {
        ["fastapi-pagination"] = (
            static client => client.ListFastApiAsync(),
            ["""{"items":[1,2],"total":3,"page":1,"size":2,"pages":2}""", """{"items":[3],"total":3,"page":2,"size":2,"pages":2}"""],
            ["/fastapi?size=2", "/fastapi?page=2&size=2"]),
        ["fastapi-pagination, one page"] = (
            static client => client.ListFastApiAsync(),
            ["""{"items":[1,2,3],"total":3,"page":1,"size":50,"pages":1}"""],
            ["/fastapi?size=2"]),
        ["fastapi-pagination, limit and offset"] = (
            static client => client.ListFastApiOffsetAsync(),
            ["""{"items":[1,2],"total":3,"limit":2,"offset":0}""", """{"items":[3],"total":3,"limit":2,"offset":2}"""],
            ["/fastapi-offset?limit=2", "/fastapi-offset?limit=2&offset=2"]),
        ["fastapi-pagination, cursor"] = (
            static client => client.ListFastApiCursorAsync(),
            ["""{"items":[1,2],"current_page":"a","next_page":"Pg%3D"}""", """{"items":[3],"current_page":"b","next_page":null}"""],
            ["/fastapi-cursor?size=2", "/fastapi-cursor?cursor=Pg%253D&size=2"]),
        ["MyBatis-Plus"] = (
            static client => client.ListMybatisAsync(),
            [
                """{"code":0,"msg":"ok","data":{"records":[1,2],"orders":[],"total":3,"size":2,"current":1,"pages":2}}""",
                """{"code":0,"msg":"ok","data":{"records":[3],"orders":[],"total":3,"size":2,"current":2,"pages":2}}""",
            ],
            ["/mybatis?size=2", "/mybatis?current=2&size=2"]),
        ["Spring's Page"] = (
            static client => client.ListSpringPageAsync(),
            [
                """{"content":[1,2],"last":false,"first":true,"number":0,"totalPages":2,"totalElements":3,"empty":false}""",
                """{"content":[3],"last":true,"first":false,"number":1,"totalPages":2,"totalElements":3,"empty":false}""",
            ],
            ["/spring-page?size=2", "/spring-page?page=1&size=2"]),
        ["Spring's PagedModel"] = (
            static client => client.ListSpringModelAsync(),
            [
                """{"content":[1,2],"page":{"size":2,"number":0,"totalElements":3,"totalPages":2}}""",
                """{"content":[3],"page":{"size":2,"number":1,"totalElements":3,"totalPages":2}}""",
            ],
            ["/spring-model?size=2", "/spring-model?page=1&size=2"]),
        ["nestjs-paginate"] = (
            static client => client.ListNestAsync(),
            [
                """{"data":[1,2],"meta":{"totalPages":2},"links":{"current":"/nest?page=1","next":"/nest?page=2&limit=2"}}""",
                """{"data":[3],"meta":{"totalPages":2},"links":{"current":"/nest?page=2"}}""",
            ],
            ["/nest?limit=2", "/nest?page=2&limit=2"]),
        ["NestJS, more or not, from 1"] = (
            static client => client.ListNestMoreAsync(),
            ["""{"data":[1,2],"hasNextPage":true}""", """{"data":[3],"hasNextPage":false}"""],
            ["/nest-more?limit=2", "/nest-more?page=2&limit=2"]),
        ["Django REST framework"] = (
            static client => client.ListDjangoAsync(),
            [
                """{"count":3,"next":"/django?page=2&page_size=2","previous":null,"results":[1,2]}""",
                """{"count":3,"next":null,"previous":"/django","results":[3]}""",
            ],
            ["/django?page_size=2", "/django?page=2&page_size=2"]),
        ["grpc-gateway"] = (
            static client => client.ListGatewayAsync(),
            [
                """{"books":[1,2],"nextPageToken":"b","totalSize":3}""", """{"books":[],"nextPageToken":"c","totalSize":3}""",
                """{"books":[3],"nextPageToken":"","totalSize":3}""",
            ],
            ["/gateway?pageSize=2", "/gateway?pageSize=2&pageToken=b", "/gateway?pageSize=2&pageToken=c"]),
        ["pagination.key"] = (
            static client => client.ListCosmosAsync(),
            [
                """{"balances":[1,2],"pagination":{"next_key":"Zm9v","total":"3"}}""",
                """{"balances":[3],"pagination":{"next_key":null,"total":"0"}}""",
            ],
            ["/cosmos?pagination.limit=2", "/cosmos?pagination.key=Zm9v&pagination.limit=2"]),
        ["Laravel's resources"] = (
            static client => client.ListLaravelAsync(),
            [
                """{"data":[1,2],"links":{"next":"/laravel?page=2"},"meta":{"current_page":1,"last_page":2,"links":[{"label":"1"}]}}""",
                """{"data":[3],"links":{"next":null},"meta":{"current_page":2,"last_page":2,"links":[{"label":"1"}]}}""",
            ],
            ["/laravel?per_page=2", "/laravel?page=2"]),
        ["Rails' Kaminari"] = (
            static client => client.ListRailsAsync(),
            [
                """{"items":[1,2],"meta":{"current_page":1,"next_page":2,"total_pages":2}}""",
                """{"items":[3],"meta":{"current_page":2,"next_page":null,"total_pages":2}}""",
            ],
            ["/rails?per_page=2", "/rails?page=2&per_page=2"]),
        ["JSON:API, link as text"] = (
            static client => client.ListJsonApiAsync(),
            [
                """{"data":[1,2],"included":[{"id":"9"}],"links":{"next":"/json-api?page%5Bcursor%5D=b"}}""",
                """{"links":{"next":null},"included":[],"data":[3]}""",
            ],
            ["/json-api?page%5Bsize%5D=2", "/json-api?page%5Bcursor%5D=b"]),
        ["JSON:API, link as object"] = (
            static client => client.ListJsonApiAsync(),
            [
                """{"data":[1,2],"links":{"next":{"href":"/json-api?page%5Bcursor%5D=b","meta":{}}}}""", """{"data":[3],"links":{}}""",
            ],
            ["/json-api?page%5Bsize%5D=2", "/json-api?page%5Bcursor%5D=b"]),
        ["OData"] = (
            static client => client.ListODataAsync(),
            ["""{"@odata.count":3,"@odata.nextLink":"/odata?$skip=2","value":[1,2]}""", """{"value":[3],"@odata.count":3}"""],
            ["/odata?$top=2", "/odata?$skip=2"]),
        ["Notion"] = (
            static client => client.ListNotionAsync(),
            ["""{"results":[1,2],"next_cursor":"b","has_more":true}""", """{"results":[3],"next_cursor":null,"has_more":false}"""],
            ["/notion?page_size=2", "/notion?start_cursor=b&page_size=2"]),
        ["Slack"] = (
            static client => client.ListSlackAsync(),
            [
                """{"ok":true,"channels":[1,2],"response_metadata":{"next_cursor":"dGVhbTpD="}}""",
                """{"ok":true,"channels":[3],"response_metadata":{"next_cursor":""}}""",
            ],
            ["/slack?limit=2", "/slack?cursor=dGVhbTpD%3D&limit=2"]),
        ["Twilio"] = (
            static client => client.ListTwilioAsync(),
            [
                """{"accounts":[1,2],"next_page_uri":"/twilio?PageSize=2&Page=1&PageToken=b","page":0,"uri":"/twilio"}""",
                """{"accounts":[3],"next_page_uri":null,"page":1,"uri":"/twilio"}""",
            ],
            ["/twilio?PageSize=2", "/twilio?PageSize=2&Page=1&PageToken=b"]),
        ["Zendesk"] = (
            static client => client.ListZendeskAsync(),
            [
                """{"tickets":[1,2],"meta":{"has_more":true,"after_cursor":"b"},"links":{"next":"/zendesk?page[after]=b","prev":null}}""",
                """{"tickets":[3],"meta":{"has_more":false,"after_cursor":null},"links":{"next":null,"prev":"/zendesk"}}""",
            ],
            ["/zendesk?page%5Bsize%5D=2", "/zendesk?page[after]=b"]),
        ["ASP.NET Core, paged list"] = (
            static client => client.ListAspNetAsync(),
            [
                """{"items":[1,2],"pageNumber":1,"totalPages":2,"totalCount":3,"hasPreviousPage":false,"hasNextPage":true}""",
                """{"items":[3],"pageNumber":2,"totalPages":2,"totalCount":3,"hasPreviousPage":true,"hasNextPage":false}""",
            ],
            ["/aspnet?PageSize=2", "/aspnet?PageNumber=2&PageSize=2"]),
        ["mongoose-paginate"] = (
            static client => client.ListMongooseAsync(),
            [
                """{"docs":[1,2],"totalDocs":3,"hasNextPage":true,"page":1,"totalPages":2,"nextPage":2}""",
                """{"docs":[3],"totalDocs":3,"hasNextPage":false,"page":2,"totalPages":2,"nextPage":null}""",
            ],
            ["/mongoose?limit=2", "/mongoose?page=2&limit=2"]),
        ["Strapi"] = (
            static client => client.ListStrapiAsync(),
            [
                """{"data":[1,2],"meta":{"pagination":{"page":1,"pageSize":2,"pageCount":2,"total":3}}}""",
                """{"data":[3],"meta":{"pagination":{"page":2,"pageSize":2,"pageCount":2,"total":3}}}""",
            ],
            ["/strapi?pagination%5BpageSize%5D=2", "/strapi?pagination%5Bpage%5D=2&pagination%5BpageSize%5D=2"]),
    };

    private delegate AsyncPageable<long> ListingCall(FrameworksClient client);

    public static TheoryData<string> Walks => [.. s_walks.Keys];

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Walk_has_all_items_and_asks_for_no_page_too_many(string name)
    {
        (ListingCall call, string[] pages, string[] targets) = s_walks[name];
        Server.Answer([.. pages.Select(static page => WireAnswer.Json(page))]);
        List<long> items = [];

        await foreach (Page<long> page in call(new(Server.Endpoint, Once<FrameworksClientOptions>())).AsPages(pageSizeHint: 2))
        {
            items.AddRange(page.Values);
        }

        Assert.Equal([1, 2, 3], items);
        Assert.Equal(targets, Server.Requests.Select(static request => request.Target));
    }
}
