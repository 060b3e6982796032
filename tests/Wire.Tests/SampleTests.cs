using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Samples.Services;
using Typewright.Samples.Services.Files;
using Typewright.Samples.Services.GitHub;
using Typewright.Samples.Services.Kubernetes;
using Typewright.Samples.Services.OpenAI;
using Typewright.Samples.Services.Stripe;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>The samples of well-known services do what they say, against answers of the shape that those give.</summary>
public sealed class SampleTests(WireServer server) : WireTest(server)
{
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public async Task Issues_are_walked_marked_and_kept_with_a_release()
    {
        Server.Answer(request => (request.Method, request.Target.Split('?')[0]) switch
        {
            ("GET", "/repos/octo/hello/issues") when request.Target.Contains("page=2", StringComparison.Ordinal) =>
                WireAnswer.Json("""[{"number":1,"title":"Second","state":"open","labels":[{"name":"triaged"}],"closed_at":null}]"""),
            ("GET", "/repos/octo/hello/issues") => WireAnswer.Json(
                """[{"number":2,"title":"First","state":"open","labels":[]}]""",
                200,
                ("Link", $"<{Server.Endpoint}repos/octo/hello/issues?state=open&labels=bug&page=2>; rel=\"next\"")),
            ("POST", "/repos/octo/hello/issues/2/labels") => WireAnswer.Json("""[{"name":"triaged"}]"""),
            ("POST", "/repos/octo/hello/releases/7/assets") => WireAnswer.Json("""{"id":9,"name":"bugs.txt","size":18}""", 201),
            ("GET", "/repos/octo/hello/releases/assets/9") => new WireAnswer(302, null, null, ("Location", $"{Server.Endpoint}blob/9")),
            _ => WireAnswer.Text("application/octet-stream", "2 First\n1 Second\n"),
        });

        await new GitHubSample(new GitHubClient(Server.Endpoint, new AzureKeyCredential("k"), Once<GitHubClientOptions>()), _output)
            .RunAsync("octo", "hello");

        Assert.Equal("bugs.txt has 18 bytes\n2 First\n1 Second\n", _output.ToString());
        Assert.Equal("""{"labels":["triaged"]}""", Body("/repos/octo/hello/issues/2/labels"));
        Assert.Equal("2 First\n1 Second\n", Body("/repos/octo/hello/releases/7/assets"));
        Assert.Equal(6, Server.Requests.Count);
    }

