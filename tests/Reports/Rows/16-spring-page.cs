using System;
using System.Collections.Generic;
using System.Linq;
using Azure;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class SpringPage
{
    public static void List_in_an_object_of_the_query_is_repeated()
    {
        MemoryTransport transport = new(static _ => Page(0, true));
        object answer = Client(transport).Find(new PageableModel { Sort = { "a,asc", "b,desc" } });
        Read(answer);

        Assert.Contains("sort=a%2Casc&sort=b%2Cdesc", transport.Sent[0].Text, StringComparison.Ordinal);
    }

    public static void List_of_the_query_is_repeated()
    {
        MemoryTransport transport = new(static _ => Page(0, true));
        object answer = Client(transport).GetUsers2(sort: ["a,asc", "b,desc"]);
        Read(answer);

        Assert.Contains("sort=a%2Casc&sort=b%2Cdesc", transport.Sent[0].Text, StringComparison.Ordinal);
    }

    public static void Listing_is_paged()
    {
        MemoryTransport transport = new(Page(0, false), Page(1, true));

        Pageable<UserDto> users = Client(transport).GetUsers2(sort: ["a,asc"]);

        Assert.Equal([0L, 1L], users.Select(static user => user.Id!.Value));
        Assert.Contains("page=1", transport.Sent[1].Text, StringComparison.Ordinal);
        Assert.Contains("sort=a%2Casc", transport.Sent[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, transport.Sent.Count);
    }

    public static void Listing_by_an_object_of_the_query_is_paged()
    {
        MemoryTransport transport = new(Page(0, false), Page(1, true));

        Pageable<UserDto> users = Client(transport).Find(new PageableModel { Sort = { "a,asc" } });

        Assert.Equal([0L, 1L], users.Select(static user => user.Id!.Value));
        Assert.Contains("page=1", transport.Sent[1].Text, StringComparison.Ordinal);
        Assert.Contains("sort=a%2Casc", transport.Sent[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, transport.Sent.Count);
    }

    private static ApiClient Client(MemoryTransport transport) =>
        new(new Uri("http://localhost:8080"), new ApiClientOptions { Transport = transport });

    private static MemoryResponse Page(int number, bool isLast) => new(
        200,
        $$"""
        {
            "content": [{ "id": {{number}} }],
            "number": {{number}},
            "last": {{(isLast ? "true" : "false")}},
            "totalPages": 2,
            "totalElements": 2,
            "size": 1
        }
        """);

    // A listing sends its requests when it is read.
    private static void Read(object answer)
    {
        if (answer is IEnumerable<UserDto> users)
        {
            Assert.Single(users);
        }
    }
}
