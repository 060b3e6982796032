using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Operations;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Long-running operations: what each look at the progress is asked with, what ends them, and what they result in.</summary>
public sealed class OperationTests(WireServer server) : WireTest(server)
{
    private const string Rex = """{"name":"Rex"}""";

    [Theory]
    [InlineData("/status/1", "/status/1?api-version=2024-05-01")]
    [InlineData("/status/1?t=a%2Fb", "/status/1?t=a%2Fb&api-version=2024-05-01")]
    [InlineData("/status/1?api-version=2023-01-01&t=1", "/status/1?api-version=2024-05-01&t=1")]
    [InlineData("/status/1?API-Version=2023-01-01", "/status/1?api-version=2024-05-01")]
    public async Task Version_of_the_client_is_asked_with_at_each_look(string link, string target)
    {
        Server.Answer(Accepted("Azure-AsyncOperation", link), State("Running"), State("Succeeded"), WireAnswer.Json(Rex));

        Operation<Cake> operation = await Client().PutKeptAsync(WaitUntil.Completed, "7");

        Assert.Equal("Rex", operation.Value.Name);
        Assert.Equal(["/kept/query/7?api-version=2024-05-01", target, target, "/kept/query/7?api-version=2024-05-01"], Targets);
    }

    [Theory]
    [InlineData("/status/1", "/status/1?api-version=2024-05-01")]
    [InlineData("/status/1?api-version=1", "/status/1?api-version=2024-05-01")]
    public async Task Version_is_asked_with_where_only_a_location_is_given(string link, string target)
    {
        Server.Answer(Accepted("Location", link), new WireAnswer(202, null, null), WireAnswer.Json(Rex));

        Operation<Cake> operation = await Client().PutKeptAsync(WaitUntil.Completed, "7");

        Assert.Equal("Rex", operation.Value.Name);
        Assert.Equal([target, target], Targets.Skip(1));
    }

    [Fact]
    public async Task Version_keeps_its_own_name_and_the_callers_value()
    {
        Server.Answer(Accepted("Operation-Location", "/status/1"), State("Succeeded"));
        await Client().PostNamedAsync(WaitUntil.Completed);
        Assert.Equal(["/kept/named?v=2024-05-01", "/status/1?v=2024-05-01"], Targets);

        Server.Answer(Accepted("Operation-Location", "/status/1"), State("Succeeded"));
        await Client().PostArgumentAsync(WaitUntil.Completed, "a b");
        Assert.Equal(["/kept/argument?api-version=a%20b", "/status/1?api-version=a%20b"], Targets);
    }

    [Fact]
    public async Task Version_in_a_header_is_sent_with_each_look()
    {
        Server.Answer(Accepted("Operation-Location", "/status/1"), State("Running"), State("Succeeded"));

        await Client().PostHeaderAsync(WaitUntil.Completed);

        Assert.Equal(["2024-05-01", "2024-05-01", "2024-05-01"], Server.Requests.Select(static sent => sent["x-ms-version"]));
    }

    [Theory]
    [InlineData("/kept/pages?skip=1", "/kept/pages?skip=1&api-version=2024-05-01")]
    [InlineData("/more", "/more?api-version=2024-05-01")]
    [InlineData("?skip=1", "/kept/pages?skip=1&api-version=2024-05-01")]
    [InlineData("/more?Api-Version=2022-02-02&x=%2e", "/more?api-version=2024-05-01&x=%2e")]
    [InlineData("/more?tag=a&tag=a&api-version=1&API-VERSION=2", "/more?tag=a&tag=a&api-version=2024-05-01")]
    public async Task Version_of_the_client_is_asked_with_for_each_page(string link, string target)
    {
        WireAnswer[] answers = [WireAnswer.Json($$"""{"value":["a"],"nextLink":"{{link}}"}"""), WireAnswer.Json("""{"value":["b"]}""")];
        Server.Answer(answers);
        Assert.Equal(["a", "b"], Client().ListKept());
        Assert.Equal(["/kept/pages?api-version=2024-05-01", target], Targets);

        Server.Answer(answers);
        System.Collections.Generic.List<string> items = [];
        await foreach (string item in Client().ListKeptAsync())
        {
            items.Add(item);
        }

        Assert.Equal(["a", "b"], items);
        Assert.Equal(["/kept/pages?api-version=2024-05-01", target], Targets);
    }

