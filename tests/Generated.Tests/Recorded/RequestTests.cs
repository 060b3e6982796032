using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>The clients, called with the values of a recording, send what was recorded: verb, path, query, media type and body.</summary>
public sealed class RequestTests
{
    public static TheoryData<string> Own => RecordingSet.Cases(RecordingSet.Own.Covered);

    public static TheoryData<string> Shared => RecordingSet.Cases(RecordingSet.Shared.Covered);

    [Theory]
    [MemberData(nameof(Own))]
    public Task Invented_request_is_sent(string recording) => SendsAsync(RecordingSet.Own, RecordingSet.Own[recording]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Recorded_request_is_sent(string recording) => SendsAsync(RecordingSet.Shared, RecordingSet.Shared[recording]);

    private static async Task SendsAsync(RecordingSet set, Exchange exchange)
    {
        foreach (bool isAsync in new[] { false, true })
        {
            // What comes back is for the other tests to judge.
            MemoryTransport transport = new(_ => new MemoryResponse(599));
            await Assert.ThrowsAsync<RequestFailedException>(() => Replay.CallAsync(exchange, transport, isAsync));
            Check(set, exchange, Assert.Single(transport.Sent));
        }
    }

    private static void Check(RecordingSet set, Exchange exchange, SentRequest sent)
    {
        Assert.Equal(exchange.Method, sent.Method);
        RequestTarget target = RequestTarget.Of(sent.Uri);
        Assert.True(target.IsOf(exchange), $"{sent.Text} is not {exchange.Name}.");

        // Some recordings say nothing of the body; the request had one all the same.
        if (exchange.RequestBody is null)
        {
            return;
        }

        if (exchange.RequestHeaders.TryGetValue("Content-Type", out string? contentType))
        {
            Assert.Equal(contentType, sent.Headers["Content-Type"]);
        }

        if (set.IsIntact(exchange, exchange.RequestBody))
        {
            JsonNode? expected = ImpliedMembers.WithoutEmpty(ImpliedMembers.Added(exchange.RequestBody));
            Assert.Null(JsonMeaning.Difference(expected, ImpliedMembers.WithoutEmpty(JsonNode.Parse(sent.BodyText))));
        }

        foreach (string name in exchange.RequestHeaders.Keys.Where(name =>
            name.StartsWith("repeatability-", StringComparison.OrdinalIgnoreCase)))
        {
            Assert.True(sent.Headers.ContainsKey(name), name);
        }
    }
}
