using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Operations;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What the answers to a long-running operation say of its state, and where its result is then.</summary>
public sealed class OperationStateTests(WireServer server) : WireTest(server)
{
    private static readonly WireAnswer s_done = WireAnswer.Json("""{"status":"Succeeded"}""");
    private static readonly WireAnswer s_cake = WireAnswer.Json("""{"name":"Rex"}""");

    [Fact]
    public async Task Result_of_an_update_is_the_resource_whatever_the_document_says_of_its_monitor()
    {
        Server.Answer(WireAnswer.Json("""{"name":"begun"}""", 201, ("Azure-AsyncOperation", "/status/1")), s_done, s_cake);

        Assert.Equal("Rex", (await Client().PutOvenAsync(WaitUntil.Completed, "7")).Value.Name);
        Assert.Equal(["/ovens/7", "/status/1", "/ovens/7"], Server.Requests.Select(static sent => sent.Target));
    }

    [Theory]
    [InlineData("application/json", "[1]")]
    [InlineData("text/html", "<p>{}</p>")]
    public async Task First_answer_that_tells_no_state_is_followed(string mediaType, string body)
    {
        Server.Answer(WireAnswer.Text(mediaType, body, 200, ("Azure-AsyncOperation", "/status/1")), s_done, s_cake);

        Assert.Equal("Rex", (await Client().PatchCakeAsync(WaitUntil.Completed, "7")).Value.Name);
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("Timed out")]
    public async Task Words_for_a_failure_are_understood(string word)
    {
        Server.Answer(
            new WireAnswer(202, null, null, ("Operation-Location", "/status/1")), WireAnswer.Json($$"""{"status":"{{word}}"}"""));

        Exception failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().TasteCakeAsync(WaitUntil.Completed));

        Assert.Contains($"'{word}'", failure.Message, StringComparison.Ordinal);
    }

    private OperationsClient Client() => new(Server.Endpoint, new OperationsClientOptions { Retry = { MaxRetries = 0 } });
}
