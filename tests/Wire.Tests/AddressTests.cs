using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Addresses;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Where requests go: what path templates say beyond names in braces, and what is fixed.</summary>
public sealed class AddressTests(WireServer server) : WireTest(server)
{
    private static readonly Dictionary<string, (Func<AddressesClient, Task> Call, string Target)> s_cases = new()
    {
        ["a placeholder in the query"] =
            (static client => client.ActAsync("a&b=c", tag: ["x"]), "/index.php?action=a%26b%3Dc&x=1&tag=x"),
        ["a placeholder that the query declares"] = (static client => client.SearchAsync("a b", 2), "/search?q=a%20b&page=2"),
        ["a placeholder that is optional"] = (static client => client.SearchAsync("a"), "/search?q=a"),
        ["placeholders beside text"] =
            (static client => client.MapAsync(1.5, "e&", ["a", "b,c"]), "/map?box=1.5,e%26&ids=a,b%2Cc"),
        ["one parameter in path and query"] = (static client => client.TwiceAsync("a/b"), "/rooms/a%2Fb?owner=a%2Fb"),
        ["a query that the path fixes"] =
            (static client => client.ListAsync(prefix: "p"), "/container?comp=list&restype=container&prefix=p"),
        ["a parameter that the path only names"] = (static client => client.NamedAsync("t"), "/named?text=t"),
        ["the same, left out"] = (static client => client.NamedAsync(), "/named"),
        ["an expansion"] = (static client => client.ExpandedAsync(to: "b"), "/expanded?to=b"),
        ["constants"] = (static client => client.FixedAsync(), "/fixed/a%20b?one=1&yes=true&part=x&choice=c"),
        ["constraints, defaults and marks"] =
            (static client => client.TypedAsync(7, "p", new DateOnly(2026, 1, 2), "123"), "/typed/7/p/2026-01-02/123"),
        ["a rest of the path"] = (static client => client.FileAsync("a b/c.txt"), "/files/a%20b/c.txt"),
        ["several segments"] = (static client => client.GreedyAsync("a/b"), "/greedy/a/b/end"),
        ["a pattern"] = (static client => client.CancelAsync("rooms/1"), "/v1/rooms/1:cancel"),
        ["a name that is spelt like a constraint"] = (static client => client.ExactAsync("7"), "/exact/7"),
        ["a version that is an ordinary parameter"] = (static client => client.VersionAsync("beta"), "/version?api-version=beta"),
        ["a version of another name"] = (static client => client.ServiceVersionAsync(), "/service-version?v=1"),
        ["a list in an object"] = (
            static client => client.PageableAsync(new PageableDetails { Sort = { "a,asc", "b,desc" }, Size = 2 }),
            "/pageable?sort=a%2Casc&sort=b%2Cdesc&size=2"),
        ["a list in a deep object"] = (
            static client => client.PageableAsync(filter: new PageableFilter { Tags = { "a,b", "c" } }),
            "/pageable?filter%5Btags%5D%5B0%5D=a%2Cb&filter%5Btags%5D%5B1%5D=c"),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Request_goes_where_the_template_says(string name)
    {
        (Func<AddressesClient, Task> call, string target) = s_cases[name];

        await call(Client());

        // The server of the document is a path, which is kept with the endpoint of the caller.
        Assert.Equal("/api/v2" + target, Sent.Target);
    }

    [Fact]
    public async Task Constants_of_headers_and_cookies_are_sent()
    {
        await Client().FixedAsync();

        Assert.Equal(("x", "crumb=z"), (Sent["X-Only"], Sent["Cookie"]));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("%2e%2e")]
    [InlineData("a/%2E./b")]
    [InlineData(".%2e")]
    [InlineData("a/%2e")]
    public async Task Value_that_would_climb_is_refused(string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client().ReservedAsync(value));
        await Assert.ThrowsAsync<ArgumentException>(() => Client().FileAsync(value));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task User_agent_is_the_one_that_was_given()
    {
        await Client().AgentAsync("mine/1");

        Assert.Equal("mine/1", Sent["User-Agent"]);
    }

    private AddressesClient Client() => new(Server.Endpoint);
}
