using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What methods are called whose ids frameworks take from their routes.</summary>
public sealed class RouteNameTests
{
    [Theory]
    [InlineData("get", "/v1/users", "v1.users.index", "ListUsers")]
    [InlineData("post", "/v1/users", "v1.users.store", "CreateUser")]
    [InlineData("get", "/v1/users/{user}", "v1.users.show", "GetUser")]
    [InlineData("put", "/v1/users/{user}", "v1.users.update", "UpdateUser")]
    [InlineData("delete", "/v1/users/{user}", "v1.users.destroy", "DeleteUser")]
    [InlineData("get", "/posts/{post}/comments", "api.posts.comments.index", "ListPostComments")]
    [InlineData("get", "/news-items", "news-item.index", "ListNewsItems")]
    [InlineData("get", "/v1/categories/{category}/journals", "v1.categories.journals", "ListJournals")]
    [InlineData("get", "/v1/auth/me", "v1.auth.me", "GetMe")]
    [InlineData("post", "/v1/auth/login", "v1.auth.login", "Login")]
    [InlineData("get", "/search/{id}/index", "search.index.show", "GetSearchIndex")]
    [InlineData("post", "/users/{user}/show", "admins.show", "AdminsShow")]
    [InlineData("post", "/servers/{id}/actions/poweron", "", "PoweronServer")]
    [InlineData("post", "/servers/{id}/actions/add_to_placement_group", "", "AddToPlacementGroup")]
    [InlineData("get", "/servers/{id}/actions/{action_id}", "", "GetAction")]
    [InlineData("get", "/users", "users#list users", "ListUsers")]
    [InlineData("get", "/users", "users#list", "ListUsers")]
    [InlineData("post", "/users/auth", "users#auth user#1", "AuthUser")]
    [InlineData("get", "/users", "users#index", "ListUsers")]
    [InlineData("get", "/project", "project-list", "ListProjects")]
    [InlineData("get", "/team", "team_list", "ListTeams")]
    [InlineData("get", "/w/", "w_list", "ListW")]
    [InlineData("get", "/hardware", "hardware.list", "ListHardware")]
    [InlineData("get", "/shared_items", "get_shared_items#folders", "GetSharedItemsFolders")]
    [InlineData("post", "/search/hybrid", "search.hybrid", "SearchHybrid")]
    [InlineData("get", "/txs", "", "ListTxs")]
    [InlineData("get", "/txs/{seq}", "", "GetTx")]
    public void Route_names_the_method(string method, string path, string id, string expected)
    {
        string said = id.Length > 0 ? $"operationId: '{id}', " : "";

        string client = Source("ShopClient.g", $"'{path}': {{ {method}: {{ {said}responses: {{ '204': {{ description: Done. }} }} }} }}");

        Assert.Contains($" {expected}(", client);
    }

    [Theory]
    [InlineData("get", "Topic", "v1.journals.topics.index", "List")]
    [InlineData("get", "topics", "topics.index", "List")]
    [InlineData("get", "topics", "topics.show", "Get")]
    [InlineData("delete", "topics", "topics.destroy", "Delete")]
    [InlineData("post", "topics", "topics.archive", "Archive")]
    [InlineData("get", "models", "models.topics.list", "ListTopics")]
    [InlineData("get", "Everything else", "v1.topics.index", "ListTopics")]
    [InlineData("post", "topics", "topics#auth topic", "AuthTopic")]
    [InlineData("get", "topics", "topics#index", "List")]
    [InlineData("get", "topics", "topics-list", "List")]
    public void Client_of_the_route_says_the_rest(string method, string tag, string id, string expected)
    {
        string client = Source(
            "Client.g",
            $$"""
            /topics: { {{method}}: { operationId: '{{id}}', tags: ['{{tag}}'], responses: { '204': { description: Done. } } } }
              /dogs: { get: { operationId: barkLoudly, tags: [dogs], responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains($" Response {expected}(", client);
    }

    [Fact]
    public void Types_of_a_route_are_called_after_the_resource_and_what_is_done()
    {
        const string Answer = "content: { application/json: { schema: { type: object, properties: { data: { type: string } } } } }";
        string generated = Source(
            ".g",
            $$"""
            /v1/journals: { get: { operationId: v1.journals.index, tags: [Journal],
                responses: { '200': { description: It., {{Answer}} } } } }
              /dogs: { get: { operationId: barkLoudly, tags: [dogs], responses: { '204': { description: Done. } } } }
            """);

        Assert.Contains("partial class ListJournalsResult ", generated);
    }

    [Fact]
    public void Types_of_the_shorter_path_have_the_plain_name()
    {
        const string Answer = "content: { application/json: { schema: { type: object, properties: { PLACE: { type: string } } } } }";
        string Path(string path, string tag, string member) => $$"""
            '{{path}}': { get: { tags: [{{tag}}], responses: { '200': { description: It., {{Answer.Replace("PLACE", member)}} } } } }
            """;
        foreach (bool isTurned in new[] { false, true })
        {
            string[] paths = [Path("/accounts/{address}/statistics", "account", "one"), Path("/statistics", "statistic", "two")];

            string generated = Source(".g", string.Join("\n  ", isTurned ? paths.Reverse() : paths));

            Assert.Contains(" GetStatisticsResult(string? two", generated);
            Assert.Contains(" GetAccountStatisticsResult(string? one", generated);
        }
    }

    private static string Source(string file, string paths) => string.Concat(Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          {{paths}}
        """).Sources.Where(source => source.Key.Contains(file, StringComparison.Ordinal)).Select(static source => source.Value));
}
