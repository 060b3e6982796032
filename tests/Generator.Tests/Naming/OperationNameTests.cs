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
    [InlineData("get", "/v1/fine_tuning/jobs", "jobs_api_routes_fine_tuning_get_fine_tuning_jobs", "GetFineTuningJobs")]
    [InlineData("post", "/v1/files", "files_api_routes_upload_file", "UploadFile")]
    [InlineData("get", "/orders", "app.orders.views.list_orders", "ListOrders")]
    [InlineData("get", "/network/routes", "network_routes_list", "ListRoutes")]
    [InlineData("get", "/routes/{id}/stops", "routes_get_stops", "RoutesGetStops")]
    [InlineData("post", "/v1/conversations", "agents_api_v1_conversations_start", "ConversationsStart")]
    [InlineData("get", "/cats", "CatsController_findAll", "FindAllCats")]
    [InlineData("get", "/cats/{id}", "CatsController_findOne", "FindCat")]
    [InlineData("post", "/cats", "CatsController_create_v1", "CreateCat")]
    [InlineData("get", "/cats/search", "CatsController_searchByName", "SearchByName")]
    [InlineData("get", "/", "AppController_getHello", "GetHello")]
    [InlineData("put", "/field", "FieldResource.updateFields_put", "UpdateFields")]
    [InlineData("get", "/api/v1/users/", "api_v1_users_list", "ListUsers")]
    [InlineData("get", "/api/users/{id}/", "users_retrieve", "GetUser")]
    [InlineData("patch", "/users/{id}/", "users_partial_update", "PatchUser")]
    [InlineData("delete", "/users/{id}/", "users_destroy", "DeleteUser")]
    [InlineData("post", "/registry/", "registry_create", "CreateRegistry")]
    [InlineData("post", "/users/{id}/set_password/", "users_set_password_create", "SetPassword")]
    [InlineData("get", "/files/{file_id}/comments", "get_files_id_comments", "ListComments")]
    [InlineData("get", "/pet/{petId}", "getPetById", "GetPetById")]
    [InlineData("put", "/users/{user_id}/folders/0", "put_users_id_folders_0", "UpdateFolder")]
    [InlineData("get", "/", "root__get", "Root")]
    [InlineData("get", "/notices/{id}", "0e00aae7c370b295281ca65f1d061354", "GetNotice")]
    [InlineData("post", "/api/v1/notices", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "CreateNotice")]
    [InlineData("get", "/notices", "4711", "ListNotices")]
    [InlineData("get", "/notices", "facade", "Facade")]
    [InlineData("post", "/chat/send/audio", "", "SendAudio")]
    [InlineData("get", "/search/users", "", "SearchUsers")]
    [InlineData("get", "/search/{id}/users", "", "ListUsers")]
    [InlineData("get", "/charges/search", "", "SearchCharges")]
    [InlineData("get", "/charges/{id}/search", "", "SearchCharge")]
    [InlineData("get", "/user/list", "", "ListUsers")]
    [InlineData("get", "/searchProducts", "", "SearchProducts")]
    [InlineData("get", "/search-results", "", "ListSearchResults")]
    [InlineData("get", "/check-ins", "", "ListCheckIns")]
    [InlineData("get", "/pets/findByStatus", "", "FindByStatus")]
    [InlineData("get", "/api/User/GetUsers", "", "GetUsers")]
    [InlineData("get", "/article/detail", "", "GetArticleDetail")]
    [InlineData("get", "/orders/{id}/details/{detail}", "", "GetDetail")]
    [InlineData("put", "/article/update", "", "UpdateArticle")]
    [InlineData("put", "/orders/{id}/approve", "", "ApproveOrder")]
    [InlineData("put", "/orders/{id}/start-date", "", "UpdateStartDate")]
    [InlineData("put", "/tests/{id}/test/{name}", "", "UpdateTest")]
    [InlineData("delete", "/article/delete/{id}", "", "DeleteArticle")]
    [InlineData("delete", "/repos/{id}/star", "", "DeleteStar")]
    [InlineData("post", "/auth/login", "", "Login")]
    [InlineData("post", "/users/login", "", "Login")]
    [InlineData("post", "/auth/register", "", "Register")]
    [InlineData("post", "/users/register", "", "RegisterUser")]
    [InlineData("post", "/password/change", "", "ChangePassword")]
    [InlineData("post", "/auth/login", "AuthController_login", "Login")]
    [InlineData("get", "/auth/verify-credentials", "auth_verify_credentials_retrieve", "VerifyCredentials")]
    public void Method_is_named_by_a_rule(string method, string path, string id, string expected)
    {
        string said = id.Length > 0 ? $"operationId: {id}, " : "";

        string client = Client($"'{path}': {{ {method}: {{ {said}responses: {{ '204': {{ description: Done. }} }} }} }}");

        Assert.Contains($" {expected}(", client);
    }

    [Theory]
    [InlineData("post", "/Client/FetchWorkLocations", "", "FetchWorkLocations")]
    [InlineData("post", "/servers/{id}/restart", "", "RestartServer")]
    [InlineData("get", "/reports/daily", "generated::Ab3dE9xK2", "GetDaily")]
    [InlineData("get", "/tasks", "getCollectionResource-task-get_1", "ListTasks")]
    [InlineData("put", "/tasks/{id}", "putItemResource-task-put", "UpdateTask")]
    [InlineData("get", "/tasks/search/findByName", "executeSearch-task-get", "FindByName")]
    [InlineData("get", "/tasks/{id}/owner", "followPropertyReference-task-get", "GetOwner")]
    public void Path_names_what_has_no_readable_id(string method, string path, string id, string expected) =>
        Method_is_named_by_a_rule(method, path, id, expected);

    [Fact]
    public void Client_of_a_document_without_a_title_is_described_all_the_same()
    {
        string client = Project.Generate("""
            openapi: 3.1.0
            info: { title: '', version: '' }
            paths: { /pets: { get: { operationId: listPets, responses: { '204': { description: Done. } } } } }
            """).Sources.Single(static source => source.Key.Contains("ApiClient.g", System.StringComparison.Ordinal)).Value;

        Assert.Contains("<summary>The client of the service.</summary>", client);
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
    [InlineData("beta.libraries.documents", "libraries_documents_get_v1", "Get")]
    [InlineData("beta.connectors", "connector_list_v1", "List")]
    [InlineData("files", "drive.files.emptyTrash", "EmptyTrash")]
    [InlineData("timeline", "mirror.timeline.attachments.delete", "DeleteAttachments")]
    [InlineData("users", "api_v1_users_partial_update", "PartialUpdate")]
    [InlineData("users", "users_set_password_create", "SetPassword")]
    [InlineData("[Beta] Files", "files_list", "List")]
    [InlineData("upload", "upload_file", "UploadFile")]
    [InlineData("uploads", "uploads_file", "File")]
    [InlineData("get", "GET_PurgeQueue", "PurgeQueue")]
    [InlineData("search", "search_list_users", "ListUsers")]
    [InlineData("pet store", "CatsController_findAll", "FindAllCats")]
    public void What_a_group_says_already_is_left_out(string group, string id, string expected)
    {
        string path = id switch
        {
            "api_v1_users_partial_update" => "patch",
            "users_set_password_create" => "post",
            _ => "get",
        };
        string at = id switch
        {
            "api_v1_users_partial_update" => "/api/v1/users/{id}",
            "users_set_password_create" => "/users/{id}/set_password",
            _ => "/things/{id}/it",
        };
        string of = $"{{ operationId: {id}, tags: ['{group}'], responses: {{ '204': {{ description: Done. }} }} }}";
        string generated = string.Concat(Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              {{at}}: { {{path}}: {{of}} }
              /dogs: { get: { operationId: barkLoudly, tags: [dogs], responses: { '204': { description: Done. } } } }
            """).Sources.Values);

        Assert.Contains($" Response {expected}(", generated);
    }

    [Theory]
    [InlineData("CatsController_findAll", "FindAllCatsOrder")]
    [InlineData("jobs_api_routes_batch_get_batch_job", "GetBatchJobOrder")]
    public void Types_of_an_operation_are_called_as_a_person_would_call_it(string id, string expected)
    {
        string client = Client($$"""
            /cats: { get: { operationId: {{id}}, parameters: [{ name: order, in: query, schema: { enum: [asc, desc] } }],
                responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains($"{expected}? order", client);
    }

    [Theory]
    [InlineData("{ type: object, properties: { count: { type: [integer, string] }, by: { type: [object, 'null'] } } }", "Get")]
    [InlineData("{ type: object, properties: { count: { type: integer }, tags: { type: array, items: { type: string } } } }", "Get")]
    [InlineData("{ type: object, properties: { count: { type: integer }, statistics: { type: array, items: {} } } }", "List")]
    [InlineData("{ type: object, properties: { rows: { type: array, items: {} } } }", "List")]
    [InlineData("{ type: object, properties: { by: { type: object, additionalProperties: { type: [integer, string] } } } }", "Get")]
    [InlineData("{ type: object, properties: { all: { type: object, properties: { count: { type: integer } } } } }", "Get")]
    [InlineData("{ type: object, properties: { data: { type: object, properties: { all: { type: array, items: {} } } } } }", "List")]
    [InlineData("{ type: object, properties: { statistics: { type: object, properties: { count: { type: integer } } } } }", "Get")]
    [InlineData("{ type: object, properties: { statistics: { type: object, additionalProperties: { type: integer } } } }", "List")]
    [InlineData("{ type: object, properties: { data: {} } }", "List")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "List")]
    [InlineData("{ type: array, items: { type: string } }", "List")]
    public void What_is_one_thing_is_got_and_not_listed(string schema, string verb)
    {
        string content = $"{{ application/json: {{ schema: {schema} }} }}";

        string client = Client($"/statistics: {{ get: {{ responses: {{ '200': {{ description: It., content: {content} }} }} }} }}");

        Assert.Contains($" {verb}Statistics(", client);
    }

    [Theory]
    [InlineData("getCatV1", "getCatV2", "GetCat GetCatV2")]
    [InlineData("getCatV1", "getCat", "GetCatV1 GetCat")]
    [InlineData("get_cat_v3", "get_cat_v2", "GetCat GetCatV2")]
    [InlineData("getCat", "getCats", "GetCat GetCats")]
    public void Versions_are_told_where_they_tell_two_apart(string first, string second, string expected)
    {
        string client = Client($$"""
            /one: { get: { operationId: {{first}}, responses: { '204': { description: Done. } } } }
              /two: { get: { operationId: {{second}}, responses: { '204': { description: Done. } } } }
            """);

        Assert.All(expected.Split(' '), name => Assert.Contains($" Response {name}(", client));
    }

    [Theory]
    [InlineData("get", "{ type: array, items: { $ref: '#/components/schemas/Team' } }", "ListTeams")]
    [InlineData("get", "{ type: array, items: { $ref: '#/components/schemas/TeamDto' } }", "ListTeams")]
    [InlineData("get", "{ type: array, items: { $ref: '#/components/schemas/TeamMember' } }", "GetTeam")]
    [InlineData("get", "{ type: array, items: { type: string } }", "GetTeam")]
    [InlineData("get", "{ $ref: '#/components/schemas/Team' }", "GetTeam")]
    [InlineData("get", "{ $ref: '#/components/schemas/Page' }", "ListTeams")]
    [InlineData("get", "{ type: object, properties: { data: { $ref: '#/components/schemas/Page' } } }", "ListTeams")]
    [InlineData("post", "{ $ref: '#/components/schemas/Team' }", "CreateTeam")]
    [InlineData("post", "{ $ref: '#/components/schemas/TeamMember' }", "PostTeam")]
    public void Path_that_is_called_like_one_thing_may_be_that_of_many(string method, string schema, string expected)
    {
        string content = $"{{ description: It., content: {{ application/json: {{ schema: {schema} }} }} }}";
        string said = method == "get"
            ? $"responses: {{ '200': {content} }}"
            : $"requestBody: {content}, responses: {{ '204': {{ description: Done. }} }}";

        string client = Client($$"""
            /team: { {{method}}: { {{said}} } }
            components:
              schemas:
                Team: { type: object, properties: { name: { type: string }, within: { $ref: '#/components/schemas/Page' } } }
                Page: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Team' } } } }
                TeamDto: { type: object, properties: { title: { type: string } } }
                TeamMember: { type: object, properties: { role: { type: string } } }
            """);

        Assert.Contains($" {expected}(", client);
    }

    private static string Client(string paths) => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          {{paths}}
        """).Sources.Single(static source => source.Key.Contains("ShopClient.g", System.StringComparison.Ordinal)).Value;
}
