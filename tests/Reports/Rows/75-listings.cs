using System;
using System.Linq;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class Listings
{
    public static void Last_item_leads_to_the_next_page()
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, """{"data":[{"token":"a"},{"token":"b"}],"has_more":true}"""),
            new MemoryResponse(200, """{"data":[{"token":"c"}],"has_more":false}"""));

        Assert.Equal(["a", "b", "c"], Client(transport).HasMoreToken().Select(static item => item.Token));
        Assert.Equal("https://h.example/hasmore-token?starting_after=b", transport.Sent[1].Text);
    }

    public static void Token_with_dashes_leads_to_the_next_page()
    {
        MemoryTransport transport = Pages("""{"items":["a"],"next-page-token":"t"}""", """{"items":["b"]}""");

        Assert.Equal(["a", "b"], Client(transport).Kebab().AsEnumerable());
        Assert.Equal("https://h.example/kebab?pageToken=t", transport.Sent[1].Text);
    }

    public static void Token_inside_leads_to_the_next_page()
    {
        MemoryTransport transport = Pages("""{"data":["a"],"pagination":{"next_cursor":"t"}}""", """{"data":["b"],"pagination":{}}""");

        Assert.Equal(["a", "b"], Client(transport).Nested().AsEnumerable());
        Assert.Equal("https://h.example/nested?cursor=t", transport.Sent[1].Text);
    }

    public static void Link_beside_a_number_leads_to_the_next_page()
    {
        MemoryTransport transport = Pages(
            """{"count":2,"next":"https://h.example/next-link?page=2","results":["a"]}""",
            """{"count":2,"next":null,"results":["b"]}""");

        Assert.Equal(["a", "b"], Client(transport).NextLink().AsEnumerable());
        Assert.Equal("https://h.example/next-link?page=2", transport.Sent[1].Text);
    }

    public static void Link_inside_leads_to_the_next_page()
    {
        MemoryTransport transport = Pages("""{"data":["a"],"links":{"next":"/links?after=a"}}""", """{"data":["b"],"links":{}}""");

        Assert.Equal(["a", "b"], Client(transport).Links().AsEnumerable());
        Assert.Equal("https://h.example/links?after=a", transport.Sent[1].Text);
    }

    public static void One_of_two_lists_is_paged()
    {
        MemoryTransport transport = Pages(
            """{"results":["a"],"errors":["x"],"next_page_token":"t"}""",
            """{"results":["b"],"errors":[]}""");

        Assert.Equal(["a", "b"], Client(transport).TwoLists().AsEnumerable());
        Assert.Equal("https://h.example/plural-two-lists?page_token=t", transport.Sent[1].Text);
    }

    public static void Token_of_a_header_leads_to_the_next_page()
    {
        MemoryTransport transport = new(
            new MemoryResponse(200, """["a"]""").With("X-Next-Token", "t"),
            new MemoryResponse(200, """["b"]"""));

        Assert.Equal(["a", "b"], Client(transport).HeaderToken().AsEnumerable());
        Assert.Equal("https://h.example/header?nextToken=t", transport.Sent[1].Text);
    }

    private static MemoryTransport Pages(string first, string second) =>
        new(new MemoryResponse(200, first), new MemoryResponse(200, second));

    private static PagesClient Client(MemoryTransport transport) =>
        new(new Uri("https://h.example"), new PagesClientOptions { Transport = transport });
}
