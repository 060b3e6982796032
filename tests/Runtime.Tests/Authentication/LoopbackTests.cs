using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Xunit;

namespace Typewright.Runtime.Tests.Authentication;

/// <summary>What the transport of Azure.Core itself puts on the wire.</summary>
public sealed class LoopbackTests
{
    [Fact]
    public async Task A_cookie_reaches_the_server()
        => Assert.Contains("\r\ncookie: a=1; sid=k1\r\n",
            await SendAsync(AuthenticationPolicies.ApiKeyInCookie(new AzureKeyCredential("k1"), "sid")),
                StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_key_in_the_query_reaches_the_server()
        => Assert.StartsWith("GET /a?key=a%2Bb HTTP/1.1\r\n",
            await SendAsync(AuthenticationPolicies.ApiKeyInQuery(new AzureKeyCredential("a+b"), "key")), StringComparison.Ordinal);

    [Fact]
    public async Task A_token_reaches_a_server_on_the_same_machine()
        => Assert.Contains("\r\nauthorization: Bearer t1\r\n",
            await SendAsync(AuthenticationPolicies.Token(new FixedTokenCredential("t1"), "a")), StringComparison.OrdinalIgnoreCase);

    private static async Task<string> SendAsync(HttpPipelinePolicy policy)
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Task<string> received = AnswerAsync(listener);
        ServicePipeline pipeline = ServicePipeline.Create(new TestOptions(), "Tests", policy);
        using HttpMessage message = pipeline.CreateMessage(null, ResponseClassifiers.Status204);
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/a"));
        message.Request.Headers.Add("Cookie", "a=1");
        await pipeline.SendAsync(message, "Tests.Send", CancellationToken.None);
        return await received;
    }

    private static async Task<string> AnswerAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        await using NetworkStream stream = client.GetStream();
        using StreamReader reader = new(stream, Encoding.ASCII);
        StringBuilder head = new();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            head.Append(line).Append("\r\n");
        }

        await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray());
        return head.ToString();
    }

    private sealed class TestOptions : ClientOptions;
}
