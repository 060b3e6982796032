using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Sequences however the document describes them, and what becomes of those that break or fall silent.</summary>
public sealed class SequenceTests(WireServer server) : WireTest(server)
{
    private const string Lines = "{\"what\":\"a\"}\n{\"what\":\"b\"}\n";
    private const string Events = "data: {\"what\":\"a\"}\n\nevent: x\ndata: {\"what\":\"b\"}\n\n";
    private const string Texts = "\u001e{\"what\":\"a\"}\n\u001e{\"what\":\"c\u001e{\"what\":\"b\"}\n";

    private static readonly Dictionary<string, (Func<StreamsClient, IAsyncEnumerable<Happened>>, string, string)> s_described = new()
    {
        ["an array of events"] = (static client => client.WatchArrayAsync(), "text/event-stream", Events),
        ["a part that is an array"] = (static client => client.WatchPartAsync(), "text/event-stream", Events),
        ["an array of lines or null"] = (static client => client.ReadArrayLinesAsync(), "application/jsonl", Lines),
        ["a named array of lines"] = (static client => client.ReadArrayNdLinesAsync(), "application/x-ndjson", Lines),
        ["an array of texts"] = (static client => client.ReadArraySequenceAsync(), "application/json-seq", Texts),
        ["a suffix"] = (static client => client.ReadGeoSequenceAsync(), "application/geo+json-seq", Texts),
        ["lines that are called JSON"] = (static client => client.ReadStreamJsonAsync(), "application/stream+json;charset=UTF-8", Lines),
    };

    private static readonly Dictionary<string, Func<StreamsClient, CancellationToken, IAsyncEnumerable<Happened>>> s_kinds = new()
    {
        ["text/event-stream"] = static (client, token) => client.WatchOldAsync(token),
        ["application/jsonl"] = static (client, token) => client.ReadLinesAsync(token),
        ["application/json-seq"] = static (client, token) => client.ReadSequenceAsync(token),
    };

    private static readonly Dictionary<string, string> s_first = new()
    {
        ["text/event-stream"] = "data: {\"what\":\"a\"}\n\n",
        ["application/jsonl"] = "{\"what\":\"a\"}\n",
        ["application/json-seq"] = "\u001e{\"what\":\"a\"}\n\u001e",
    };

    public static TheoryData<string> Described => [.. s_described.Keys];

    public static TheoryData<string> Kinds => [.. s_kinds.Keys];

    [Theory]
    [MemberData(nameof(Described))]
    public async Task Items_come_one_by_one_however_they_are_described(string name)
    {
        (Func<StreamsClient, IAsyncEnumerable<Happened>> call, string type, string body) = s_described[name];
        Server.Answer(WireAnswer.Text(type, body));

        Assert.Equal(["a", "b"], (await ListAsync(call(Client(Server.Endpoint)))).Select(static happened => happened.What));
        Assert.Equal(type, Sent["Accept"]);
    }

    [Fact]
    public async Task Array_may_describe_the_fields_of_events()
    {
        Server.Answer(WireAnswer.Text("text/event-stream", Events));

        List<SseItem<Happened>> read = await ListAsync(Client(Server.Endpoint).WatchEnvelopesAsync());

        Assert.Equal([("message", "a"), ("x", "b")], read.Select(static item => (item.EventType, item.Data.What)));
    }

    [Fact]
    public async Task Data_that_are_texts_need_no_quotes()
    {
        Server.Answer(WireAnswer.Text("text/event-stream", "data: plain\n\nevent: x\ndata: two\ndata: lines\n\n"));

        List<SseItem<string>> read = await ListAsync(Client(Server.Endpoint).WatchWordsAsync());

        Assert.Equal([("message", "plain"), ("x", "two\nlines")], read.Select(static item => (item.EventType, item.Data)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Break_is_a_failure_behind_what_was_read(string kind)
    {
        using BreakingServer breaking = new(s_first[kind] + "†", s_first[kind]);
        List<string> read = [];

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => ReadAsync(s_kinds[kind](Client(breaking.Endpoint), CancellationToken.None), read));

        Assert.Equal((200, "a"), (failure.Status, Assert.Single(read)));
        Assert.IsAssignableFrom<IOException>(failure.InnerException);
        Assert.Single(breaking.Requests);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Silence_is_a_failure_that_names_its_bound(string kind)
    {
        using QuietServer quiet = new(kind, s_first[kind]);
        List<string> read = [];
        StreamsClientOptions options = new() { Retry = { MaxRetries = 0, NetworkTimeout = TimeSpan.FromMilliseconds(500) } };

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => ReadAsync(s_kinds[kind](new StreamsClient(quiet.Endpoint, options), CancellationToken.None), read));

        Assert.Equal((200, "a"), (failure.Status, Assert.Single(read)));
        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Contains("NetworkTimeout", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancellation_of_a_silence_is_one(string kind)
    {
        using QuietServer quiet = new(kind, s_first[kind]);
        using CancellationTokenSource source = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Happened _ in s_kinds[kind](Client(quiet.Endpoint), source.Token))
            {
                await source.CancelAsync();
            }
        });
    }

    private static async Task ReadAsync(IAsyncEnumerable<Happened> values, List<string> read)
    {
        await foreach (Happened value in values)
        {
            read.Add(value.What);
        }
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> values)
    {
        List<T> list = [];
        await foreach (T value in values)
        {
            list.Add(value);
        }

        return list;
    }

    private static StreamsClient Client(Uri endpoint) => new(endpoint, Once<StreamsClientOptions>());
}
