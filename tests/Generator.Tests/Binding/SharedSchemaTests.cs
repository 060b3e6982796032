using System.Linq;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Schemas that are written out again and again make one type, under a name that fits all their places.</summary>
public sealed class SharedSchemaTests
{
    private const string Owner = "type: object, properties: { id: { type: string }, kind: { type: string, enum: [user, team] } }";

    [Fact]
    public void Same_schema_at_two_places_is_one_type()
    {
        Bound bound = Bound.Schemas($$"""
            Root:
              type: object
              properties:
                repo_owner: { {{Owner}} }
                team_owner: { {{Owner}} }
            """);

        Assert.Equal(["RootOwner", "RootOwner"], bound.Type("Root").Properties.Select(static property => property.Type.Name));
        Assert.Equal(["RootOwnerKind"], bound.Model.Enums.Select(static type => type.Name));
        Assert.Equal(2, bound.Model.Models.Count);
    }

    [Fact]
    public void Place_says_whether_it_may_be_null()
    {
        Bound bound = Bound.Schemas($$"""
            Root:
              type: object
              properties:
                repo_owner: { type: [object, 'null'], properties: { id: { type: string } } }
                team_owner: { type: object, properties: { id: { type: string } } }
                list_sort: { type: string, enum: [up, down] }
                page_sort: { type: [string, 'null'], enum: [up, down, null] }
            """);

        PropertyModel[] properties = [.. bound.Type("Root").Properties];

        Assert.Equal(["RootOwner", "RootOwner", "RootSort", "RootSort"], properties.Select(static property => property.Type.Name));
        Assert.Equal([true, false, false, true], properties.Select(static property => property.Type.IsNullable));
    }

    [Fact]
    public void Prose_of_one_place_is_not_prose_of_the_type()
    {
        Bound bound = Bound.Schemas($$"""
            Root:
              type: object
              properties:
                repo_owner: { description: Who has the repository., {{Owner}} }
                team_owner: { description: Who has the team., {{Owner}} }
                old_limit: { description: A limit., type: object, properties: { count: { type: integer } } }
                new_limit: { description: A limit., type: object, properties: { count: { type: integer } } }
            """);

        Assert.Equal("The root owner.", bound.Type("RootOwner").Doc.Summary);
        Assert.Equal("A limit.", bound.Type("RootLimit").Doc.Summary);
        Assert.Equal(
            "Who has the team.",
            bound.Type("Root").Properties.Single(static property => property.WireName == "team_owner").Doc.Summary);
    }

    [Theory]
    [InlineData("{ type: object, properties: { id: { type: string } }, required: [id] }")]
    [InlineData("{ type: object, properties: { id: { type: [string, 'null'] } } }")]
    [InlineData("{ type: object, properties: { id: { type: string, description: Its id. } } }")]
    [InlineData("{ type: object, properties: { id: { type: integer } } }")]
    [InlineData("{ type: object, properties: { id: { type: string }, name: { type: string } } }")]
    [InlineData("{ type: object, properties: { id: { type: string } }, additionalProperties: { type: string } }")]
    [InlineData("{ type: object, properties: { id: { type: string } }, x-csharp-name: Owner }")]
    public void Schema_that_differs_is_another_type(string other)
    {
        Bound bound = Bound.Schemas($$"""
            Root:
              type: object
              properties:
                repo_owner: { type: object, properties: { id: { type: string } } }
                team_owner: {{other}}
            """);

        Assert.Equal(2, bound.Type("Root").Properties.Select(static property => property.Type.Name).Distinct().Count());
    }

    [Fact]
    public void Definitions_stay_apart()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' },
                c: { type: object, properties: { id: { type: string } } } } }
            A: { type: object, properties: { id: { type: string } } }
            B: { type: object, properties: { id: { type: string } } }
            """);

        Assert.Equal(["A", "B", "RootC"], bound.Type("Root").Properties.Select(static property => property.Type.Name));
    }

    [Fact]
    public void Name_that_a_definition_has_is_not_taken()
    {
        Bound bound = Bound.Schemas($$"""
            Root: { type: object, properties: { repo_owner: { {{Owner}} }, team_owner: { {{Owner}} },
                given: { $ref: '#/components/schemas/RootOwner' } } }
            RootOwner: { type: object, properties: { name: { type: string } } }
            """);

        Assert.Equal(
            ["RootRepoOwner", "RootRepoOwner", "RootOwner"],
            bound.Type("Root").Properties.Select(static property => property.Type.Name));
    }

    [Fact]
    public void Bodies_of_operations_are_called_after_their_own()
    {
        const string Page = "{ type: object, properties: { items: { type: array, items: { type: string } } } }";
        Bound bound = Bound.Document($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /cats: { get: { operationId: listCats, responses: { '200': { description: Cats.,
                  content: { application/json: { schema: {{Page}} } } } } } }
              /dogs: { get: { operationId: findDogs, responses: { '200': { description: Dogs.,
                  content: { application/json: { schema: {{Page}} } } } } } }
            """);

        Assert.Equal(["ListCatsResult", "FindDogsResult"], bound.Model.Models.Select(static model => model.Name));
    }

    [Theory]
    [InlineData("WebhookIssueUser", "WebhookIssuesClosedIssueUser", "WebhookIssueOpenedIssueUser", "WebhookIssueUser")]
    [InlineData("Sort", "IssuesListSort", "PullsListAllSort", "Sort")]
    [InlineData("OAuthAppOwner", "OAuthAppFirstOwner", "OAuthAppSecondOwner", "OAuthAppOwner")]
    [InlineData("ListSort", "ListSort", "ListAllSort", "ListSort")]
    public void Name_is_what_all_names_begin_and_end_with(string expected, params string[] names) =>
        Assert.Equal(expected, CommonName.Of(names));

    [Theory]
    [InlineData("ListResult", "GetResult")]
    [InlineData("ListPets", "ListDogs")]
    [InlineData("OneItem", "TwoItem")]
    [InlineData("Cats", "Dogs")]
    public void Name_that_says_nothing_is_none(params string[] names) => Assert.Null(CommonName.Of(names));
}