    [Fact]
    public void Version_is_asked_with_where_a_link_header_leads()
    {
        Server.Answer(WireAnswer.Json("""["a"]""", 200, ("Link", "</p2?n=2>; rel=\"next\"")), WireAnswer.Json("""["b"]"""));

        Assert.Equal(["a", "b"], Client().ListKeptByHeader());
        Assert.Equal(["/kept/headerpages?api-version=2024-05-01", "/p2?n=2&api-version=2024-05-01"], Targets);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task Update_that_is_done_at_once_asks_nothing_more(int status)
    {
        Server.Answer(WireAnswer.Json(Rex, status));

        Operation<Cake> operation = await Client().PatchCakeAsync(WaitUntil.Completed, "1");

        Assert.Equal(("Rex", true, 1), (operation.Value.Name, operation.HasCompleted, Server.Requests.Count));
    }

    [Fact]
    public async Task Word_that_nobody_knows_ends_after_a_bounded_number_of_looks()
    {
        Server.Answer([Accepted("Operation-Location", "/status/1"), .. Enumerable.Repeat(State("Flummoxed"), 100)]);
        Operation<Cake> operation = await Client().TasteCakeAsync(WaitUntil.Started);

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            while (!operation.HasCompleted)
            {
                await operation.UpdateStatusAsync();
            }
        });

