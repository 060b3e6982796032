using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class RelativeServer
{
    public static async Task Path_of_the_server_is_kept()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        await new RelServerClient(new Uri("https://me.example"), new RelServerClientOptions { Transport = transport }).GetAsync("1");

        Assert.Equal("https://me.example/api/v2/requests/1", transport.Sent.Single().Text);
    }

    public static void Documentation_says_the_path(XDocument documentation)
    {
        XElement constructor = documentation.Descendants("member").Single(static member =>
            member.Attribute("name")!.Value.StartsWith("M:Corpus.Client.RelServerClient.#ctor(System.Uri,", StringComparison.Ordinal));

        Assert.Contains("/api/v2", constructor.Value, StringComparison.Ordinal);
    }
}
