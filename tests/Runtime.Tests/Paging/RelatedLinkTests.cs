using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class RelatedLinkTests
{
    [Theory]
    [InlineData("""{"links":[{"rel":"self","href":"/a"},{"href":"/items?p=2","rel":"next"}],"items":[1]}""", "rel", "href")]
    [InlineData("""{"items":[1],"link":[{"relation":"NEXT","url":"https://service.example/items?p=2"}]}""", "relation", "url")]
    [InlineData("""{"items":[1],"link":[{"relation":null},{"relation":"next","url":"?p=2","title":[1]}]}""", "relation", "url")]
    public async Task The_link_that_is_the_next_one_is_followed(string first, string relation, string target)
    {
        foreach (bool async in new[] { true, false })
        {
            PagingStyle style = PagingStyle.RelatedLink("items", relation == "rel" ? "links" : "link", relation, target);
            Listing listing = new(style, new MemoryResponse(200, first), new MemoryResponse(200, """{"items":[2],"links":null}"""));
            List<Page<int>> pages = await listing.PagesAsync(async);

            Assert.Equal([1, 2], pages.SelectMany(static page => page.Values));
            Assert.Equal("?p=2", listing.Transport.Sent[1].Uri.Query);
        }
    }

    [Theory]
    [InlineData("""{"items":[1],"links":[]}""")]
    [InlineData("""{"items":[1],"links":[{"rel":"previous","href":"/x"}]}""")]
    [InlineData("""{"items":[1],"links":[{"rel":"next"}]}""")]
    [InlineData("""{"items":[1]}""")]
    public async Task Without_it_the_page_was_the_last(string page)
    {
        Listing listing = new(PagingStyle.RelatedLink("items", "links"), new MemoryResponse(200, page));

        Assert.Single(await listing.PagesAsync(async: true));
    }

    [Fact]
    public async Task Links_that_are_no_list_are_a_failure()
    {
        Listing listing = new(PagingStyle.RelatedLink("items", "links"), new MemoryResponse(200, """{"items":[1],"links":"x"}"""));

        await Assert.ThrowsAsync<RequestFailedException>(() => listing.PagesAsync(async: true));
    }

    [Theory]
    [InlineData(PageEnd.Pages, "2", 2)]
    [InlineData(PageEnd.Total, "3", 2)]
    [InlineData(PageEnd.Total, "many", 3)]
    [InlineData(PageEnd.Total, null, 3)]
    public async Task A_header_ends_the_pages(PageEnd end, string? said, int requests)
    {
        PagingStyle style = PagingStyle.PageNumber("items", 1).UntilHeader(end, "X-Total");
        string[] pagesOfItems = ["[1,2]", "[3]", "[]"];
        Listing listing = new(style, [.. pagesOfItems.Select(items => Answer(items, said))]);
        List<Page<int>> pages = await listing.PagesAsync(async: true);

        Assert.Equal([1, 2, 3], pages.SelectMany(static page => page.Values));
        Assert.Equal(requests, listing.Transport.Sent.Count);
    }

    private static MemoryResponse Answer(string items, string? total)
    {
        MemoryResponse answer = new(200, $"{{\"items\":{items}}}");
        return total is null ? answer : answer.With("X-Total", total);
    }
}
