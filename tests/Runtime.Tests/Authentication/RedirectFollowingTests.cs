using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Runtime.Tests.Authentication;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class RedirectFollowingTests
{
    private const string Elsewhere = "https://files.example/a%2Fb?sig=%2b1";

    public static TheoryData<string, int, string?> Followed() => new()
    {
        { "GET", 301, "GET" }, { "GET", 302, "GET" }, { "GET", 303, "GET" }, { "GET", 307, "GET" }, { "GET", 308, "GET" },
        { "HEAD", 301, "HEAD" }, { "HEAD", 303, "HEAD" }, { "HEAD", 308, "HEAD" },
        { "POST", 303, "GET" }, { "PUT", 303, "GET" }, { "DELETE", 303, "GET" },
        { "POST", 307, "POST" }, { "PATCH", 308, "PATCH" }, { "DELETE", 307, "DELETE" },
        { "POST", 301, null }, { "POST", 302, null }, { "PUT", 301, null }, { "PATCH", 302, null }, { "DELETE", 301, null },
        { "GET", 300, null }, { "GET", 304, null }, { "GET", 305, null },
    };

    [Theory]
    [MemberData(nameof(Followed))]
    public async Task Redirects_are_followed_as_the_status_and_the_method_allow(string method, int status, string? next)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(Redirect(status, "/b"), new MemoryResponse(200));
            using HttpMessage message = Message(service, method);
            if (next is null)
            {
                Assert.Equal(status, (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(service, message, async))).Status);
                Assert.Single(service.Transport.Sent);
                continue;
            }

            Assert.Equal(200, (await SendAsync(service, message, async)).Status);
            SentRequest second = service.Transport.Sent[1];
            Assert.Equal((next, "https://service.example/b"), (second.Method, second.Text));
            bool hasBody = method is not ("GET" or "HEAD") && next == method;
            Assert.Equal((hasBody ? "body" : "", hasBody),
                (Encoding.UTF8.GetString(second.Body), second.Headers.ContainsKey("Content-Type")));
        }
    }

    [Theory]
    [InlineData("https://service.example/b", "https://service.example/b")]
    [InlineData("b?x=1", "https://service.example/b?x=1")]
    [InlineData("//files.example/b", "https://files.example/b")]
    [InlineData(Elsewhere, Elsewhere)]
    [InlineData("https://files.example?page=2", "https://files.example/?page=2")]
    [InlineData("http://service.example/b", null)]
    [InlineData("https://user:password@service.example/b", null)]
    [InlineData("ftp://service.example/b", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://", null)]
    public async Task Only_links_over_https_are_followed(string location, string? target)
    {
        Service service = new(Redirect(302, location), new MemoryResponse(200));
        using HttpMessage message = Message(service, "GET");
        if (target is null)
        {
            await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(service, message, true));
            Assert.Single(service.Transport.Sent);
        }
        else
        {
            await SendAsync(service, message, true);
            Assert.Equal(target, service.Transport.Sent[1].Text);
        }
    }

    [Theory]
    [InlineData("https://files.example/b", false)]
    [InlineData("https://service.example:8443/b", false)]
    [InlineData("https://service.example/b", true)]
    public async Task Credentials_go_to_the_first_place_only_on_every_try(string location, bool isKept)
    {
        foreach (HttpPipelinePolicy policy in Policies())
        {
            Service service = new(new MemoryTransport(
                Redirect(302, location), new MemoryResponse(503), Redirect(307, "/c"), new MemoryResponse(200)), policy);
            using HttpMessage message = Message(service, "GET");
            message.Request.Headers.Add("Cookie", "sid=12345");
            message.Request.Headers.Add("X-Api-Token", "own");
            message.Request.Headers.Add("X-Plain", "plain");
            await SendAsync(service, message, true);
            Assert.Equal(4, service.Transport.Sent.Count);
            Assert.Contains("secret", Text(service.Transport.Sent[0]), StringComparison.Ordinal);
            foreach (SentRequest sent in service.Transport.Sent.Skip(1))
            {
                Assert.Equal(isKept, Text(sent).Contains("secret", StringComparison.Ordinal));
                Assert.Equal(isKept, sent.Headers.ContainsKey("Cookie") && sent.Headers.ContainsKey("X-Api-Token"));
                Assert.Equal("plain", sent.Headers["X-Plain"]);
            }
        }
    }

    [Fact]
    public async Task A_body_goes_nowhere_else_unless_the_options_name_the_host()
    {
        Service service = new(Redirect(307, Elsewhere));
        using (HttpMessage message = Message(service, "POST"))
        {
            Assert.Equal(307, (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(service, message, true))).Status);
        }

        Service named = new(new MemoryTransport(Redirect(307, Elsewhere), new MemoryResponse(200)),
            behavior => behavior.RedirectHosts.Add("FILES.example"));
        using HttpMessage allowed = Message(named, "POST");
        await SendAsync(named, allowed, true);
        Assert.Equal("body", Encoding.UTF8.GetString(named.Transport.Sent[1].Body));
    }

    [Fact]
    public async Task Hosts_that_are_not_named_are_not_followed_and_none_are_where_the_options_say_so()
    {
        Service named = new(new MemoryTransport(Redirect(302, Elsewhere)), behavior => behavior.RedirectHosts.Add("other.example"));
        Service off = new(new MemoryTransport(Redirect(302, "/b")), behavior => behavior.FollowsRedirects = false);
        foreach (Service service in new[] { named, off })
        {
            using HttpMessage message = Message(service, "GET");
            Assert.Equal(302, (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(service, message, true))).Status);
            Assert.Single(service.Transport.Sent);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ten_redirects_are_enough(bool async)
    {
        Service service = new(new MemoryTransport(_ => Redirect(302, "/again")));
        using HttpMessage message = Message(service, "GET");
        Assert.Equal(302, (await Assert.ThrowsAsync<RequestFailedException>(() => SendAsync(service, message, async))).Status);
        Assert.Equal(11, service.Transport.Sent.Count);
    }

    [Fact]
    public async Task What_is_behind_a_redirect_is_a_success_though_only_the_redirect_is_declared()
    {
        Service service = new(Redirect(302, Elsewhere), new MemoryResponse(206, "x"));
        using HttpMessage message = service.Message(classifier: ResponseClassifiers.Create(302));
        Assert.Equal(206, (await service.Pipeline.SendAsync(message, "Test.Get", default)).Status);
        Service failing = new(Redirect(302, Elsewhere), new MemoryResponse(404));
        using HttpMessage other = failing.Message(classifier: ResponseClassifiers.Create(302));
        await Assert.ThrowsAsync<RequestFailedException>(() => failing.Pipeline.SendAsync(other, "Test.Get", default));
    }

    private static HttpPipelinePolicy[] Policies() =>
    [
        AuthenticationPolicies.Bearer(new AzureKeyCredential("secret")),
        AuthenticationPolicies.ApiKeyInHeader(new AzureKeyCredential("secret"), "X-Odd"),
        AuthenticationPolicies.ApiKeyInQuery(new AzureKeyCredential("secret"), "code"),
        AuthenticationPolicies.ApiKeyInCookie(new AzureKeyCredential("secret"), "c"),
        AuthenticationPolicies.Token(new FixedTokenCredential("secret")),
        new Foreign(),
    ];

    private static string Text(SentRequest sent) => sent.Text + string.Concat(sent.Headers.Select(static header => header.Value));

    private static MemoryResponse Redirect(int status, string location) => new MemoryResponse(status).With("Location", location);

    private static HttpMessage Message(Service service, string method)
    {
        HttpMessage message = service.Message(new RequestMethod(method));
        if (method is not ("GET" or "HEAD"))
        {
            message.Request.Content = RequestContent.Create("body");
            message.Request.Headers.Add("Content-Type", "text/plain");
        }

        return message;
    }

    private static async Task<Response> SendAsync(Service service, HttpMessage message, bool async)
        => async ? await service.Pipeline.SendAsync(message, "Test.Call", default) : service.Pipeline.Send(message, "Test.Call", default);

    private sealed class Foreign : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("X-Odd-Name", "secret");
    }
}
