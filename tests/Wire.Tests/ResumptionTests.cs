using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Streams of events whose connection breaks.</summary>
public sealed class ResumptionTests
{
    [Fact]
    public async Task Stream_goes_on_behind_its_last_event()
    {
        using BreakingServer server = new("retry: 1\nid: 7\ndata: {\"what\":\"a\"}\n\ndata: {\"what\":\"b\"}\n\ndata: {\"wh†", "id: 9\ndata: {\"what\":\"c\"}\n\n");

        List<string> read = [];
        await foreach (Happened happened in Client(server).WatchOldAsync())
        {
            read.Add(happened.What);
        }

        Assert.Equal(["a", "b", "c"], read);
        Assert.Equal([null, "7"], server.Requests.Select(LastEventId));
    }

    private static string? LastEventId(string head)
        => head.Split('\n').Where(static line => line.StartsWith("Last-Event-ID: ", StringComparison.OrdinalIgnoreCase)).Select(static line => line[15..]).SingleOrDefault();

    private static StreamsClient Client(BreakingServer server) => new(server.Endpoint, new StreamsClientOptions { Retry = { MaxRetries = 0 } });
}
