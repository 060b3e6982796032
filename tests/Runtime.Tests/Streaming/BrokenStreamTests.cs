using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class BrokenStreamTests
{
    private static readonly StreamingStyle s_once = StreamingStyle.ServerSentEvents();
    private static readonly StreamingStyle s_again = StreamingStyle.ServerSentEvents(reconnects: true);

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_break_keeps_what_was_read_and_nothing_is_sent_again(string method)
    {
        Service service = new(Events(new Breaking("id: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3")));
        List<int> values = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_once, values, method));
        Assert.Equal([1, 2], values);
        Assert.Equal(200, thrown.Status);
        Assert.IsType<IOException>(thrown.InnerException);
        Assert.Contains("broke off after 2", thrown.Message, StringComparison.Ordinal);
        Assert.Single(service.Transport.Sent);
    }

    [Fact]
    public async Task A_stream_that_reconnects_goes_on_behind_the_last_id_and_hands_nothing_over_twice()
    {
        Service service = new(
            Events(new Breaking("retry: 0\nid: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\nda")),
            Events(new Trickle("id: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3\n\ndata: [DONE]\n\n", 7)));
        List<int> values = [];
        await ReadAsync(service, s_again, values);
        Assert.Equal([1, 2, 3], values);
        Assert.Equal([null, "2"], service.Transport.Sent.Select(static sent => sent.Headers.GetValueOrDefault("Last-Event-ID")));
    }

    [Fact]
    public async Task Behind_an_event_without_an_id_nobody_could_go_on()
    {
        Service service = new(Events(new Breaking("retry: 0\nid: 1\ndata: 1\n\ndata: 2\n\n")));
        List<int> values = [];
        await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_again, values));
        Assert.Equal([1, 2], values);
        Assert.Single(service.Transport.Sent);
    }

    [Fact]
    public async Task A_post_is_not_sent_again_though_the_style_reconnects()
    {
        Service service = new(Events(new Breaking("retry: 0\nid: 1\ndata: 1\n\n")));
        await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_again, [], "POST"));
        Assert.Single(service.Transport.Sent);
        Service ended = new(Events(new Trickle("id: 1\ndata: 1\n\n", 9)));
        await ReadAsync(ended, s_again, [], "POST");
        Assert.Single(ended.Transport.Sent);
    }

    [Fact]
    public async Task Breaks_without_a_new_event_are_bounded_by_the_options_for_retries()
    {
        Service service = new(new MemoryTransport(_ => Events(new Breaking("retry: 0\n\n"))));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_again, []));
        Assert.IsType<IOException>(thrown.InnerException);
        Assert.Equal(4, service.Transport.Sent.Count);
    }

    [Fact]
    public async Task An_error_of_a_reconnect_is_kept()
    {
        Service service = new(Events(new Breaking("retry: 0\nid: 1\ndata: 1\n\n")),
            new MemoryResponse(404, "{\"error\":{\"code\":\"Gone\",\"message\":\"It is over.\"}}"));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_again, []));
        Assert.Equal((404, "Gone"), (thrown.Status, thrown.ErrorCode));
    }

    [Theory]
    [InlineData("application/json", "{\"error\":{\"code\":\"Quota\",\"message\":\"No more.\"}}", "Quota", "No more.")]
    [InlineData("text/html", "<html><title>Sign in</title></html>", null, "Sign in")]
    [InlineData("application/json; charset=utf-8", "{}", null, "where 'text/event-stream' was expected")]
    public async Task A_success_that_is_no_event_stream_is_a_failure(string type, string body, string? code, string message)
    {
        Service service = new(new MemoryResponse(200, new Trickle(body, 5), type));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_once, []));
        Assert.Equal((200, code), (thrown.Status, thrown.ErrorCode));
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(body, thrown.GetRawResponse()!.Content.ToString());
    }

    [Fact]
    public async Task Heartbeats_are_no_values_and_do_not_end_the_stream()
    {
        Service service = new(
            Events(new Trickle(": hello\n\nid: 0\nretry: 5\ndata:\n\nevent: ping\ndata: {\"type\":\"ping\"}\n\ndata: 1\n\ndata: \n\n"
                + "event: ping\ndata\n\ndata: 2\n\n", 3)));
        List<int> values = [];
        await ReadAsync(service, s_once, values);
        Assert.Equal([1, 2], values);
    }

    [Theory]
    [InlineData("event: error\ndata: {\"type\":\"error\",\"error\":{\"code\":\"overloaded\",\"message\":\"Too busy.\"}}\n\n", "overloaded",
        "Too busy.")]
    [InlineData("event: error\ndata: it broke\n\n", null, "it broke")]
    [InlineData("data: {\"error\":{\"message\":\"Too busy.\",\"code\":\"overloaded\"}}\n\n", "overloaded", "Too busy.")]
    [InlineData("data: {\"error\":\"Too busy.\"}\n\n", null, "Too busy.")]
    public async Task An_error_in_the_stream_is_a_failure_with_the_services_code(string text, string? code, string message)
    {
        Service service = new(Events(new Trickle("data: {\"name\":\"Rex\"}\n\n" + text, 9)));
        List<Pet> pets = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Pet pet in service.Pipeline.StreamAsync(s_once, () => service.Message(), Pet.Read, "Test.Stream", default))
            {
                pets.Add(pet);
            }
        });
        Assert.Equal((200, code), (thrown.Status, thrown.ErrorCode));
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        Assert.Single(pets);
    }

    [Fact]
    public async Task A_value_with_an_error_among_its_members_is_a_value()
    {
        Service service = new(Events(new Trickle("data: {\"name\":\"Rex\",\"error\":{\"code\":\"x\"}}\n\ndata: {\"error\":null}\n\n", 9)));
        int count = 0;
        await foreach (BinaryData _ in service.Pipeline.StreamAsync(
            s_once, () => service.Message(), JsonReading.Any, "Test.Stream", default))
        {
            count++;
        }

        Assert.Equal(2, count);
    }

    [Fact]
    public async Task A_broken_connection_of_lines_is_a_failure_after_the_lines_that_came()
    {
        Service service = new(new MemoryResponse(200, new Breaking("1\n2\n3"), "application/jsonl"));
        List<int> values = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(
            service, StreamingStyle.JsonLines, values));
        Assert.Equal([1, 2], values);
        Assert.Equal(200, thrown.Status);
        Assert.IsType<IOException>(thrown.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_silence_is_told_from_a_cancellation(bool isEvents)
    {
        Func<Exception> timeout = static () => new TaskCanceledException(
            "The operation was cancelled because it exceeded the configured timeout.");
        Service service = new(isEvents
            ? Events(new Breaking("data: 1\n\n", timeout))
            : new MemoryResponse(200, new Breaking("1\n", timeout), "application/jsonl"));
        List<int> values = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, isEvents
            ? s_once
            : StreamingStyle.JsonLines, values));
        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Contains("NetworkTimeout", thrown.Message, StringComparison.Ordinal);
        Assert.Equal([1], values);
    }

    [Theory]
    [InlineData("data: ")]
    [InlineData("data: 1\n")]
    public async Task An_event_without_an_end_is_refused_at_its_bound(string piece)
    {
        Service service = new(new MemoryTransport(_ => Events(new Trickle(
            "data: 1\n\n" + string.Concat(Enumerable.Repeat(piece, 5000)), 997))), behavior => behavior.MaxRecordBytes = 1000);
        List<int> values = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, s_once, values));
        Assert.Equal([1], values);
        Assert.Contains("longer than 1000 bytes", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_and_the_events_before_do_not_count()
    {
        string text = string.Concat(Enumerable.Repeat(": keep alive\r\ndata: 1\r\n\r\n: so\n", 500));
        Service service = new(new MemoryTransport(_ => Events(new Trickle(text, 13))), behavior => behavior.MaxRecordBytes = 20);
        List<int> values = [];
        await ReadAsync(service, s_once, values);
        Assert.Equal(500, values.Count);
    }

    [Fact]
    public async Task A_line_without_an_end_is_refused_at_its_bound()
    {
        foreach (StreamingStyle style in new[] { StreamingStyle.JsonLines, StreamingStyle.JsonSequence })
        {
            Service service = new(new MemoryTransport(_ => new MemoryResponse(
                200, new Trickle(new string('1', 100_000), 5000), "application/jsonl")), behavior => behavior.MaxRecordBytes = 10_000);
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, style, []));
            Assert.Contains("longer than 10000 bytes", thrown.Message, StringComparison.Ordinal);
        }
    }

    private static MemoryResponse Events(Stream body) => new(200, body, "text/event-stream");

    private static async Task ReadAsync(
        Service service, StreamingStyle style, List<int> values, string method = "GET", CancellationToken cancellationToken = default)
    {
        await foreach (int value in service.Pipeline.StreamAsync(style, Create, JsonReading.Int32, "Test.Stream", cancellationToken))
        {
            values.Add(value);
        }

        HttpMessage Create()
        {
            HttpMessage message = service.Message(new RequestMethod(method));
            message.Request.Headers.Add("Accept", "text/event-stream");
            return message;
        }
    }
}
