using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class RepeatedCallTests
{
    /// <summary>Method, status, Retry-After, and how often the call is sent with three retries.</summary>
    public static TheoryData<string, int, string?, int> Statuses() => new()
    {
        { "GET", 500, null, 4 }, { "PUT", 502, null, 4 }, { "DELETE", 504, null, 4 }, { "HEAD", 503, null, 4 },
        { "POST", 500, null, 1 }, { "POST", 502, null, 1 }, { "POST", 503, null, 1 }, { "POST", 504, null, 1 }, { "PATCH", 500, null, 1 },
        { "POST", 408, null, 4 }, { "POST", 429, null, 4 }, { "PATCH", 503, "0", 4 }, { "POST", 503, "0", 4 },
        { "POST", 400, null, 1 }, { "GET", 404, null, 1 },
        { "GET", 429, "2147483648", 1 }, { "POST", 503, "99999999999999", 1 }, { "GET", 503, "Fri, 31 Dec 9999 23:59:59 GMT", 1 },
            { "GET", 503, "301", 1 },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_call_that_may_have_been_served_is_not_sent_twice(string method, int status, string? retryAfter, int sent)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ => retryAfter is null
                ? new MemoryResponse(status)
                : new MemoryResponse(status).With("Retry-After", retryAfter)));
            Assert.Equal(status, (await FailAsync(service, method, async)).Status);
            Assert.Equal(sent, service.Transport.Sent.Count);
        }
    }

    [Theory]
    [InlineData("Idempotency-Key")]
    [InlineData("repeatability-request-id")]
    [InlineData("X-Own-Key")]
    public async Task A_call_that_the_service_recognises_is_sent_again(string header)
    {
        Service service = new(
            new MemoryTransport(_ => new MemoryResponse(500)), static behavior => behavior.RepeatabilityHeaders.Add("x-own-key"));
        await FailAsync(service, "POST", true, header);
        Assert.Equal(4, service.Transport.Sent.Count);
    }

    [Fact]
    public async Task The_options_can_ask_for_it()
    {
        Service service = new(new MemoryTransport(_ => new MemoryResponse(500)), static behavior => behavior.RepeatsUnsafeCalls = true);
        await FailAsync(service, "POST", true);
        Assert.Equal(4, service.Transport.Sent.Count);
    }

    public static TheoryData<string, bool, int> Faults() =>
        new() { { "POST", false, 1 }, { "POST", true, 4 }, { "GET", false, 4 }, { "GET", true, 4 } };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_lost_answer_is_told_from_a_connection_that_was_never_made(string method, bool isUnsent, int sent)
    {
        foreach (bool async in new[] { true, false })
        {
            int tries = 0;
            Service service = new(new MemoryTransport(_ =>
            {
                tries++;
                throw new RequestFailedException("It broke.", isUnsent
                    ? new HttpRequestException("x", new SocketException((int)SocketError.ConnectionRefused))
                    : new IOException("lost"));
            }));
            RequestFailedException thrown = await FailAsync(service, method, async);
            Assert.Equal((0, sent), (thrown.Status, tries));
            Assert.Contains("It broke.", thrown.Message, StringComparison.Ordinal);
            Assert.Equal(sent > 1, thrown.InnerException is AggregateException);
        }
    }

    [Fact]
    public async Task A_time_out_is_told_from_a_cancellation()
    {
        Service slow = new(new MemoryTransport(_ => throw new TaskCanceledException("slow")));
        RequestFailedException thrown = await FailAsync(slow, "GET", true);
        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Contains("NetworkTimeout", thrown.Message, StringComparison.Ordinal);

        using CancellationTokenSource source = new();
        Service cancelled = new(new MemoryTransport(request =>
        {
            source.Cancel();
            throw new OperationCanceledException(source.Token);
        }));
        using HttpMessage message = cancelled.Message();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.Pipeline.SendAsync(message, "Test.Call", source.Token));
    }

    // HttpClient sends what has no body again by itself when a connection ends without an answer.
    [Theory]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    [InlineData("POST", true)]
    public async Task A_call_without_a_body_whose_answer_is_lost_is_sent_once(string method, bool isConnectionUsed)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        int heads = 0;
        _ = Task.Run(async () =>
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync();
                using StreamReader reader = new(client.GetStream());
                while (await reader.ReadLineAsync() is { } line)
                {
                    if (line.Length == 0 && (Interlocked.Increment(ref heads) > 1 || !isConnectionUsed))
                    {
                        break;
                    }

                    if (line.Length == 0)
                    {
                        await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
                    }
                }
            }
        });
        ServicePipeline pipeline = ServicePipeline.Create(new LoopbackOptions(), "Typewright.Runtime.Tests");
        if (isConnectionUsed)
        {
            await SendAsync();
        }

        await Assert.ThrowsAsync<RequestFailedException>(SendAsync);

        Assert.Equal(isConnectionUsed ? 2 : 1, heads);

        async Task SendAsync()
        {
            using HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Status200);
            message.Request.Method = new RequestMethod(method);
            message.Request.Uri.Reset(new Uri($"http://127.0.0.1:{port}/"));
            await pipeline.SendAsync(message, "Test.Call", default);
        }
    }

    private sealed class LoopbackOptions : ClientOptions;

    private static async Task<RequestFailedException> FailAsync(Service service, string method, bool async, string? header = null)
    {
        using HttpMessage message = service.Message(new RequestMethod(method));
        if (header is not null)
        {
            message.Request.Headers.Add(header, "1");
        }

        return await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
            ? await service.Pipeline.SendAsync(message, "Test.Call", default)
            : service.Pipeline.Send(message, "Test.Call", default));
    }
}
