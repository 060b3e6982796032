using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class Hosts
{
    public static async Task Host_with_a_scheme_is_that_host()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        await new HostsClient(new HostsClientOptions { Transport = transport }).AAsync();

        Assert.Equal("https://h.example/v1/a", transport.Sent.Single().Text);
    }

    public static async Task Host_of_the_user_is_that_host()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        await new HostsClient(new Uri("https://me.example"), new HostsClientOptions { Transport = transport }).AAsync();

        Assert.Equal("me.example", transport.Sent.Single().Uri.Host);
        Assert.EndsWith("/a", transport.Sent.Single().Text, StringComparison.Ordinal);
    }
}
