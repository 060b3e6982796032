using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

public sealed class SyncErrorFactTests() : ErrorFactTests(isAsync: false);

public sealed class AsyncErrorFactTests() : ErrorFactTests(isAsync: true);

/// <summary>What recordings showed about errors: their bodies are not those of the document.</summary>
public abstract class ErrorFactTests(bool isAsync)
{
    [Theory]
    [InlineData("CommunicationError", "2021-09-07")]
    [InlineData("ChatError", "2021-03-01-preview5")]
    [InlineData("Error", "2021-01-27-preview4")]
    public async Task Errors_of_chat_up_to_2021_have_other_names(string wrapper, string version)
    {
        Exchange exchange = RecordingSet.Own.Exchanges.First(exchange => exchange.ApiVersion == version
            && exchange.ResponseObject?[wrapper] is not null);

        RequestFailedException exception = await FailsAsync(exchange);

        Assert.Equal((404, "NotFound"), (exception.Status, exception.ErrorCode));
        Assert.StartsWith("The thread is nowhere.", exception.Message);
    }

    [Fact]
    public async Task Errors_of_chat_may_have_a_code_only()
    {
        RequestFailedException wrapped = await FailsAsync(
            Single(exchange => exchange.ResponseObject?["CommunicationError"] is JsonObject error && !error.ContainsKey("Message")));
        RequestFailedException bare = await FailsAsync(Single(exchange => exchange.ResponseObject?.ContainsKey("Code") == true));

        Assert.Equal((400, "BadRequest"), (wrapped.Status, wrapped.ErrorCode));
        Assert.Equal((401, "Unauthorized"), (bare.Status, bare.ErrorCode));
    }

    [Fact]
    public async Task Errors_of_rooms_have_their_code_in_the_body_and_in_a_header()
    {
        Exchange exchange = Single(exchange => exchange.Service == "rooms" && exchange.ResponseObject?["error"]?["details"] is not null);

        RequestFailedException exception = await FailsAsync(exchange);
        RequestFailedException withoutBody = await Assert.ThrowsAsync<RequestFailedException>(
            () => Replay.CallAsync(exchange, new MemoryTransport(new MemoryResponse(400).With("x-ms-error-code", "BadRequest")), isAsync));

        Assert.Equal(("BadRequest", "BadRequest"), (exception.ErrorCode, withoutBody.ErrorCode));
        Assert.StartsWith("The request makes no sense.", exception.Message);
        Assert.Equal("BadArgument: A room is open for 180 days at most.", exception.Data["details[0]"]);
    }

    [Fact]
    public async Task Errors_of_rooms_up_to_2022_are_problem_details()
    {
        RequestFailedException exception = await FailsAsync(Single(exchange => exchange.ResponseObject?.ContainsKey("traceId") == true));

        Assert.Equal((400, "https://tools.ietf.org/html/rfc7231#section-6.5.1"), (exception.Status, exception.ErrorCode));
        Assert.StartsWith("Some of it is not valid.", exception.Message);
        Assert.Equal("It has passed. It is too early.", exception.Data["ValidFrom"]);
        Assert.Equal("Both moments belong together.", exception.Data[""]);
    }

    [Fact]
    public async Task A_gateway_answers_in_html()
    {
        RequestFailedException exception = await FailsAsync(Single(exchange => exchange.Status == 503));

        Assert.Equal((503, null), (exception.Status, exception.ErrorCode));
        Assert.StartsWith("The gateway is resting", exception.Message);
        Assert.Contains("<h1>Soon.</h1>", exception.GetRawResponse()!.Content.ToString());
    }

    private static Exchange Single(Func<Exchange, bool> isIt) =>
        RecordingSet.Own.Exchanges.Single(exchange => exchange.IsError && isIt(exchange));

    private async Task<RequestFailedException> FailsAsync(Exchange exchange) =>
        await Assert.ThrowsAsync<RequestFailedException>(() => Replay.CallAsync(
            exchange,
            new MemoryTransport(exchange.ToResponse()),
            isAsync));
}
