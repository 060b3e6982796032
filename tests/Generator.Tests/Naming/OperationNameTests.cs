using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What methods are called.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("get", "/users/{user_id}/items", "read_items_users__user_id__items_get", "ReadItems")]
    [InlineData("get", "/users", "usersUsingGET_1", "GetUsers")]
    [InlineData("get", "/api/customers/{id}", "", "GetCustomer")]
    [InlineData("get", "/api/customers", "", "ListCustomers")]
    [InlineData("post", "/v1/customers", "", "CreateCustomer")]
    [InlineData("post", "/orders/{id}/cancel", "", "CancelOrder")]
    [InlineData("get", "/v3/projects/{id}/builds", "getV3ProjectsIdBuilds", "ListBuilds")]
    [InlineData("get", "/pets", "getFindPets", "FindPets")]
    [InlineData("get", "/pets", "getUser_1", "GetUser")]
    [InlineData("get", "/pets", "listPets", "ListPets")]
    [InlineData("get", "/predictions", "predictions.list", "ListPredictions")]
    [InlineData("post", "/predictions", "predictions.create", "CreatePrediction")]
    [InlineData("post", "/predictions/{id}/cancel", "predictions.cancel", "CancelPrediction")]
    [InlineData("get", "/models/{owner}/versions", "models.versions.list", "ListModelVersions")]
    [InlineData("get", "/settings", "settings.get", "GetSettings")]
    [InlineData("post", "/chat", "chat.postMessage", "ChatPostMessage")]
    public void Method_is_named_by_a_rule(string method, string path, string id, string expected)
    {
        string said = id.Length > 0 ? $"operationId: {id}, " : "";

        string client = Client($"'{path}': {{ {method}: {{ {said}responses: {{ '204': {{ description: Done. }} }} }} }}");

        Assert.Contains($" {expected}(", client);
    }

    [Fact]
    public void Same_names_differ_by_what_differs_whatever_their_order()
    {
        const string Jobs = "/jobs: { get: { operationId: getJobs, responses: { '204': { description: Done. } } } }";
        const string OfQueue = "'/queues/{queue}/jobs': { get: { operationId: getJobs_1, responses: { '204': { description: Done. } } } }";
        foreach (string[] order in new[] { new[] { Jobs, OfQueue }, [OfQueue, Jobs] })
        {
            string client = Client(string.Join("\n  ", order));

            Assert.Contains(" GetJobs(CancellationToken", client);
            Assert.Contains(" GetJobsByQueue(string queue", client);
        }
    }

    [Theory]
    [InlineData("CatsController_findAll", "FindAll")]
    [InlineData("CatController.findOne", "FindOne")]
    [InlineData("CatsResource-remove", "Remove")]
    [InlineData("CatsControllerStatus", "CatsControllerStatus")]
    [InlineData("CatsController_", "CatsController")]
    public void What_a_server_calls_the_class_behind_a_group_is_no_part_of_a_name(string id, string expected)
    {
        string client = Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /cats: { get: { operationId: {{id}}, tags: [cats], responses: { '204': { description: Done. } } } }
              /dogs: { get: { operationId: listDogs, tags: [dogs], responses: { '204': { description: Done. } } } }
            """).Sources.Single(static source => source.Key.Contains("CatsClient.g", System.StringComparison.Ordinal)).Value;

        Assert.Contains($" {expected}(", client);
    }

    [Theory]
    [InlineData("{ type: object, properties: { count: { type: [integer, string] }, by: { type: [object, 'null'] } } }", "Get")]
    [InlineData("{ type: object, properties: { count: { type: integer }, tags: { type: array, items: { type: string } } } }", "Get")]
    [InlineData("{ type: object, properties: { count: { type: integer }, statistics: { type: array, items: {} } } }", "List")]
    [InlineData("{ type: object, properties: { rows: { type: array, items: {} } } }", "List")]
    [InlineData("{ type: object, properties: { by: { type: object, additionalProperties: { type: [integer, string] } } } }", "Get")]
    [InlineData("{ type: object, properties: { all: { type: object, properties: { count: { type: integer } } } } }", "Get")]
    [InlineData("{ type: object, properties: { data: { type: object, properties: { all: { type: array, items: {} } } } } }", "List")]
    [InlineData("{ type: object, properties: { data: {} } }", "List")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "List")]
    [InlineData("{ type: array, items: { type: string } }", "List")]
    public void What_is_one_thing_is_got_and_not_listed(string schema, string verb)
    {
        string content = $"{{ application/json: {{ schema: {schema} }} }}";

        string client = Client($"/statistics: {{ get: {{ responses: {{ '200': {{ description: It., content: {content} }} }} }} }}");

        Assert.Contains($" {verb}Statistics(", client);
    }

    private static string Client(string paths) => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          {{paths}}
        """).Sources.Single(static source => source.Key.Contains("ShopClient.g", System.StringComparison.Ordinal)).Value;
}
