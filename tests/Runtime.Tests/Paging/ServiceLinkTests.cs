using System;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ServiceLinkTests
{
    [Theory]
    // The form that a messages listing of Azure Communication Services really has: a date that is not ISO, and an unescaped id.
    [InlineData(
        "https://service.example/base/threads/19:a_b@thread.v2/messages?startTime=1%2F1%2F1970%2012%3A00%3A00%20AM%20%2B00%3A00&"
            + "syncState=abc==")]
    [InlineData("https://service.example/other?nextLink=%2f%41%7e&x")]
    [InlineData("https://service.example:443/a?b")]
    [InlineData("HTTPS://SERVICE.EXAMPLE/a")]
    [InlineData("https://service.example/a/../b/./c?d=../e")]
    public async Task An_absolute_link_goes_on_the_wire_byte_for_byte(string link)
    {
        SentRequest sent = await FollowAsync(
            PagingStyle.NextLink("value", "nextLink"), new MemoryResponse(200, $"{{\"nextLink\":\"{link}\"}}"));
        Assert.Equal(link, sent.Uri.OriginalString);
        Assert.Equal(link.Substring(link.IndexOf('/', 8)), sent.Uri.PathAndQuery);
    }

    [Theory]
    [InlineData("/items?p=2", "https://service.example/base/items?p=2")]
    [InlineData("items?p=2", "https://service.example/base/items?p=2")]
    [InlineData("/base/items?p=2", "https://service.example/base/items?p=2")]
    [InlineData("/base?p=2", "https://service.example/base?p=2")]
    [InlineData("/basement?p=2", "https://service.example/base/basement?p=2")]
    [InlineData("?p=2&q=%41", "https://service.example/base/items?p=2&q=%41")]
    [InlineData("//service.example/p2", "https://service.example/p2")]
    [InlineData("/items?url=https://elsewhere.example/", "https://service.example/base/items?url=https://elsewhere.example/")]
    [InlineData("https://service.example/p2#top", "https://service.example/p2")]
    [InlineData("/items?q=a b|é", "https://service.example/base/items?q=a%20b%7C%C3%A9")]
    public async Task A_relative_link_is_appended_to_the_endpoint(string link, string expected)
        => Assert.Equal(expected,
            (await FollowAsync(PagingStyle.NextLink("value", "nextLink"), new MemoryResponse(200, $"{{\"nextLink\":\"{link}\"}}")))
                .Uri.AbsoluteUri);

    [Theory]
    [InlineData("https://elsewhere.example/p2")]
    [InlineData("http://service.example/p2")]
    [InlineData("https://service.example:8443/p2")]
    [InlineData("https://service.example@elsewhere.example/p2")]
    [InlineData("https://service.example.elsewhere.example/p2")]
    [InlineData("//elsewhere.example/p2")]
    [InlineData("ftp://service.example/p2")]
    [InlineData("https://")]
    [InlineData("https:///p2")]
    public async Task A_link_away_from_the_endpoint_is_never_followed(string link)
    {
        Listing listing = new(PagingStyle.NextLink("value", "nextLink"), new MemoryResponse(200, $"{{\"nextLink\":\"{link}\"}}"));
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => listing.PagesAsync(true));
        Assert.Contains("leads away from 'https://service.example'", thrown.Message);
        Assert.DoesNotContain("/p2", thrown.Message);
        Assert.Single(listing.Transport.Sent);
    }

    [Fact]
    public async Task A_continuation_token_away_from_the_endpoint_is_never_followed()
    {
        Listing listing = new(PagingStyle.NextLink("value", "nextLink"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => listing.PagesAsync(false, "https://elsewhere.example/p2"));
        Assert.Empty(listing.Transport.Sent);
    }

    [Theory]
    [InlineData("<https://service.example/p2>; rel=\"next\"")]
    [InlineData("<https://service.example/p1>; rel=prev, <https://service.example/p2>; rel=next")]
    [InlineData(
        "<https://service.example/a,b>; rel=\"last\"; title=\"x, y; rel=next\" , <https://service.example/p2>;title=a;REL=\"last Next\"")]
    [InlineData("<?p=2>; rel=\"prev\", </p2>; rel=next")]
    public async Task The_next_link_of_a_header_is_followed(string header)
    {
        Assert.Equal("https://service.example/p2",
            (await FollowAsync(PagingStyle.LinkHeader(""), new MemoryResponse(200, "[1]").With("Link", header))).Uri.AbsoluteUri);
    }

    [Fact]
    public async Task A_relative_link_of_a_header_is_relative_to_the_request()
        => Assert.Equal("https://service.example/base/items?p=2",
            (await FollowAsync(PagingStyle.LinkHeader(""), new MemoryResponse(200, "[1]").With("Link", "<?p=2>; rel=next")))
                .Uri.AbsoluteUri);

    [Fact]
    public async Task The_next_link_may_be_in_any_of_several_headers()
    {
        MemoryResponse response = new MemoryResponse(200, "[1]").With("Link", "</p0>; rel=first")
            .With("Link", "<https://service.example/p2>; rel=next");
        Assert.Equal("https://service.example/p2", (await FollowAsync(PagingStyle.LinkHeader(""), response)).Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("<https://service.example/p2>; rel=\"prev\"")]
    [InlineData("<https://service.example/p2>")]
    [InlineData("<https://service.example/p2")]
    [InlineData("<https://service.example/p2>; rel")]
    [InlineData("<https://service.example/p2>; rel=\"nex")]
    [InlineData("next")]
    [InlineData("")]
    public async Task A_header_without_a_next_link_ends_the_listing(string header)
        => Assert.Single(await new Listing(PagingStyle.LinkHeader(""), new MemoryResponse(200, "[1]").With("Link", header))
            .PagesAsync(true));

    private static async Task<SentRequest> FollowAsync(PagingStyle style, MemoryResponse first)
    {
        Listing listing = new(style, first, new MemoryResponse(200, first.Headers.Contains("Link") ? "[]" : "{}"));
        await listing.PagesAsync(true);
        return listing.Transport.Sent.Last();
    }
}
