using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Errors have the status, the code and the message of the recorded answer, whatever its version and its shape.</summary>
public sealed class ErrorTests
{
    public static TheoryData<string> Own => Errors(RecordingSet.Own);

    public static TheoryData<string> Shared => Errors(RecordingSet.Shared);

    [Theory]
    [MemberData(nameof(Own))]
    public Task Invented_error_is_thrown(string recording) => ThrowsAsync(RecordingSet.Own[recording]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Recorded_error_is_thrown(string recording) => ThrowsAsync(RecordingSet.Shared[recording]);

    private static TheoryData<string> Errors(RecordingSet set) => RecordingSet.Cases(set.Exchanges.Where(exchange => exchange.IsError));

    private static async Task ThrowsAsync(Exchange exchange)
    {
        foreach (bool isAsync in new[] { false, true })
        {
            MemoryTransport transport = new(exchange.ToResponse());
            RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() =>
                Replay.CallAsync(exchange, transport, isAsync));

            (string? code, string message) = Said(exchange.ResponseBody);
            Assert.Equal((exchange.Status, code), (exception.Status, exception.ErrorCode));
            Assert.StartsWith(message, exception.Message);
            Assert.Contains($"Status: {exchange.Status}", exception.Message);
            Assert.Equal(exchange.Status, exception.GetRawResponse()!.Status);
        }
    }

    /// <summary>The code and the message in each of the shapes that are recorded.</summary>
    private static (string? Code, string Message) Said(JsonNode? body)
    {
        const string Nothing = "Service request failed.";
        if (body is not JsonObject members)
        {
            return (null, Title((string?)body ?? "") ?? Nothing);
        }

        if (members.ContainsKey("traceId"))
        {
            return ((string?)members["type"], (string)members["title"]!);
        }

        JsonObject said = new[] { "error", "Error", "ChatError", "CommunicationError" }
            .Select(name => members[name])
            .OfType<JsonObject>()
            .FirstOrDefault() ?? members;
        return ((string?)(said["code"] ?? said["Code"]), (string?)(said["message"] ?? said["Message"]) ?? Nothing);
    }

    private static string? Title(string html)
    {
        int start = html.IndexOf("<title>", StringComparison.Ordinal);
        return start < 0 ? null : html[(start + 7)..html.IndexOf("</title>", StringComparison.Ordinal)].Trim();
    }
}