    [Fact]
    public async Task A_customer_pays_and_customers_are_walked()
    {
        Server.Answer(request => (request.Method, request.Target) switch
        {
            ("POST", "/v1/customers") => WireAnswer.Json("""{"id":"cus_1","email":"mina@cats.example"}"""),
            ("POST", _) => WireAnswer.Json("""{"id":"pi_1","amount":1999,"currency":"eur","status":"processing"}"""),
            ("GET", "/v1/customers") => WireAnswer.Json("""{"data":[{"id":"cus_1","email":null}],"has_more":true}"""),
            _ => WireAnswer.Json("""{"data":[{"id":"cus_0","email":"a@b.example"}],"has_more":false}"""),
        });

        await new StripeSample(new StripeClient(Server.Endpoint, new BasicCredential("sk", ""), Once<StripeClientOptions>()), _output)
            .RunAsync("mina@cats.example");

        Assert.Equal("pi_1 is processing\ncus_1 \ncus_0 a@b.example\n", _output.ToString());
        Assert.Equal("email=mina%40cats.example&metadata%5Bplan%5D=large", Body("/v1/customers"));
        Assert.Equal(
            "amount=1999&currency=eur&customer=cus_1&automatic_payment_methods%5Benabled%5D=true", Body("/v1/payment_intents"));
        Assert.Equal("order-42", Server.Requests[1]["Idempotency-Key"]);
        Assert.EndsWith("starting_after=cus_1", Server.Requests[^1].Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("payment_intent.succeeded", """{"object":{"id":"pi_1","amount":1,"currency":"eur","status":"x"}}""", "pi_1 was paid")]
    [InlineData("customer.created", """{"object":{"id":"cus_1"}}""", "cus_1 is new")]
    [InlineData("invoice.voided", """{"object":{}}""", "evt_1 is something new")]
    public void Events_of_a_webhook_are_told_by_their_type(string type, string data, string told)
    {
        StripeSample sample = new(new StripeClient(Server.Endpoint, new BasicCredential("sk", "")), _output);

        sample.Take(BinaryData.FromString($$"""{"id":"evt_1","type":"{{type}}","data":{{data}}}"""));

        Assert.Equal(told + "\n", _output.ToString());
    }

    [Fact]
    public async Task A_model_calls_a_tool_and_answers_in_pieces()
    {
        Server.Answer(
            WireAnswer.Json("""
                {"id":"1","choices":[{"message":{"content":null,
                  "tool_calls":[{"id":"c","function":{"name":"find_pet","arguments":"{}"}}]}}]}
                """),
            WireAnswer.Text("text/event-stream", """
                data: {"choices":[{"delta":{"content":"A "}}]}

                data: {"choices":[{"delta":{"content":"cat."}}]}

                data: [DONE]


                """));

        OpenAIClient client = new(Server.Endpoint, new AzureKeyCredential("k"), Once<OpenAIClientOptions>());
        await new OpenAISample(client, _output).RunAsync("gpt");

        Assert.Equal("find_pet({})\nA cat.\n", _output.ToString());
        const string Parts =
            """[{"type":"text","text":"What is this?"},{"type":"image_url","image_url":{"url":"https://pets.example/mina.png"}}]""";
        Assert.Contains(Parts, Server.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"stream\":true", Server.Requests[1].Body, StringComparison.Ordinal);
        Assert.Equal("Bearer k", Server.Requests[0]["Authorization"]);
    }

    [Fact]
    public async Task Pods_are_walked_by_their_tokens_and_changed()
    {
        Server.Answer(request => (request.Method, request.Target.Contains("continue=", StringComparison.Ordinal)) switch
        {
            ("PATCH", _) => WireAnswer.Json("{}"),
            (_, false) => WireAnswer.Json(
                """{"items":[{"metadata":{"name":"web-1"},"status":{"phase":"Running"}}],"metadata":{"continue":"t/1"}}"""),
            _ => WireAnswer.Json(
                """{"items":[{"metadata":{"name":"web-2"},"status":{"phase":"Pending"}}],"metadata":{"continue":""}}"""),
        });

        KubernetesClient client = new(Server.Endpoint, new AzureKeyCredential("Bearer k"), Once<KubernetesClientOptions>());
        await new KubernetesSample(client, _output).RunAsync("default");

        Assert.Equal("web-1 is Running\nweb-2 is Pending\n", _output.ToString());
        Assert.Equal("""{"metadata":{"labels":{"seen":"yes"}}}""", Body("/api/v1/namespaces/default/pods/web-1"));
        Assert.Contains(Server.Requests, static request => request.Target.Contains("labelSelector=app%3Dweb", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pods_are_watched_as_they_change()
    {
        Server.Answer(WireAnswer.Json(
            "{\"type\":\"ADDED\",\"object\":{\"metadata\":{\"name\":\"web-1\"}}}\n"
            + "{\"type\":\"DELETED\",\"object\":{\"metadata\":{\"name\":\"web-1\"}}}\n"));

        KubernetesClient client = new(Server.Endpoint, new AzureKeyCredential("Bearer k"), Once<KubernetesClientOptions>());
        await new KubernetesSample(client, _output).WatchAsync("default");

        Assert.Equal("ADDED web-1\nDELETED web-1\n", _output.ToString());
        Assert.Contains("watch=true", Server.Requests[0].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_goes_up_in_parts_and_comes_back()
    {
        Server.Answer(request => request.Method == "POST"
            ? WireAnswer.Json("""{"id":"f1","size":19}""", 201)
            : WireAnswer.Text("application/octet-stream", "A file of any size."));

        await new FilesSample(new FilesClient(Server.Endpoint, Once<FilesClientOptions>()), _output).RunAsync();

        Assert.Equal("19 bytes are f1\nA file of any size.\n", _output.ToString());
        Assert.Contains("notes.txt", Server.Requests[0].Body, StringComparison.Ordinal);
    }

    private string Body(string path) =>
        Server.Requests.First(request => request.Method != "GET" && request.Target.Split('?')[0] == path).Body;
}
