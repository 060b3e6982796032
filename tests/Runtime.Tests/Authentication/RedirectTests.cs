using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core.Pipeline;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests.Authentication;

public sealed class RedirectTests
{
    private const string Secret = "s3cr3t";

    private static readonly AzureKeyCredential s_key = new(Secret);

    public static TheoryData<string> Schemes => ["header", "query", "cookie", "bearer", "basic", "token"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task A_redirect_to_the_same_place_takes_the_credential_along(string scheme)
    {
        Exchange exchange = new(Policy(scheme), static number => number == 1 ? Exchange.Redirect("https://h/b") : new MemoryResponse(200));
        SentRequest last = await exchange.SendAsync("https://h/a");
        Assert.StartsWith("https://h/b", last.Text, StringComparison.Ordinal);
        Assert.True(Shows(last));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task A_redirect_to_another_place_leaves_the_credential_behind(string scheme)
    {
        foreach (string place in new[] { "https://other/b", "https://h:444/b" })
        {
            foreach (bool async in new[] { true, false })
            {
                Exchange exchange = new(Policy(scheme), number => number == 1 ? Exchange.Redirect(place) : new MemoryResponse(200));
                SentRequest last = await exchange.SendAsync("https://h/a", async);
                Assert.Equal(place, last.Text);
                Assert.True(Shows(exchange.Requests[0]));
                Assert.False(Shows(last));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task A_retry_at_another_place_has_no_credential_either(string scheme)
    {
        Exchange exchange = new(Policy(scheme), static number => number switch
        {
            1 => Exchange.Redirect("https://other/b"),
            2 => new MemoryResponse(503),
            _ => new MemoryResponse(200),
        });
        Assert.False(Shows(await exchange.SendAsync("https://h/a")));
        Assert.Equal(3, exchange.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task A_redirect_back_has_the_credential_again(string scheme)
    {
        Exchange exchange = new(Policy(scheme), static number => number switch
        {
            1 => Exchange.Redirect("https://other/b"),
            2 => Exchange.Redirect("https://H/c"),
            _ => new MemoryResponse(200),
        });
        Assert.True(Shows(await exchange.SendAsync("https://h/a")));
        Assert.False(Shows(exchange.Requests[1]));
    }

    [Theory]
    [InlineData("https://other/?key=s3cr3t&x=1", "https://other/?x=1")]
    [InlineData("https://other/?x=1&k%65y=%733cr3t", "https://other/?x=1")]
    [InlineData("https://other/?key=theirs&x=1", "https://other/?key=theirs&x=1")]
    public async Task A_key_that_the_service_repeats_in_the_link_is_taken_out(string link, string expected)
    {
        Exchange exchange = new(Policy("query"), number => number == 1 ? Exchange.Redirect(link) : new MemoryResponse(200));
        Assert.Equal(expected, (await exchange.SendAsync("https://h/")).Text);
    }

    [Fact]
    public async Task Other_cookies_are_left_at_the_first_place_too()
    {
        Exchange exchange = new(Policy("cookie"), static number => number == 1
            ? Exchange.Redirect("https://other/")
            : new MemoryResponse(200));
        SentRequest last = await exchange.SendAsync("https://h/", arrange: static message => message.Request.Headers.Add("Cookie", "a=1"));
        Assert.Equal("a=1; key=s3cr3t", exchange.Requests[0].Header("Cookie"));
        Assert.Null(last.Header("Cookie"));
    }

    private static HttpPipelinePolicy Policy(string scheme) => scheme switch
    {
        "header" => AuthenticationPolicies.ApiKeyInHeader(s_key, "X-Api-Key"),
        "query" => AuthenticationPolicies.ApiKeyInQuery(s_key, "key"),
        "cookie" => AuthenticationPolicies.ApiKeyInCookie(s_key, "key"),
        "bearer" => AuthenticationPolicies.Bearer(s_key),
        "basic" => AuthenticationPolicies.Basic(new BasicCredential("u", "p")),
        _ => AuthenticationPolicies.Token(new FixedTokenCredential(Secret), "scope"),
    };

    private static bool Shows(SentRequest sent)
        => sent.Text.Contains(Secret, StringComparison.Ordinal) || sent.Header("X-Api-Key") is not null
            || sent.Header("Cookie") is not null || sent.Header("Authorization") is not null;
}
