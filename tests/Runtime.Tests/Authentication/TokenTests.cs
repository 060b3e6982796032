using System;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests.Authentication;

public sealed class TokenTests
{
    private readonly FixedTokenCredential _credential = new("t1");

    [Theory]
    [InlineData("https://h/", true)]
    [InlineData("https://h/", false)]
    [InlineData("http://localhost:8080/", true)]
    [InlineData("http://localhost:8080/", false)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("http://127.9.9.9/", true)]
    [InlineData("http://[::1]:99/", true)]
    public async Task A_token_is_sent_over_https_and_to_the_same_machine(string uri, bool async)
    {
        SentRequest sent = await new Exchange(AuthenticationPolicies.Token(_credential, "a", "b")).SendAsync(uri, async);
        Assert.Equal("Bearer t1", sent.Header("Authorization"));
        Assert.Equal(["a", "b"], Assert.Single(_credential.Asked));
    }

    [Theory]
    [InlineData("http://h/")]
    [InlineData("http://localhost.example/")]
    [InlineData("http://10.0.0.1/")]
    public async Task A_token_is_not_sent_over_http_to_another_machine(string uri)
    {
        Exchange exchange = new(AuthenticationPolicies.Token(_credential, "a"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => exchange.SendAsync(uri));
        await Assert.ThrowsAsync<InvalidOperationException>(() => exchange.SendAsync(uri, async: false));
        Assert.Empty(exchange.Requests);
        Assert.Empty(_credential.Asked);
    }

    [Fact]
    public async Task A_token_is_kept_for_later_requests()
    {
        Exchange exchange = new(AuthenticationPolicies.Token(_credential, "a"));
        await exchange.SendAsync("https://h/");
        await exchange.SendAsync("https://h/");
        Assert.Single(_credential.Asked);
        Assert.Equal("Bearer t1", exchange.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task Scopes_can_be_none()
    {
        await new Exchange(AuthenticationPolicies.Token(_credential)).SendAsync("https://h/");
        Assert.Empty(Assert.Single(_credential.Asked));
    }
}
