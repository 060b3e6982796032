using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class SecurityByUri
{
    public static async Task Requirement_by_uri_is_the_scheme()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        Security32Client client = new(new Token(), new Security32ClientOptions { Transport = transport });

        await client.GetAsync();

        Assert.Equal("Bearer token", transport.Sent.Single().Headers["Authorization"]);
    }

    public static async Task Requirement_by_name_is_the_scheme()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        Security32Client client = new(new AzureKeyCredential("key"), new Security32ClientOptions { Transport = transport });

        await client.GetKAsync();

        Assert.Equal("key", transport.Sent.Single().Headers["Authorization"]);
    }

    private sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