        Assert.Contains("'Flummoxed'", failure.Message, StringComparison.Ordinal);
        Assert.InRange(Server.Requests.Count, 10, 50);
    }

    [Fact]
    public async Task Update_that_is_done_at_once_follows_no_link()
    {
        const string Done = """{"name":"Rex","properties":{"provisioningState":"Succeeded"}}""";
        Server.Answer(WireAnswer.Json(Done, 200, ("Azure-AsyncOperation", "http://elsewhere.example/never")));

        Operation<Cake> operation = await Client().PatchCakeAsync(WaitUntil.Completed, "1");

        Assert.Equal(("Rex", true, 1), (operation.Value.Name, operation.HasCompleted, Server.Requests.Count));
    }

    [Fact]
    public async Task Update_that_goes_on_is_followed_though_its_first_answer_is_200()
    {
        Server.Answer(
            WireAnswer.Json("""{"name":"x","properties":{"provisioningState":"Updating"}}""", 200, ("Azure-AsyncOperation", "/status/1")),
            State("Succeeded"),
            WireAnswer.Json(Rex));

        Operation<Cake> operation = await Client().PatchCakeAsync(WaitUntil.Completed, "1");

        Assert.Equal(("Rex", 3), (operation.Value.Name, Server.Requests.Count));
    }

    [Theory]
    [InlineData("Operation-Location", 204)]
    [InlineData("Location", 204)]
    [InlineData("Location", 200)]
    public async Task End_without_a_body_is_a_success(string header, int status)
    {
        WireAnswer end = new(status, null, null);
        WireAnswer accepted = Accepted(header, "/status/1");
        Server.Answer(accepted, header == "Location" ? accepted : State("Running"), end);

        Operation<Cake> operation = await Client().TasteCakeAsync(WaitUntil.Completed);

        Assert.Equal((true, false), (operation.HasCompleted, operation.HasValue));
        Assert.Contains(
            status.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Assert.Throws<InvalidOperationException>(() => operation.Value).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_without_a_link_is_an_error_that_says_so()
    {
        Server.Answer(new WireAnswer(202, null, null));

        RequestFailedException failure =
            await Assert.ThrowsAsync<RequestFailedException>(() => Client().TasteCakeAsync(WaitUntil.Completed));

        Assert.Equal(202, failure.Status);
        Assert.Contains("Operation-Location", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("Canceled")]
    [InlineData("cancelled")]
    public async Task Failure_names_the_error_and_the_state(string state)
    {
        Server.Answer(
            Accepted("Azure-AsyncOperation", "/status/1"),
            WireAnswer.Json($$"""{"error":{"code":"Burnt","message":"It was too hot."},"status":"{{state}}"}"""));

        RequestFailedException failure =
            await Assert.ThrowsAsync<RequestFailedException>(() => Client().TasteCakeAsync(WaitUntil.Completed));

        Assert.Equal("Burnt", failure.ErrorCode);
        Assert.StartsWith($"It was too hot. The operation ended as '{state}'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_that_the_first_answer_tells_is_thrown_by_who_waits()
    {
        WireAnswer failed = WireAnswer.Json("""{"name":"x","properties":{"provisioningState":"Failed"}}""", 201);
        Server.Answer(failed);
        await Assert.ThrowsAsync<RequestFailedException>(() => Client().PatchCakeAsync(WaitUntil.Completed, "1"));
        Server.Answer(failed);
        Assert.Throws<RequestFailedException>(() => Client().PatchCake(WaitUntil.Completed, "1"));

        Server.Answer(failed);
        Operation<Cake> operation = await Client().PatchCakeAsync(WaitUntil.Started, "1");

        Assert.Equal((true, false), (operation.HasCompleted, operation.HasValue));
        Assert.Throws<RequestFailedException>(() => operation.Value);
    }

    [Fact]
    public async Task Result_is_the_resource_where_the_update_began()
    {
        Server.Answer(
            WireAnswer.Json("""{"id":"o","status":"Running"}""", 201, ("Operation-Location", "/status/1")),
            State("Succeeded"),
            WireAnswer.Json(Rex));

        Operation<Cake> operation = await Client().PutCakeAsync(WaitUntil.Completed, "7");

        Assert.Equal("Rex", operation.Value.Name);
        Assert.Equal(["/cakes/7", "/status/1", "/cakes/7"], Targets);
    }

    [Fact]
    public async Task Result_is_of_the_schema_that_the_document_names()
    {
        Server.Answer(
            WireAnswer.Json("""{"id":"o","status":"Running"}""", 202, ("Operation-Location", "/status/1"), ("Location", "/cakes/8")),
            State("Succeeded"),
            WireAnswer.Json(Rex));

        Operation<Cake> operation = await Client().BakeCakeAsync(WaitUntil.Completed);

        Assert.Equal("Rex", operation.Value.Name);
        Assert.Equal(["/cakes:bake", "/status/1", "/cakes/8"], Targets);
    }

    [Fact]
    public async Task Result_is_a_member_of_the_monitor_or_what_it_leads_to()
    {
        Server.Answer(Accepted("Operation-Location", "/status/1"), WireAnswer.Json($$"""{"result":{{Rex}},"status":"Succeeded"}"""));
        Assert.Equal("Rex", (await Client().OrderCakeAsync(WaitUntil.Completed)).Value.Name);

        Server.Answer(
            Accepted("Operation-Location", "/status/1"),
            WireAnswer.Json("""{"status":"Succeeded","resourceLocation":"/cakes/9"}"""),
            WireAnswer.Json(Rex));
        Assert.Equal("Rex", (await Client().OrderCakeAsync(WaitUntil.Completed)).Value.Name);
        Assert.Equal("/cakes/9", Targets[2]);
    }

    [Theory]
    [InlineData("InOven", "ready")]
    [InlineData("mixed", "READY")]
    public async Task Words_that_the_document_lists_are_understood(string running, string ended)
    {
        Server.Answer(Accepted("Operation-Location", "/status/1"), State(running), State(ended));
        Operation<ListedStatesResult> operation = await Client().ListedStatesAsync(WaitUntil.Started);

        await operation.UpdateStatusAsync();
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();

        Assert.True(operation.HasCompleted);
    }

    [Fact]
    public async Task Words_that_the_document_explains_are_understood()
    {
        Server.Answer(Accepted("Operation-Location", "/status/1"), State("InOven"), State("Baked"));
        Operation operation = await Client().SaidStatesAsync(WaitUntil.Started);
        await operation.UpdateStatusAsync();
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();
        Assert.True(operation.HasCompleted);

        Server.Answer(Accepted("Operation-Location", "/status/1"), State("Burnt"));
        operation = await Client().SaidStatesAsync(WaitUntil.Started);
        Assert.Contains(
            "'Burnt'",
            (await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync())).Message,
            StringComparison.Ordinal);
    }

    private string[] Targets => [.. Server.Requests.Select(static sent => sent.Target)];

    private OperationsClient Client() => new(Server.Endpoint, new OperationsClientOptions { Retry = { MaxRetries = 0 } });

    private static WireAnswer Accepted(string header, string link) => new(202, null, null, (header, link));

    private static WireAnswer State(string word) => WireAnswer.Json($$"""{"status":"{{word}}"}""");
}
