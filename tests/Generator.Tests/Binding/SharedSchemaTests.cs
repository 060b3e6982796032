using System.Linq;
using Typewright.Generator.Model.Types;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>
/// Schemas that are written out again and again make one type, under a name that neither their order nor their number decides.
/// </summary>
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

        Assert.Equal(["RootRepoOwner", "RootRepoOwner"], bound.Type("Root").Properties.Select(static property => property.Type.Name));
        Assert.Equal(["RootRepoOwnerKind"], bound.Model.Enums.Select(static type => type.Name));
        Assert.Equal(2, bound.Model.Models.Count);
    }

    [Theory]
    [InlineData("DeepPart", "Home", "Owner")]
    [InlineData("Owner", "Home", "DeepPart")]
    public void The_order_of_components_does_not_name_the_type(params string[] order)
    {
        Bound bound = Bound.Schemas(
            "Root: { type: object, properties: { "
            + string.Join(", ", order.Select(static name => $"{name}: {{ $ref: '#/components/schemas/{name}' }}")) + " } }\n"
            + string.Concat(order.Select(static name =>
                $"{name}: {{ type: object, properties: {{ state: {{ type: string, enum: [on, off] }} }} }}\n")));

        Assert.Equal("HomeState", Assert.Single(bound.Model.Enums).Name);
    }

    [Theory]
    [InlineData("/pets", "/pets/{id}/friends", "/animals")]
    [InlineData("/animals", "/pets", "/pets/{id}/friends")]
    [InlineData("/pets/{id}/friends", "/animals", "/pets")]
    public void The_order_of_operations_does_not_name_the_type(params string[] paths)
    {
        Bound bound = Bound.Document("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths:\n"
            + string.Concat(paths.Select(static path => $$"""
              {{path}}:
                get:
                  parameters: [{ name: mood, in: query, schema: { type: string, enum: [calm, wild] } }]
                  responses: { '204': { description: Fine. } }

            """)));

        Assert.Equal("ListPetsMood", Assert.Single(bound.Model.Enums).Name);
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

        Assert.Equal(["RootRepoOwner", "RootRepoOwner", "RootListSort", "RootListSort"],
            properties.Select(static property => property.Type.Name));
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

        Assert.Equal("The root repo owner.", bound.Type("RootRepoOwner").Doc.Summary);
        Assert.Equal("A limit.", bound.Type("RootNewLimit").Doc.Summary);
        Assert.Equal("Who has the team.",
            bound.Type("Root").Properties.Single(static property => property.WireName == "team_owner").Doc.Summary);
    }

    [Theory]
    [InlineData("{ type: object, properties: { id: { type: string } }, required: [id] }")]
    [InlineData("{ type: object, properties: { id: { type: [string, 'null'] } } }")]
    [InlineData("{ type: object, properties: { id: { type: string, deprecated: true } } }")]
    [InlineData("{ type: object, properties: { id: { type: string }, description: { type: string } } }")]
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
              given: { $ref: '#/components/schemas/RootRepoOwner' } } }
            RootRepoOwner: { type: object, properties: { name: { type: string } } }
            """);

        Assert.Equal(["RootRepoOwnerDetails", "RootRepoOwnerDetails", "RootRepoOwner"],
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

    [Fact]
    public void Bodies_with_a_given_name_are_one_type()
    {
        const string Mood = "{ type: string, enum: [calm, wild], x-ms-enum: { name: Mood } }";
        Bound bound = Bound.Operation($$"""
            operationId: swapMood
            requestBody: { required: true, content: { application/json: { schema: {{Mood}} } } }
            responses: { '200': { description: The mood before., content: { application/json: { schema: {{Mood}} } } } }
            """, "post");

        Assert.Equal(("Mood", "Mood"), (bound.Only.Body!.Type.Name, bound.Only.Response.Type!.Name));
    }

    [Fact]
    public void A_parameter_and_a_property_with_a_given_name_are_one_type_in_swagger_too()
    {
        const string Mood = "type: string, enum: [calm, wild], x-ms-enum: { name: Mood, modelAsString: true }";
        Bound bound = Bound.Document($$"""
            swagger: '2.0'
            info: { title: Test, version: '1' }
            paths:
              /cats:
                get:
                  operationId: getCat
                  parameters:
                  - { name: mood, in: query, {{Mood}} }
                  - { name: moods, in: query, type: array, items: { {{Mood}} } }
                  responses: { '200': { description: A cat., schema: { $ref: '#/definitions/Cat' } } }
            definitions:
              Cat: { type: object, properties: { mood: { {{Mood}} }, past: { type: array, items: { {{Mood}} } } } }
            """);

        Assert.Equal(["Mood"], bound.Model.Enums.Select(static one => one.Name));
    }

    [Theory]
    [InlineData("{ type: object, properties: { id: { type: string, description: Its id. } } }")]
    [InlineData("{ type: object, properties: { id: { type: string, title: Id, example: x } } }")]
    public void Prose_at_no_depth_makes_another_type(string other)
    {
        Bound bound = Bound.Schemas($$"""
            Root:
              type: object
              properties:
                repo_owner: { type: object, properties: { id: { type: string } } }
                team_owner: {{other}}
            """);

        Assert.Equal(["RootRepoOwner", "RootRepoOwner"], bound.Type("Root").Properties.Select(static property => property.Type.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", b: { $ref: '#/components/schemas/Other' }")]
    public void Name_does_not_depend_on_how_many_places_there_are(string more)
    {
        Bound bound = Bound.Schemas($$"""
            Root: { type: object, properties: { repo_owner: { {{Owner}} }, team_owner: { {{Owner}} }{{more}} } }
            Other: { type: object, properties: { owner: { {{Owner}} } } }
            """);

        Assert.Equal("OtherOwner", bound.Type("Root").Properties.First().Type.Name);
    }
}
