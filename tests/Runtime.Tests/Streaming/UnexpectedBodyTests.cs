using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Microsoft.Extensions.Time.Testing;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>What comes in place of a stream of events, and what such a stream asks for: neither has the client's memory or time.</summary>
public class UnexpectedBodyTests
{
    private const int Bound = 1000;

    private static readonly Func<Exception> s_silence = static () => new TaskCanceledException("It took too long.");

    [Fact]
    public async Task A_body_without_an_end_in_place_of_events_is_read_up_to_the_bound_of_errors()
    {
        Endless body = new();
        RequestFailedException thrown = await FailureAsync(new MemoryResponse(200, body, "text/html"));

        Assert.Equal(200, thrown.Status);
        Assert.Contains("where 'text/event-stream' was expected", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(Bound, thrown.GetRawResponse()!.Content.ToMemory().Length);
        Assert.InRange(body.Given, Bound, Bound * 2);
    }

    [Fact]
    public async Task A_body_in_place_of_events_that_is_not_compressed_as_it_says_is_a_failure()
    {
        MemoryResponse answer = new MemoryResponse(200, new Trickle("data: 1", 3), "application/json").With("Content-Encoding", "gzip");
        RequestFailedException thrown = await FailureAsync(answer);

        Assert.Equal(200, thrown.Status);
        Assert.Contains("'gzip'", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(200, true)]
    [InlineData(400, false)]
    [InlineData(400, true)]
    public async Task A_body_of_an_error_that_breaks_off_or_is_silent_is_a_failure_with_its_status(int status, bool isSilent)
    {
        RequestFailedException thrown =
            await FailureAsync(new MemoryResponse(status, new Breaking("<html>", isSilent ? s_silence : null), "text/html"));

        Assert.Equal(status, thrown.Status);
        Assert.Equal(isSilent, thrown.InnerException is TimeoutException);
        Assert.Contains(isSilent ? "NetworkTimeout" : "broke off after 6 bytes", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_error_in_place_of_a_file_that_is_silent_is_a_failure_with_its_status(bool async)
    {
        Service service = new(new MemoryResponse(404, new Breaking("<html>", s_silence), "text/html"));
        HttpMessage message = service.Message();

        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
            ? await service.Pipeline.SendForStreamAsync(message, "Test.File", default)
            : service.Pipeline.SendForStream(message, "Test.File", default));

        Assert.Equal(404, thrown.Status);
        Assert.IsType<TimeoutException>(thrown.InnerException);
    }

    // The longest that a parser of events takes is years, which is more than timers count.
    [Theory]
    [InlineData("99999999999")]
    [InlineData("600000")]
    public async Task A_time_before_the_next_connection_counts_within_the_bound_of_such_times(string milliseconds)
    {
        FakeTimeProvider clock = new();
        Queue<MemoryResponse> answers = new([Events($"retry: {milliseconds}\nid: 1\ndata: 1\n\n"), Events("id: 2\ndata: [DONE]\n\n")]);
        Service service = new(new MemoryTransport(_ => answers.Dequeue()), behavior => behavior.Clock = clock);
        Task<List<int>> reading = ReadAsync(service, StreamingStyle.ServerSentEvents("[DONE]", reconnects: true));

        clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Single(service.Transport.Sent);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([1], await reading.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(2, service.Transport.Sent.Count);
    }

    private static MemoryResponse Events(string text) => new(200, new Trickle(text, 9), "text/event-stream");

    private static Task<RequestFailedException> FailureAsync(MemoryResponse answer)
    {
        Service service = new(new MemoryTransport(_ => answer), static behavior => behavior.MaxErrorBytes = Bound);
        return Assert.ThrowsAsync<RequestFailedException>(() => ReadAsync(service, StreamingStyle.ServerSentEvents()));
    }

    private static async Task<List<int>> ReadAsync(Service service, StreamingStyle style)
    {
        List<int> values = [];
        await foreach (int value in service.Pipeline.StreamAsync(style, () => service.Message(), JsonReading.Int32, "Test.Stream", default))
        {
            values.Add(value);
        }

        return values;
    }

    private sealed class Endless : Stream
    {
        // A reader without a bound would take all of the memory there is.
        private const int Most = 64 * 1024 * 1024;

        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.True(Given < Most, "somebody reads for ever");
            buffer.AsSpan(offset, count).Fill((byte)'x');
            Given += count;
            return count;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            byte[] bytes = new byte[buffer.Length];
            int read = Read(bytes, 0, bytes.Length);
            bytes.CopyTo(buffer);
            return ValueTask.FromResult(read);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
