using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class PagingTests
{
    private static readonly PagingStyle s_links = PagingStyle.NextLink("value", "nextLink");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Links_are_followed_to_the_end_past_empty_pages(bool async)
    {
        Listing listing = new(
            s_links,
            new MemoryResponse(200, "{\"value\":[1,2],\"nextLink\":\"https://service.example/base/items?p=2\"}"),
            new MemoryResponse(200, "{\"nextLink\":\"https://service.example/base/items?p=3\",\"value\":[]}"),
            new MemoryResponse(200, "{\"nextLink\":\"https://service.example/base/items?p=4\"}"),
            new MemoryResponse(200, "{\"x\":{\"value\":[9]},\"value\":[3],\"nextLink\":null}"));
        List<Page<int>> pages = await listing.PagesAsync(async);
        Assert.Equal([[1, 2], [], [], [3]], pages.Select(page => page.Values.ToArray()));
        Assert.Equal(
            ["https://service.example/base/items", "https://service.example/base/items?p=2", "https://service.example/base/items?p=3",
                "https://service.example/base/items?p=4"],
            listing.Transport.Sent.Select(sent => sent.Text));
        Assert.Equal(["https://service.example/base/items?p=2", "https://service.example/base/items?p=3",
            "https://service.example/base/items?p=4", null], pages.Select(page => page.ContinuationToken));
        Assert.All(pages, page => Assert.Equal(200, page.GetRawResponse().Status));
    }

    [Fact]
    public async Task Enumerating_items_fetches_pages_only_as_they_are_needed()
    {
        Listing listing = new(
            s_links,
            new MemoryResponse(200, "{\"value\":[1,2],\"nextLink\":\"https://service.example/p2\"}"),
            new MemoryResponse(200, "{\"value\":[3]}"));
        IEnumerable<int> items = listing.Items();
        Assert.Empty(listing.Transport.Sent);
        Assert.Equal([1, 2], items.Take(2));
        Assert.Single(listing.Transport.Sent);

        List<int> all = [];
        listing = new(s_links, new MemoryResponse(200, "{\"value\":[1]}"));
        await foreach (int item in listing.ItemsAsync())
        {
            all.Add(item);
        }

        Assert.Equal([1], all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("false")]
    public async Task No_link_ends_the_listing(string link)
    {
        string member = link.Length == 0 ? "\"\"" : link;
        Listing listing = new(s_links, new MemoryResponse(200, $"{{\"nextLink\":{member},\"value\":[1]}}"));
        Assert.Null(Assert.Single(await listing.PagesAsync(true)).ContinuationToken);
    }

    [Fact]
    public async Task A_size_hint_reaches_the_first_page_of_links_and_every_page_of_tokens()
    {
        Listing links = new(s_links, new MemoryResponse(200, "{\"nextLink\":\"https://service.example/p2\"}"),
            new MemoryResponse(200, "{}"));
        await links.PagesAsync(true, sizeHint: 7);
        Assert.Equal(["https://service.example/base/items?top=7", "https://service.example/p2"],
            links.Transport.Sent.Select(sent => sent.Text));

        Listing tokens = new(
            PagingStyle.Token("value", "token"), new MemoryResponse(200, "{\"token\":\"a/b\"}"), new MemoryResponse(200, "{}"));
        await tokens.PagesAsync(true, sizeHint: 7);
        Assert.Equal("https://service.example/base/items?next=a%2Fb&top=7", tokens.Transport.Sent[1].Text);
    }

    [Fact]
    public async Task A_listing_resumes_from_a_continuation_token()
    {
        Listing listing = new(s_links, new MemoryResponse(200, "{\"value\":[5]}"));
        Assert.Equal([5], Assert.Single(await listing.PagesAsync(true, "https://service.example/p9")).Values);
        Assert.Equal("https://service.example/p9", Assert.Single(listing.Transport.Sent).Text);
    }

    [Theory]
    [InlineData("{\"data\":{\"rows\":[1],\"page\":{\"next\":12345678901234567890}}}")]
    [InlineData("{\"data\":{\"page\":{\"next\":12345678901234567890,\"x\":[]},\"rows\":[1]},\"rows\":[2]}")]
    public async Task Items_and_tokens_are_found_at_json_pointers(string body)
    {
        Listing listing = new(
            PagingStyle.Token("/data/rows", "/data/page/next"), new MemoryResponse(200, body), new MemoryResponse(200, "{\"data\":null}"));
        List<Page<int>> pages = await listing.PagesAsync(true);
        Assert.Equal([1], pages[0].Values);
        Assert.Empty(pages[1].Values);
        Assert.Equal("https://service.example/base/items?next=12345678901234567890", listing.Transport.Sent[1].Text);
    }

    [Fact]
    public async Task Json_pointers_unescape_slashes_and_tildes()
    {
        Listing listing = new(PagingStyle.Single("/a~1b/c~0d"), new MemoryResponse(200, "{\"a/b\":{\"c~d\":[1]}}"));
        Assert.Equal([1], Assert.Single(await listing.PagesAsync(true)).Values);
    }

    [Fact]
    public async Task Tokens_in_a_header_are_sent_back()
    {
        Listing listing = new(
            PagingStyle.TokenHeader("", "x-next"),
            new MemoryResponse(200, "[1]").With("X-Next", "t=2"),
            new MemoryResponse(200, "[2]").With("X-Next", ""));
        Assert.Equal([1, 2], (await listing.PagesAsync(true)).SelectMany(page => page.Values));
        Assert.Equal("https://service.example/base/items?next=t%3D2", listing.Transport.Sent[1].Text);
    }

    [Fact]
    public async Task Offsets_grow_by_the_items_received_and_end_with_an_empty_page()
    {
        Listing listing = new(PagingStyle.Offset("value", 0), new MemoryResponse(200, "{\"value\":[1,2,3]}"),
            new MemoryResponse(200, "{\"value\":[4]}"), new MemoryResponse(200, "{\"value\":[]}"));
        Assert.Equal([1, 2, 3, 4], (await listing.PagesAsync(false)).SelectMany(page => page.Values));
        Assert.Equal(["", "?next=3", "?next=4"], listing.Transport.Sent.Select(sent => sent.Uri.Query));
    }

    [Fact]
    public async Task Page_numbers_grow_by_one_and_end_with_an_empty_page()
    {
        Listing listing = new(PagingStyle.PageNumber("value", 1), new MemoryResponse(200, "{\"value\":[1,2]}"),
            new MemoryResponse(200, "{\"value\":[3,4]}"), new MemoryResponse(200, "{}"));
        Assert.Equal([1, 2, 3, 4], (await listing.PagesAsync(false)).SelectMany(page => page.Values));
        Assert.Equal(["", "?next=2", "?next=3"], listing.Transport.Sent.Select(sent => sent.Uri.Query));
    }

    [Fact]
    public async Task A_single_page_is_the_only_one()
    {
        Listing listing = new(
            PagingStyle.Single("value"), new MemoryResponse(200, "{\"value\":[1],\"nextLink\":\"https://service.example/p2\"}"));
        Assert.Equal([1], Assert.Single(await listing.PagesAsync(true)).Values);
    }

    [Fact]
    public async Task No_content_is_an_empty_page()
        => Assert.Empty(Assert.Single(await new Listing(s_links, new MemoryResponse(204)).PagesAsync(true)).Values);

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\"value\":[1]")]
    [InlineData("{\"value\":[1]} x")]
    [InlineData("{\"value\":{}}")]
    [InlineData("{\"value\":[\"x\"]}")]
    [InlineData("{\"value\":[],\"nextLink\":{}}")]
    [InlineData("<html>")]
    public async Task A_page_that_cannot_be_read_fails_with_its_status(string body)
    {
        foreach (bool async in new[] { true, false })
        {
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => new Listing(
                s_links, new MemoryResponse(200, body)).PagesAsync(async));
            Assert.Equal(200, thrown.Status);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_later_page_that_fails_throws_after_the_pages_before_it(bool async)
    {
        Listing listing = new(
            s_links, new MemoryResponse(200, "{\"value\":[1],\"nextLink\":\"https://service.example/p2\"}"), new MemoryResponse(400));
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => listing.PagesAsync(async))).Status);
        Assert.Equal(2, listing.Transport.Sent.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task A_service_that_leads_in_a_circle_is_stopped(int length)
    {
        int asked = 0;
        Service service = new(new MemoryTransport(_ => new MemoryResponse(
            200, $"{{\"value\":[1],\"nextLink\":\"https://service.example/{asked++ % length}\"}}")));
        foreach (bool async in new[] { true, false })
        {
            asked = 0;
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => new Listing(s_links, service)
                .PagesAsync(async));
            Assert.Contains("in a circle", thrown.Message);
            Assert.InRange(asked, length + 1, 4 * length + 4);
        }
    }

    [Fact]
    public async Task A_long_listing_is_no_circle()
    {
        int asked = 0;
        Service service = new(new MemoryTransport(_ => new MemoryResponse(200, asked++ < 1000
            ? $"{{\"nextLink\":\"https://service.example/{asked}\"}}"
            : "{}")));
        Assert.Equal(1001, (await new Listing(s_links, service).PagesAsync(true)).Count);
    }

    [Fact]
    public async Task Either_token_cancels_an_asynchronous_listing()
    {
        MemoryResponse[] answers = [new MemoryResponse(200, "{\"value\":[1],\"nextLink\":\"https://service.example/p2\"}"),
            new MemoryResponse(200, "{}")];
        using CancellationTokenSource source = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int _ in new Listing(s_links, answers).ItemsAsync(source.Token))
            {
                source.Cancel();
            }
        });

        using CancellationTokenSource other = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int _ in new Listing(s_links, answers).ItemsAsync(CancellationToken.None).WithCancellation(other.Token))
            {
                other.Cancel();
            }
        });
    }

    [Fact]
    public void The_token_cancels_a_synchronous_listing()
        => Assert.ThrowsAny<OperationCanceledException>(() => new Listing(s_links, new MemoryResponse(200, "{}"))
            .Items(new CancellationToken(true)).ToList());

    [Fact]
    public async Task Each_page_has_its_own_span_that_is_no_parent_of_the_callers_work()
    {
        using SpanListener listener = new();
        Listing listing = new(
            s_links, new MemoryResponse(200, "{\"value\":[1],\"nextLink\":\"https://service.example/p2\"}"), new MemoryResponse(400));
        await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (int _ in listing.ItemsAsync())
            {
                Assert.Equal("test", System.Diagnostics.Activity.Current!.OperationName);
            }
        });
        Assert.Equal(["Test.GetItems", "Test.GetItems"], listener.Spans.Select(span => span.OperationName));
        Assert.Equal([System.Diagnostics.ActivityStatusCode.Unset, System.Diagnostics.ActivityStatusCode.Error],
            listener.Spans.Select(span => span.Status));
    }

    [Fact]
    public async Task A_protocol_listing_has_raw_items_and_honours_its_context()
    {
        MemoryResponse[] answers = [new MemoryResponse(200, "{\"value\":[{\"a\": 1}, 2],\"nextLink\":\"https://service.example/p2\"}"),
            new MemoryResponse(404, "{}")];
        RequestContext quiet = new() { ErrorOptions = ErrorOptions.NoThrow };
        List<Page<BinaryData>> pages = [.. new Listing(s_links, new Service(answers), quiet).Protocol().AsPages()];
        Assert.Equal(["{\"a\": 1}", "2"], pages[0].Values.Select(item => item.ToString()));
        Assert.Equal((0, 404, null), (pages[1].Values.Count, pages[1].GetRawResponse().Status, pages[1].ContinuationToken));

        await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (BinaryData _ in new Listing(s_links, new Service(new MemoryResponse(404))).ProtocolAsync())
            {
                Assert.Fail("There is no item.");
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (BinaryData _ in new Listing(
                s_links, new Service(answers), new RequestContext { CancellationToken = new CancellationToken(true) }).ProtocolAsync())
            {
                Assert.Fail("There is no item.");
            }
        });
    }
}
