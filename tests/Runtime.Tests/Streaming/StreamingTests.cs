using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class StreamingTests
{
    [Theory]
    [InlineData("data: 1\n\ndata: 2\n\n")]
    [InlineData("\uFEFF: comment\r\ndata:1\r\n\r\nid: x\r\ndata:2\r\n\r\ndata: 3")]
    [InlineData("data: 1\r\revent: other\rdata: 2\r\r")]
    [InlineData("data:\ndata: 1\ndata:\n\nretry: 5\n\nignored: 9\ndata: 2\n\n")]
    public async Task Events_have_their_data_whatever_their_line_ends(string body)
    {
        foreach (int chunk in new[] { 1, 3, 1000 })
        {
            Assert.Equal([1, 2], await ReadAsync(StreamingStyle.ServerSentEvents(), body, chunk));
        }
    }

    [Fact]
    public async Task The_terminal_event_ends_the_stream()
        => Assert.Equal([1], await ReadAsync(StreamingStyle.ServerSentEvents("[DONE]"), "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", 5));

    [Fact]
    public async Task Events_come_with_type_id_and_retry_time()
    {
        Trickle body = new("event: delta\nid: 7\nretry: 250\ndata: 1\n\ndata: 2\n\n", 4);
        Service service = Streams(body);
        List<SseItem<int>> events = [];
        await foreach (SseItem<int> item in service.Pipeline.StreamEventsAsync(
            StreamingStyle.ServerSentEvents(), () => service.Message(), JsonReading.Int32, "Test.Stream", default))
        {
            events.Add(item);
        }

        Assert.Equal([("delta", "7", 1), ("message", null, 2)], events.Select(item => (item.EventType, item.EventId, item.Data)));
        Assert.Equal(TimeSpan.FromMilliseconds(250), events[0].ReconnectionInterval);
        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData("1\n2\n3\n")]
    [InlineData("1\r\n\r\n 2 \n3")]
    [InlineData("\n\n1\n\t\n2\n\n3\n\n")]
    public async Task Json_lines_are_read_one_by_one(string body)
    {
        foreach (int chunk in new[] { 1, 2, 1000 })
        {
            Assert.Equal([1, 2, 3], await ReadAsync(StreamingStyle.JsonLines, body, chunk));
        }
    }

    [Fact]
    public async Task A_json_text_sequence_is_read_one_by_one()
    {
        foreach (int chunk in new[] { 1, 1000 })
        {
            Assert.Equal([1, 2, 3], await ReadAsync(StreamingStyle.JsonSequence, "\u001e1\n\u001e\n\u001e 2\n\u001e3\n", chunk));
        }
    }

    // RFC 7464: a text that ends with the stream or with the next one's beginning was cut
    // off; a number without white space behind it may have been.
    [Theory]
    [InlineData("\u001e1\n\u001e[2, \u001e3\n")]
    [InlineData("\u001e1\n\u001e2\u001e3\n")]
    [InlineData("\u001e1\n\u001etru\u001e3\n\u001e{\"a\":1")]
    [InlineData("\u001e1\n\u001e\"x\u001e3\n\u001e4")]
    public async Task A_text_of_a_sequence_that_was_cut_off_is_dropped(string body)
    {
        foreach (int chunk in new[] { 1, 1000 })
        {
            Assert.Equal([1, 3], await ReadAsync(StreamingStyle.JsonSequence, body, chunk));
        }
    }

    [Fact]
    public async Task A_long_line_is_whole()
    {
        string text = new('x', 50_000);
        Service service = Streams(new Trickle($"\"{text}\"\n\"y\"\n", 777));
        List<string> values = [];
        await foreach (string value in service.Pipeline.StreamAsync(
            StreamingStyle.JsonLines, () => service.Message(), JsonReading.RequiredString, "Test.Stream", default))
        {
            values.Add(value);
        }

        Assert.Equal([text, "y"], values);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 0)]
    public async Task An_empty_body_has_no_values(string body, int expected)
    {
        Assert.Equal(expected, (await ReadAsync(StreamingStyle.JsonLines, body, 10)).Count);
        Assert.Equal(expected, (await ReadAsync(StreamingStyle.JsonSequence, body, 10)).Count);
        Assert.Equal(expected, (await ReadAsync(StreamingStyle.ServerSentEvents(), body, 10)).Count);
    }

    public static TheoryData<StreamingStyle, string> Broken() => new()
    {
        { StreamingStyle.JsonLines, "1\n{\n" },
        { StreamingStyle.JsonLines, "1\n\"x\"\n" },
        { StreamingStyle.JsonSequence, "\u001e1\n\u001e}\n" },
        { StreamingStyle.ServerSentEvents(), "data: 1\n\ndata: oops\n\n" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_value_that_cannot_be_read_fails_with_its_status_after_the_values_before_it(StreamingStyle style, string text)
    {
        Trickle body = new(text, 100);
        List<int> values = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(Streams(body), style, values));
        Assert.Equal([1], values);
        Assert.Equal(200, thrown.Status);
        Assert.IsAssignableFrom<JsonException>(thrown.InnerException);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task An_error_is_read_whole_and_thrown()
    {
        Trickle body = new("{\"error\":{\"code\":\"Busy\",\"message\":\"Not now.\"}}", 3);
        Service service = new(new MemoryResponse(409, body, "application/json"));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(
            service, StreamingStyle.JsonLines, []));
        Assert.Equal((409, "Busy"), (thrown.Status, thrown.ErrorCode));
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Leaving_the_enumeration_disposes_body_and_message()
    {
        Trickle body = new("1\n2\n", 2, hangs: true);
        MemoryResponse response = new(200, body, "application/jsonl");
        Service service = new(response);
        await foreach (int _ in service.Pipeline.StreamAsync(
            StreamingStyle.JsonLines, () => service.Message(), JsonReading.Int32, "Test.Stream", default))
        {
            break;
        }

        Assert.True(body.IsDisposed);
        Assert.True(response.IsDisposed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_a_stream_that_hangs(bool byEnumerator)
    {
        foreach (StreamingStyle style in new[] { StreamingStyle.JsonLines, StreamingStyle.ServerSentEvents() })
        {
            Trickle body = new("data: 1\n\n", 100, hangs: true);
            Service service = Streams(style == StreamingStyle.JsonLines ? body = new Trickle("1\n", 100, hangs: true) : body);
            using CancellationTokenSource source = new();
            IAsyncEnumerable<int> values = service.Pipeline.StreamAsync(
                style, () => service.Message(), JsonReading.Int32, "Test.Stream", byEnumerator
                ? default
                : source.Token);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (int value in byEnumerator ? values.WithCancellation(source.Token) : values.WithCancellation(default))
                {
                    Assert.Equal(1, value);
                    source.Cancel();
                }
            });
            Assert.True(body.IsDisposed);
        }
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_and_each_one_sends_anew()
    {
        Service service = new(new MemoryTransport(_ => new MemoryResponse(200, new Trickle("1\n", 9), "application/jsonl")));
        IAsyncEnumerable<int> values = service.Pipeline.StreamAsync(
            StreamingStyle.JsonLines, () => service.Message(), JsonReading.Int32, "Test.Stream", default);
        Assert.Empty(service.Transport.Sent);
        for (int i = 1; i <= 2; i++)
        {
            await foreach (int value in values)
            {
                Assert.Equal(1, value);
            }

            Assert.Equal(i, service.Transport.Sent.Count);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_outlives_its_message_unbuffered(bool async)
    {
        Trickle body = new("abc", 1);
        Service service = new(new MemoryResponse(200, body, "application/octet-stream"), new MemoryResponse(200),
            new MemoryResponse(404, "{\"message\":\"Gone.\"}"));
        Response<System.IO.Stream> response;
        using (HttpMessage message = service.Message())
        {
            response = await Send(message);
        }

        Assert.False(response.Value.CanSeek);
        Assert.False(body.IsDisposed);
        Assert.Equal("abc", await new System.IO.StreamReader(response.Value).ReadToEndAsync());

        using HttpMessage empty = service.Message();
        Assert.Equal(-1, (await Send(empty)).Value.ReadByte());
        using HttpMessage failing = service.Message();
        Assert.StartsWith("Gone.", (await Assert.ThrowsAsync<RequestFailedException>(() => Send(failing))).Message);

        async Task<Response<System.IO.Stream>> Send(HttpMessage message) => async
            ? await service.Pipeline.SendForStreamAsync(message, "Test.Download", default)
            : service.Pipeline.SendForStream(message, "Test.Download", default);
    }

    private static Service Streams(Trickle body) => new(new MemoryResponse(200, body, "text/event-stream"));

    private static async Task<List<int>> ReadAsync(StreamingStyle style, string text, int chunk)
    {
        Trickle body = new(text, chunk);
        List<int> values = [];
        await ReadAsync(Streams(body), style, values);
        Assert.True(body.IsDisposed);
        return values;
    }

    private static async Task ReadAsync(Service service, StreamingStyle style, List<int> values)
    {
        await foreach (int value in service.Pipeline.StreamAsync(style, () => service.Message(), JsonReading.Int32, "Test.Stream", default))
        {
            values.Add(value);
        }
    }
}
