using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Wire.Tests.Schemes;
using Typewright.Wire.Tests.Security;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Swagger;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What each security scheme puts on a request.</summary>
public sealed class SecurityTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Schemes_that_are_needed_together_are_sent_together()
    {
        SecurityClient client = new(Server.Endpoint, headerKey: new AzureKeyCredential("h 1"), queryKey: new AzureKeyCredential("q&1"),
            cookieKey: new AzureKeyCredential("c;1"));

        await client.GetGuardedAsync(q: "a", c: "b");

        Assert.Equal(("/guarded?q=a&api%20key=q%261", "h 1", "c=b; session=c%3B1"), (Sent.Target, Sent["X-Api-Key"], Sent["Cookie"]));
        Assert.Null(Sent["Authorization"]);
    }

    [Fact]
    public async Task Key_of_a_scheme_of_the_service_s_own_stands_behind_its_name()
    {
        await new SecurityClient(Server.Endpoint, headerKey: new AzureKeyCredential("h"), sharedKey: new AzureKeyCredential("s=1"))
            .GetGuardedAsync();

        Assert.Equal(("h", "SharedAccessKey s=1"), (Sent["X-Api-Key"], Sent["Authorization"]));
    }

    [Fact]
    public async Task Basic_is_base64_of_UTF_8()
    {
        await new SecurityClient(Server.Endpoint, new BasicCredential("Zoë", "p:w")).GetGuardedAsync();

        Assert.Equal("Basic Wm/DqzpwOnc=", Sent["Authorization"]);
        Assert.Equal("/guarded", Sent.Target);
    }

    [Fact]
    public async Task Token_is_a_bearer()
    {
        await new SecurityClient(Server.Endpoint, new AzureKeyCredential("t.o.k")).GetGuardedAsync();

        Assert.Equal("Bearer t.o.k", Sent["Authorization"]);
    }

    [Fact]
    public async Task Token_is_asked_for_with_the_scopes_of_the_requirement()
    {
        Tokens tokens = new();
        await new SecurityClient(Server.Endpoint, tokens).GetGuardedAsync();

        Assert.Equal("Bearer read+write", Sent["Authorization"]);
    }

    [Fact]
    public async Task Schemes_may_be_named_by_their_URIs()
    {
        await new SchemesClient(Server.Endpoint, key: new AzureKeyCredential("k"), session: new AzureKeyCredential("c")).GetGuardedAsync();

        Assert.Equal(("k", "s=c"), (Sent["X-Key"], Sent["Cookie"]));
    }

    [Fact]
    public async Task Name_of_a_scheme_goes_before_a_URI()
    {
        await new SchemesClient(Server.Endpoint, new BasicCredential("u", "p")).GetGuardedAsync();

        Assert.Equal("Basic dTpw", Sent["Authorization"]);
    }

    [Fact]
    public async Task Nothing_is_sent_where_the_document_allows_it()
    {
        await new SecurityClient(Server.Endpoint).GetGuardedAsync();

        Assert.Equal(("/guarded", null, null, null), (Sent.Target, Sent["Authorization"], Sent["X-Api-Key"], Sent["Cookie"]));
    }

    [Fact]
    public async Task Key_that_was_renewed_is_sent()
    {
        AzureKeyCredential key = new("old");
        SecurityClient client = new(Server.Endpoint, key);
        key.Update("new");

        await client.GetGuardedAsync();

        Assert.Equal("Bearer new", Sent["Authorization"]);
    }

    [Fact]
    public async Task Key_with_a_line_end_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => new SecurityClient(
            Server.Endpoint, new AzureKeyCredential("key\n"), Once<SecurityClientOptions>()).GetGuardedAsync());

    [Fact]
    public async Task Schemes_of_2_0_are_sent()
    {
        await new SwaggerClient(Server.Endpoint, new AzureKeyCredential("k/1")).QueryAsync(new QueryOptions { Flag = true });
        await new SwaggerClient(Server.Endpoint, new BasicCredential("u", "p")).QueryAsync();
        await new SwaggerClient(Server.Endpoint, new Tokens()).QueryAsync();

        Assert.Equal("/query?flag=true&sig=k%2F1", Server.Requests[0].Target);
        Assert.Equal(("/query", "Basic dTpw"), (Server.Requests[1].Target, Server.Requests[1]["Authorization"]));
        Assert.Equal(("/query", "Bearer read"), (Server.Requests[2].Target, Server.Requests[2]["Authorization"]));
    }

    /// <summary>Gives the scopes for a token.</summary>
    private sealed class Tokens : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new(string.Join('+', requestContext.Scopes), DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
            => new(GetToken(requestContext, cancellationToken));
    }
}
