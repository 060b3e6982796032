using System;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Core;
using Azure.Core.Pipeline;
using BenchmarkDotNet.Attributes;

namespace Typewright.Benchmarks;

/// <summary>
/// A whole call through the client with every policy in place, on an in-memory transport; and Azure.Core's own share of
/// it.
/// </summary>
[MemoryDiagnoser]
public class WholeCalls
{
    private static readonly Uri s_endpoint = new("https://contoso.communication.azure.com/");

    private readonly ChatThreadClient _page = Client(200, ChatPayloads.Page(50));
    private readonly ChatThreadClient _one = Client(200, ChatPayloads.OneMessage());
    private readonly ChatThreadClient _send = Client(201, "{\"id\":\"1600000000001\"}"u8.ToArray());
    private readonly HttpPipeline _bare = HttpPipelineBuilder.Build(
        Options(200, ChatPayloads.OneMessage()),
        new CommunicationTokenAuthenticationPolicy(Credential()));

    [Benchmark]
    public async Task<int> PageOf50()
    {
        await foreach (Page<ChatMessage> page in _page.GetMessagesAsync().AsPages().ConfigureAwait(false))
        {
            return page.Values.Count;
        }

        return 0;
    }

    [Benchmark]
    public async Task<object> OneMessage() => (await _one.GetMessageAsync("1600000000001").ConfigureAwait(false)).Value;

    [Benchmark]
    public async Task<string> Send() => (await _send.SendMessageAsync("Shall we meet at the corner?").ConfigureAwait(false)).Value.Id;

    /// <summary>A GET through the same policies without any of ours: what no generated client can be below.</summary>
    [Benchmark]
    public async Task<int> AzureCoreAlone()
    {
        using HttpMessage message = _bare.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(s_endpoint);
        await _bare.SendAsync(message, default).ConfigureAwait(false);
        return message.Response.Status;
    }

    private static ChatThreadClient Client(int status, byte[] body) =>
        new("19:thread@thread.v2", s_endpoint, Credential(), Options(status, body));

    private static ChatClientOptions Options(int status, byte[] body) => new() { Transport = new MemoryTransport(status, body) };

    // A token that is valid for a century; nothing checks its signature here.
    private static CommunicationTokenCredential Credential()
    {
        string claims = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            $"{{\"exp\":{DateTimeOffset.UtcNow.AddYears(100).ToUnixTimeSeconds()}}}")).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return new CommunicationTokenCredential($"e30.{claims}.signature");
    }
}
