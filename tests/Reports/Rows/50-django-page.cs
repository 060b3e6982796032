using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class DjangoPage
{
    public static async Task Listing_goes_by_its_link()
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, """{"count":2,"next":"https://h.example/w/?page=2","previous":null,"results":[{"id":1}]}"""),
            new MemoryResponse(200, """{"count":2,"next":null,"previous":"https://h.example/w/","results":[{"id":2}]}"""));

        List<long?> ids = [];
        await foreach (W item in new DrfPageClient(new DrfPageClientOptions { Transport = transport }).ListWAsync())
        {
            ids.Add(item.Id);
        }

        Assert.Equal([1, 2], ids);
        Assert.Equal("https://h.example/w/?page=2", transport.Sent[1].Text);
        Assert.Equal(2, transport.Sent.Count);
    }

    public static void Declared_listings_go_as_they_are_declared()
    {
        Assert.Equal("https://h.example/x/?page=2", Second(static client => client.ListX()));
        Assert.Equal("https://h.example/y/?cursor=c", Second(static client => client.ListY()));
        Assert.Equal("https://h.example/z/?offset=1", Second(static client => client.ListZ()));
    }

    private static string Second(Func<DrfPageClient, Pageable<W>> list)
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, """{"count":1,"next":"https://h.example/y/?cursor=c","results":[{"id":1}]}"""),
            new MemoryResponse(200, """{"count":1,"next":null,"results":[]}"""));
        DrfPageClient client = new(new DrfPageClientOptions { Transport = transport });
        Assert.Single(list(client).AsPages().Take(2).SelectMany(static page => page.Values));
        return transport.Sent[1].Text;
    }
}
