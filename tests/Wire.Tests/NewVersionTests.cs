using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What OpenAPI 3.2 adds to parameters and methods.</summary>
public sealed class NewVersionTests(WireServer server) : WireTest(server)
{
    private static readonly Dictionary<string, (Func<StreamsClient, Task> Call, string Target)> s_cases = new()
    {
        ["query as a form"] = (static client => client.QueryStringFormAsync(new Filter { Name = "a b&c", Tags = { "x", "y" }, Min = 1 }),
            "/querystring-form?name=a+b%26c&tags=x&tags=y&min=1"),
        ["no query as a form"] = (static client => client.QueryStringFormAsync(), "/querystring-form"),
        ["query as JSON"] = (
            static client => client.QueryStringJsonAsync(new Filter { Name = "a" }), "/querystring-json?%7B%22name%22%3A%22a%22%7D"),
        ["reserved in a path"] = (static client => client.SendReservedAsync("a/b;c=d?e#f g%2F"), "/reserved/a/b;c=d%3Fe%23f%20g%2F"),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Target_is_sent(string name)
    {
        (Func<StreamsClient, Task> call, string target) = s_cases[name];

        await call(new StreamsClient(Server.Endpoint));

        Assert.Equal(target, Sent.Target);
    }

    [Fact]
    public async Task Reserved_value_cannot_climb()
        => await Assert.ThrowsAsync<ArgumentException>(() => new StreamsClient(Server.Endpoint).SendReservedAsync("a/../../admin"));

    [Fact]
    public async Task Cookies_are_not_encoded()
    {
        await new StreamsClient(Server.Endpoint)
            .SendCookieAsync(plain: "a%20b=c d", list: ["1", "2"], color: new Dictionary<string, long> { ["R"] = 1, ["G"] = 2 });

        Assert.Equal("plain=a%20b=c d; list=1; list=2; color=R,1,G,2", Sent["Cookie"]);
    }

    [Theory]
    [InlineData("a; admin=true")]
    [InlineData("a\r\nX-Admin: true")]
    public async Task Cookie_that_would_make_another_one_is_refused(string value)
        => await Assert.ThrowsAsync<ArgumentException>(() => new StreamsClient(Server.Endpoint).SendCookieAsync(plain: value));

    [Fact]
    public async Task Methods_of_any_name_are_sent()
    {
        Server.Answer(WireAnswer.Json("3"), WireAnswer.Nothing);

        long found = await new StreamsClient(Server.Endpoint).RunQueryAsync(new Filter { Min = 2 });
        await new StreamsClient(Server.Endpoint).RunLinkAsync();

        Assert.Equal(3, found);
        Assert.Equal(("QUERY", """{"min":2}"""), (Server.Requests[0].Method, Server.Requests[0].Body));
        Assert.Equal(("LINK", "/search"), (Server.Requests[1].Method, Server.Requests[1].Target));
    }
}
