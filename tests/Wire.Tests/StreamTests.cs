using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Answers that come value by value.</summary>
public sealed class StreamTests(WireServer server) : WireTest(server)
{
    private const string Events = "text/event-stream";

    [Fact]
    public async Task Events_are_read_one_by_one_until_the_end_marker()
    {
        Server.Answer(WireAnswer.Text(Events,
            ": hello\n\ndata: {\"what\":\"a\",\ndata: \"count\":1}\n\nevent: other\nid: 7\ndata: {\"what\":\"ä\"}\n\ndata: [DONE]\n\n"
                + "data: {\"what\":\"late\"}\n\n"));

        List<Happened> read = await ListAsync(Client().WatchAsync(new WatchRequest { Words = { "w" } }, topic: "t"));

        Assert.Equal([("a", 1), ("ä", null)], read.Select(static happened => (happened.What, happened.Count)));
        Assert.Equal(("POST", "/events?topic=t", """{"words":["w"]}""", Events), (Sent.Method, Sent.Target, Sent.Body, Sent["Accept"]));
    }

    [Fact]
    public async Task Events_of_an_older_document_are_read_too()
    {
        Server.Answer(WireAnswer.Text(Events, "data: {\"what\":\"a\"}\n\n"));

        Assert.Equal("a", Assert.Single(await ListAsync(Client().WatchOldAsync())).What);
    }

    [Fact]
    public async Task Fields_of_an_event_that_the_document_describes_are_given()
    {
        Server.Answer(WireAnswer.Text(Events, "event: began\nid: 7\nretry: 250\ndata: {\"what\":\"a\"}\n\ndata: {\"what\":\"b\"}\n\n"));

        List<SseItem<Happened>> read = await ListAsync(Client().WatchWrappedAsync());

        Assert.Equal([("began", "7", "a"), ("message", null, "b")],
            read.Select(static item => (item.EventType, item.EventId, item.Data.What)));
        Assert.Equal(TimeSpan.FromMilliseconds(250), read[0].ReconnectionInterval);
    }

    [Fact]
    public async Task Stream_that_reconnects_does_so_after_every_end_until_the_service_has_no_more()
    {
        Server.Answer(
            WireAnswer.Text(Events, "retry: 1\nid: 1\ndata: {\"what\":\"a\"}\n\n"),
            WireAnswer.Text(Events, ""),
            WireAnswer.Text(Events, "id: 2\ndata: {\"what\":\"b\"}\n\n"),
            WireAnswer.Nothing);

        List<Happened> read = await ListAsync(Client().WatchAgainAsync());

        Assert.Equal(["a", "b"], read.Select(static happened => happened.What));
        Assert.Equal([null, "1", "1", "2"], Server.Requests.Select(static request => request["Last-Event-ID"]));
    }

    [Fact]
    public async Task Stream_that_reconnects_ends_with_its_end_marker()
    {
        Server.Answer(WireAnswer.Text(Events, "retry: 1\nid: 1\ndata: {\"what\":\"a\"}\n\ndata: [DONE]\n\n"));

        Assert.Single(await ListAsync(Client().WatchAgainAsync()));
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("application/json", """{"error":{"code":"Quota","message":"No more."}}""")]
    [InlineData(Events, "event: error\ndata: {\"code\":\"Quota\",\"message\":\"No more.\"}\n\n")]
    [InlineData(Events, "data: {\"error\":{\"code\":\"Quota\",\"message\":\"No more.\"}}\n\n")]
    public async Task Error_in_a_success_is_a_failure_with_the_services_code(string mediaType, string body)
    {
        Server.Answer(WireAnswer.Text(mediaType, body));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => ListAsync(Client().WatchOldAsync()));

        Assert.Equal((200, "Quota"), (failure.Status, failure.ErrorCode));
        Assert.Contains("No more.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heartbeats_are_no_values()
    {
        Server.Answer(WireAnswer.Text(Events, "id: 0\ndata:\n\nevent: ping\ndata: {}\n\ndata: {\"what\":\"a\"}\n\n"));

        Assert.Equal("a", Assert.Single(await ListAsync(Client().WatchOldAsync())).What);
    }

    [Fact]
    public async Task Data_of_different_events_are_told_apart_and_the_documents_own_end_marker_ends()
    {
        Server.Answer(WireAnswer.Text(
            Events, "event: began\ndata: {\"what\":\"a\"}\n\nevent: ended\ndata: {\"reason\":\"r\"}\n\ndata: fin\n\ndata: {}\n\n"));

        List<SseItem<WatchVariantsEvent>> read = await ListAsync(Client().WatchVariantsAsync());

        Assert.Equal(["began a", "ended r"],
            read.Select(static item => item.EventType + item.Data.Match(
                static began => " " + began.What, static ended => " " + ended.Reason, static _ => "")));
    }

    [Fact]
    public async Task Data_that_are_text_are_text()
    {
        Server.Answer(WireAnswer.Text(Events, "event: word\ndata: plain ä\n\nevent: object\ndata: {\"what\":\"a\"}\n\n"));

        List<SseItem<string>> read = await ListAsync(Client().WatchTextsAsync());

        Assert.Equal([("word", "plain ä"), ("object", "{\"what\":\"a\"}")], read.Select(static item => (item.EventType, item.Data)));
    }

    [Theory]
    [InlineData("{\"what\":\"a\"}\n{\"what\":\"b\",\"count\":2}\n")]
    [InlineData("{\"what\":\"a\"}\r\n\r\n{\"what\":\"b\",\"count\":2}")]
    public async Task Lines_are_read_one_by_one(string body)
    {
        Server.Answer(WireAnswer.Text("application/jsonl", body));

        List<Happened> read = await ListAsync(Client().ReadLinesAsync());

        Assert.Equal([("a", null), ("b", 2)], read.Select(static happened => (happened.What, happened.Count)));
        Assert.Equal("application/jsonl", Sent["Accept"]);
    }

    [Fact]
    public async Task Lines_can_be_numbers()
    {
        Server.Answer(WireAnswer.Text("application/x-ndjson", "1\n2\n"));

        Assert.Equal([1, 2], await ListAsync(Client().ReadNdLinesAsync()));
    }

    [Fact]
    public async Task Sequence_is_read_one_by_one()
    {
        Server.Answer(WireAnswer.Text("application/json-seq", "\u001e{\"what\":\"a\"}\n\u001e{\n\"what\":\"b\"}\n"));

        Assert.Equal(["a", "b"], (await ListAsync(Client().ReadSequenceAsync())).Select(static happened => happened.What));
    }

    [Fact]
    public async Task Stream_that_no_schema_describes_is_a_stream()
    {
        Server.Answer(WireAnswer.Text(Events, "data: x\n\n"));

        using StreamReader reader = new((await Client().WatchRawAsync()).Value);

        Assert.Equal("data: x\n\n", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Error_in_place_of_a_stream_has_status_and_text()
    {
        Server.Answer(WireAnswer.Text("text/plain", "closed", 403));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => ListAsync(Client().ReadLinesAsync()));

        Assert.Equal((403, "closed"), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
    }

    [Fact]
    public async Task Value_that_cannot_be_read_throws_after_those_before_it()
    {
        Server.Answer(WireAnswer.Text("application/jsonl", "{\"what\":\"a\"}\noops\n"));
        List<string> read = [];

        await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Happened happened in Client().ReadLinesAsync())
            {
                read.Add(happened.What);
            }
        });

        Assert.Equal(["a"], read);
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

    private StreamsClient Client() => new(Server.Endpoint, Once<StreamsClientOptions>());
}
