using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Streams of events whose connection breaks.</summary>
public sealed class ResumptionTests
{
    [Fact]
    public async Task Stream_that_reconnects_goes_on_behind_its_last_event()
    {
        using BreakingServer server = new(
            "retry: 1\nid: 7\ndata: {\"what\":\"a\"}\n\nid: 8\ndata: {\"what\":\"b\"}\n\nid: 9\ndata: {\"wh†",
                "id: 8\ndata: {\"what\":\"b\"}\n\nid: 9\ndata: {\"what\":\"c\"}\n\ndata: [DONE]\n\n");

        List<string> read = [];
        await foreach (Happened happened in Client(server, 1).WatchAgainAsync())
        {
            read.Add(happened.What);
        }

        Assert.Equal(["a", "b", "c"], read);
        Assert.Equal([null, "8"], server.Requests.Select(LastEventId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_that_breaks_is_a_failure_and_is_not_sent_again(bool isPost)
    {
        using BreakingServer server = new(
            "retry: 1\nid: 7\ndata: {\"what\":\"a\"}\n\ndata: {\"wh†", "data: {\"what\":\"a\"}\n\n", "data: {\"what\":\"a\"}\n\n");
        List<string> read = [];

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Happened happened in isPost
                ? Client(server, 3).WatchAsync(new WatchRequest())
                : Client(server, 3).WatchOldAsync())
            {
                read.Add(happened.What);
            }
        });

        Assert.Equal((200, "a"), (failure.Status, Assert.Single(read)));
        Assert.IsAssignableFrom<IOException>(failure.InnerException);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Breaks_are_bounded_by_the_options()
    {
        using BreakingServer server = new("retry: 1\n†", "retry: 1\n†", "retry: 1\n†", "retry: 1\n†");

        await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Happened _ in Client(server, 2).WatchAgainAsync())
            {
            }
        });

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Raw_stream_that_breaks_throws_and_is_not_continued_by_another_answer()
    {
        using BreakingServer server = new("retry: 1\ndata: a\n\n†", "data: b\n\n");
        using StreamReader reader = new((await Client(server, 3).WatchRawAsync()).Value);

        await Assert.ThrowsAnyAsync<IOException>(() => reader.ReadToEndAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Body_that_breaks_off_has_the_status()
    {
        using BreakingServer server = new("7†");

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client(server, 0)
            .RunQueryAsync(new Filter()));

        Assert.Equal(200, failure.Status);
        Assert.IsAssignableFrom<IOException>(failure.InnerException);
    }

    private static string? LastEventId(string head)
        => head.Split('\n').Where(static line => line.StartsWith("Last-Event-ID: ", StringComparison.OrdinalIgnoreCase))
            .Select(static line => line[15..]).SingleOrDefault();

    private static StreamsClient Client(BreakingServer server, int retries)
        => new(server.Endpoint,
            new StreamsClientOptions { Retry = { MaxRetries = retries, Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } });
}
