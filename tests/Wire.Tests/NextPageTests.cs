using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Operations;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Listings whose further pages another operation gives.</summary>
public sealed class NextPageTests(WireServer server) : WireTest(server)
{
    private static readonly WireAnswer[] s_pages =
    [
        WireAnswer.Json("""{"value":["a"],"nextLink":"p?page=2&x=%41"}"""),
        WireAnswer.Json("""{"value":["b"],"nextLink":"p3"}"""),
        WireAnswer.Json("""{"value":["c"]}"""),
    ];

    [Fact]
    public Task Fragment_goes_into_the_path_of_the_other_operation() => AssertAsync(
        client => client.NextListFragmentsAsync("t/1", 5),
        client => client.NextListFragments("t/1", 5),
        "/next/fragments/t%2F1?api-version=2024-05-01&portion=5",
        "/next/fragments/t%2F1/p?page=2&x=A&api-version=2024-05-01&portion=5",
        "/next/fragments/t%2F1/p3?api-version=2024-05-01&portion=5");

    [Fact]
    public Task Cursor_has_any_name_and_the_other_operation_any_method() => AssertAsync(
        client => client.NextListQueriesAsync("f"),
        client => client.NextListQueries("f"),
        "/next/queries?filter=f",
        "/next/more?cursor=p%3Fpage%3D2%26x%3D%2541",
        "/next/more?cursor=p3");

    [Fact]
    public void Operation_without_a_parameter_for_the_link_is_called_all_the_same()
    {
        Server.Answer(WireAnswer.Json("""{"value":["a"],"nextLink":"more"}"""), WireAnswer.Json("""{"value":["b"]}"""));

        Assert.Equal(["a", "b"], Client().NextListConstant());
        Assert.Equal(["/next/constant", "/next/rest"], Server.Requests.Select(static sent => sent.Target));
    }

    private async Task AssertAsync(
        Func<OperationsClient, AsyncPageable<string>> listAsync, Func<OperationsClient, Pageable<string>> list, params string[] targets)
    {
        Server.Answer(s_pages);
        List<string> items = [];
        await foreach (string item in listAsync(Client()))
        {
            items.Add(item);
        }

        Assert.Equal(["a", "b", "c"], items);
        Assert.Equal(targets, Server.Requests.Select(static sent => sent.Target));

        Server.Answer(s_pages);
        Assert.Equal(["a", "b", "c"], list(Client()));
        Assert.Equal(targets, Server.Requests.Select(static sent => sent.Target));
    }

    private OperationsClient Client() => new(Server.Endpoint, new OperationsClientOptions { Retry = { MaxRetries = 0 } });
}
