using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure.Communication.Rooms;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

public sealed class SyncPagingFactTests() : PagingFactTests(isAsync: false);

public sealed class AsyncPagingFactTests() : PagingFactTests(isAsync: true);

/// <summary>What recordings showed about listings.</summary>
public abstract class PagingFactTests(bool isAsync)
{
    [Fact]
    public async Task Rooms_may_come_after_any_number_of_empty_pages()
    {
        const int Empty = 39;
        int count = 0;
        MemoryClients clients = new(
            new MemoryTransport(_ => new MemoryResponse(200, count++ < Empty
                ? $$"""{"value":[],"nextLink":"{{MemoryClients.Endpoint}}rooms?nextLink={{count}}&api-version=2025-03-13"}"""
                : """{"value":[{"id":"1"}]}""")),
            isAsync);

        CommunicationRoom room = Assert.Single(await clients.Rooms.GetRooms().ItemsAsync());

        Assert.Equal("1", room.Id);
        Assert.Equal(Empty + 1, clients.Transport.Sent.Count);
    }

    [Fact]
    public Task An_empty_page_is_a_page_like_others() => WalksOverEmptyPagesAsync(RecordingSet.Own);

    [SharedFact]
    public Task A_recorded_empty_page_is_a_page_like_others() => WalksOverEmptyPagesAsync(RecordingSet.Shared);

    [Fact]
    public Task The_links_of_rooms_are_sent_as_they_are() => LinksAreSentAsync(RecordingSet.Own, "/rooms", IsLinkOfRooms);

    [SharedFact]
    public Task The_recorded_links_of_rooms_are_sent_as_they_are() => LinksAreSentAsync(RecordingSet.Shared, "/rooms", IsLinkOfRooms);

    [Fact]
    public Task The_links_of_messages_are_sent_as_they_are() =>
        LinksAreSentAsync(RecordingSet.Own, "/chat/threads/{chatThreadId}/messages", IsLinkOfMessages);

    [SharedFact]
    public Task The_recorded_links_of_messages_are_sent_as_they_are() =>
        LinksAreSentAsync(RecordingSet.Shared, "/chat/threads/{chatThreadId}/messages", IsLinkOfMessages);

    private static bool IsLinkOfRooms(string link) => link.Contains("/rooms?nextLink=", StringComparison.Ordinal) && link.Length > 2000;

    private static bool IsLinkOfMessages(string link) =>
        link.Contains("startTime=1%2F1%2F1970%2012%3A00%3A00%20AM%20%2B00%3A00", StringComparison.Ordinal)
            && link.Contains("/19:", StringComparison.Ordinal)
            && link.Contains("@thread.v2/", StringComparison.Ordinal);

    /// <summary>Plays all pages of rooms that are recorded in one version, of which some are empty.</summary>
    private async Task WalksOverEmptyPagesAsync(RecordingSet set)
    {
        Exchange first = set.Exchanges.First(exchange => exchange is { PathTemplate: "/rooms", NextLink: not null }
            && Items(exchange.ResponseObject) == 0);
        Exchange[] pages = [.. set.Exchanges.Where(exchange => exchange.Method == "GET"
            && exchange.PathTemplate == first.PathTemplate
            && exchange.ApiVersion == first.ApiVersion)];
        MemoryTransport transport = new([.. pages.Select(page => page.ToResponse())]);

        JsonArray read = (await Replay.CallAsync(first, transport, isAsync, pages.Length))!.AsArray();

        Assert.Equal(pages.Select(page => Items(page.ResponseObject)), read.Select(Items));
        Assert.Equal(pages.SkipLast(1).Select(page => page.NextLink), transport.Sent.Skip(1).Select(request => request.Text));
        Assert.NotEqual(0, Items(read[^1]));
    }

    private static int Items(JsonNode? page) => page!["value"]!.AsArray().Count;

    /// <summary>Starts every listing where a link leads: what is sent is the link, to the letter.</summary>
    private async Task LinksAreSentAsync(RecordingSet set, string template, Func<string, bool> isIt)
    {
        Exchange[] pages =
        [
            .. set.Exchanges.Where(exchange => exchange.PathTemplate == template && exchange.NextLink is { } link && isIt(link)),
        ];

        Assert.NotEmpty(pages);
        foreach (Exchange page in pages)
        {
            MemoryTransport transport = new(page.ToResponse(), new MemoryResponse(200, """{"value":[]}"""));
            await Replay.CallAsync(page, transport, isAsync, pages: 2);

            Assert.Equal(page.NextLink, transport.Sent[1].Text);
            Assert.EndsWith(transport.Sent[1].Uri.PathAndQuery, page.NextLink);
        }
    }
}
