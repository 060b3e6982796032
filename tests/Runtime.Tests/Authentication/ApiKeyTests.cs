using System;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests.Authentication;

public sealed class ApiKeyTests
{
    private readonly AzureKeyCredential _key = new("k1");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_in_a_header_is_sent(bool async)
    {
        SentRequest sent = await new Exchange(AuthenticationPolicies.ApiKeyInHeader(_key, "X-Api-Key")).SendAsync("https://h/", async);
        Assert.Equal("k1", sent.Header("x-api-key"));
    }

    [Fact]
    public async Task A_key_in_a_header_replaces_what_is_there()
    {
        Exchange exchange = new(AuthenticationPolicies.ApiKeyInHeader(_key, "X-Api-Key"));
        SentRequest sent = await exchange.SendAsync("https://h/", arrange: message => message.Request.Headers.Add("x-api-key", "old"));
        Assert.Equal("k1", sent.Header("X-Api-Key"));
    }

    [Theory]
    [InlineData("https://h/", "https://h/?api%20key=k1")]
    [InlineData("https://h/a?x=1&y=a%2Fb", "https://h/a?x=1&y=a%2Fb&api%20key=k1")]
    [InlineData("https://h/a?api%20key=old&x=1&api+key=other", "https://h/a?x=1&api+key=other&api%20key=k1")]
    public async Task A_key_in_the_query_is_sent_once(string uri, string expected)
        => Assert.Equal(expected, (await new Exchange(AuthenticationPolicies.ApiKeyInQuery(_key, "api key")).SendAsync(uri)).Text);

    [Fact]
    public async Task A_key_in_the_query_is_escaped()
        => Assert.Equal("https://h/?key=a%2Bb%26c%3D%3D",
            (await new Exchange(AuthenticationPolicies.ApiKeyInQuery(new AzureKeyCredential("a+b&c=="), "key")).SendAsync("https://h/"))
                .Text);

    [Theory]
    [InlineData(null, "sid=k1")]
    [InlineData("a=1", "a=1; sid=k1")]
    [InlineData("sid=old;a=1; sidx=2", "a=1; sidx=2; sid=k1")]
    public async Task A_key_in_a_cookie_is_sent_beside_other_cookies(string? cookies, string expected)
    {
        Exchange exchange = new(AuthenticationPolicies.ApiKeyInCookie(_key, "sid"));
        SentRequest sent = await exchange.SendAsync("https://h/", arrange: message =>
        {
            if (cookies is not null)
            {
                message.Request.Headers.Add("Cookie", cookies);
            }
        });
        Assert.Equal(expected, sent.Header("Cookie"));
    }

    [Fact]
    public async Task Cookies_in_several_headers_stay_apart()
    {
        Exchange exchange = new(AuthenticationPolicies.ApiKeyInCookie(_key, "sid"));
        SentRequest sent = await exchange.SendAsync("https://h/", arrange: message =>
        {
            message.Request.Headers.Add("Cookie", "a=1");
            message.Request.Headers.Add("Cookie", "b=2");
        });
        Assert.Equal("a=1; b=2; sid=k1", sent.Header("Cookie"));
    }

    [Theory]
    [InlineData("aB3+/==", "aB3+/==")]
    [InlineData("a;b c", "a%3Bb%20c")]
    [InlineData("é\r\n", "%C3%A9%0D%0A")]
    public async Task A_cookie_holds_only_what_a_cookie_can(string key, string expected)
        => Assert.Equal("sid=" + expected,
            (await new Exchange(AuthenticationPolicies.ApiKeyInCookie(new AzureKeyCredential(key), "sid")).SendAsync("https://h/"))
                .Header("Cookie"));

    [Fact]
    public async Task A_key_is_sent_as_bearer()
        => Assert.Equal("Bearer k1",
            (await new Exchange(AuthenticationPolicies.Bearer(_key)).SendAsync("https://h/")).Header("Authorization"));

    [Fact]
    public async Task A_retry_sends_the_updated_key_once()
    {
        await AssertRetried(AuthenticationPolicies.ApiKeyInHeader(_key, "X-Api-Key"), static sent => sent.Header("X-Api-Key"), "k1", "k2");
        await AssertRetried(AuthenticationPolicies.ApiKeyInQuery(_key, "key"), static sent => sent.Text, "https://h/?x=1&key=k2",
            "https://h/?x=1&key=k3");
        await AssertRetried(AuthenticationPolicies.ApiKeyInCookie(_key, "sid"), static sent => sent.Header("Cookie"), "sid=k3", "sid=k4");
        await AssertRetried(AuthenticationPolicies.Bearer(_key), static sent => sent.Header("Authorization"), "Bearer k4", "Bearer k5");
    }

    [Fact]
    public void Names_and_credentials_are_checked()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.ApiKeyInHeader(null!, "n")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => AuthenticationPolicies.ApiKeyInHeader(_key, "")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.ApiKeyInQuery(_key, null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => AuthenticationPolicies.ApiKeyInCookie(_key, "")).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.Bearer(null!)).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.KeyOfScheme(null!, "Key")).ParamName);
        Assert.Equal("scheme", Assert.Throws<ArgumentException>(() => AuthenticationPolicies.KeyOfScheme(_key, "")).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.Basic(null!)).ParamName);
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => AuthenticationPolicies.Token(null!)).ParamName);
    }

    private async Task AssertRetried(
        Azure.Core.Pipeline.HttpPipelinePolicy policy, Func<SentRequest, string?> credential, string first, string second)
    {
        Exchange exchange = new(policy, number =>
        {
            if (number > 1)
            {
                return new MemoryResponse(200);
            }

            _key.Update("k" + ((char)(_key.Key[1] + 1)));
            return new MemoryResponse(503);
        });
        await exchange.SendAsync("https://h/?x=1");
        Assert.Collection(exchange.Requests, sent => Assert.Equal(first, credential(sent)), sent => Assert.Equal(second, credential(sent)));
    }
}
