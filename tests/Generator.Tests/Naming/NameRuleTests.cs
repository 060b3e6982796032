using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Binding;
using Typewright.Generator.Naming.Rules;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>Which rule gives a type its name.</summary>
public sealed class NameRuleTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
              - $ref: '#/components/parameters/Order'
              - { name: mood, in: query, schema: { type: string, enum: [calm, wild] } }
              - { name: colour, in: query, schema: { type: string, enum: [red, blue] } }
              responses:
                '200': { description: Pets., content: { application/json: { schema: { type: object, properties: { pets: { type: array,
                  items: { $ref: '#/components/schemas/Pet' } } } } } } }
          /tags:
            get:
              operationId: listTags
              responses:
                '200': { description: Tags., content: { application/json: { schema: { type: object, properties: { data: { type: array,
                  items: { type: object, properties: { text: { type: string } } } } } } } } }
          /colours:
            get:
              operationId: listColours
              responses:
                '200': { description: Colours., content: { application/json: { schema: { type: array, items: { enum: [red, blue] } } } } }
          /owners:
            get:
              operationId: listOwners
              parameters:
              - $ref: '#/components/parameters/Order'
              - { name: mood, in: query, schema: { type: string, enum: [calm, wild] } }
              responses:
                '200': { $ref: '#/components/responses/Owners' }
                '404':
                  description: None.
                  content: { application/json: { schema: { type: object, properties: { owner: { type: string } } } } }
                default: { $ref: '#/components/responses/ListError' }
        components:
          parameters:
            Order: { name: order_by, in: query, schema: { type: string, enum: [up, down] } }
          responses:
            Owners: { description: Owners., content: { application/json: { schema: { type: object,
              properties: { count: { type: integer } } } } } }
            ListError: { description: Why not., content: { application/json: { schema: { type: object,
              properties: { code: { type: string } } } } } }
          schemas:
            Pet:
              type: object
              properties:
                home: { type: object, properties: { street: { type: string } } }
                vet: { type: object, x-ms-client-name: Doctor, properties: { name: { type: string } } }
                toys: { type: array, items: { type: object, properties: { size: { type: integer } } } }
                chip: { type: object, properties: { serial: { type: string } } }
                food: { oneOf: [{ type: object, title: Fish, properties: { weight: { type: number } } }, { type: integer }] }
        """;

    private static readonly BaselineText s_baseline = new("/project/api.txt", "Transponder : class @ schemas/Pet.chip\n");

    [Theory]
    [InlineData("Pet", "written in a component")]
    [InlineData("PetHome", "written in a component")]
    [InlineData("PetToy", "written in a component")]
    [InlineData("PetFood", "written in a component")]
    [InlineData("PetFoodFish", "written in a component")]
    [InlineData("Order", "written in a component")]
    [InlineData("OwnersResult", "written in a component")]
    [InlineData("ListError", "written in a component")]
    [InlineData("Transponder", "kept in the baseline")]
    [InlineData("NotFoundError", "answered as an error")]
    [InlineData("Doctor", "given")]
    [InlineData("Tag", "answered by its own name")]
    [InlineData("ColourListItem", "listed by an operation")]
    [InlineData("ListPetsMood", "first place in an operation")]
    [InlineData("ListPetsColour", "place at which it is met")]
    [InlineData("ListPetsResult", "place at which it is met")]
    public void Name_is_given_by_a_rule(string name, string rule) => Assert.Equal(rule, Rules()[name]);

    [Fact]
    public void Every_rule_gives_a_name() =>
        Assert.Equal(NameRules.All.Select(static rule => rule.Name).Order(), Rules().Values.Distinct().Order());

    [Theory]
    [InlineData("listTags", "type: array, items: { ITEM }", "Tag")]
    [InlineData("getTags", "type: object, properties: { data: { type: array, items: { ITEM } } }", "Tag")]
    [InlineData("listTags", "properties: { result: { properties: { items: { type: array, items: { ITEM } } } } }", "Tag")]
    [InlineData("listFiles", "type: array, items: { ITEM }", "FileListItem")]
    [InlineData("listTags", "properties: { tags: { type: array, items: { ITEM } } }", "Tag")]
    [InlineData("listPetTags", "properties: { tags: { type: array, items: { ITEM } } }", "Tag")]
    [InlineData("listTexts", "type: array, items: { ITEM }", "TextListItem")]
    [InlineData("createTag", "properties: { tag: { ITEM } }", "Tag")]
    [InlineData("createAction", "properties: { action: { ITEM } }", "ActionDetails")]
    [InlineData("createTag", "properties: { action: { ITEM } }", "CreateTagResultAction")]
    [InlineData("getTag", "properties: { data: { ITEM } }", "Tag")]
    [InlineData("createTag", "properties: { data: { ITEM } }", "CreateTagResultData")]
    [InlineData("getTagInfo", "properties: { info: { ITEM } }", "TagInfo")]
    [InlineData("listTags", "properties: { marks: { type: array, items: { ITEM } } }", "ListTagsResultMark")]
    [InlineData("getTag", "type: array, items: { ITEM }", "GetTagResultItem")]
    [InlineData("countTags", "type: array, items: { ITEM }", "CountTagsResultItem")]
    [InlineData("listTags", "type: array, items: { type: array, items: { ITEM } }", "ListTagsResultItem")]
    public void What_is_listed_is_called_after_what_lists_it(string id, string schema, string expected)
    {
        string item = schema.Replace("ITEM", "type: object, properties: { text: { type: string } }", System.StringComparison.Ordinal);
        string generated = string.Concat(Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /tags:
                get:
                  operationId: {{id}}
                  responses: { '200': { description: It., content: { application/json: { schema: { {{item}} } } } } }
            """).Sources.Values);

        Assert.Contains($"class {expected} ", generated);
    }

    [Theory]
    [InlineData("Tag", "TagListItem")]
    [InlineData("Pet", "Tag")]
    public void Definitions_keep_their_names_before_what_is_listed(string definition, string expected)
    {
        string generated = string.Concat(Project.Generate("""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /tags:
                get:
                  operationId: listTags
                  responses: { '200': { description: It., content: { application/json: { schema: { type: array, items: {
                    type: object, properties: { text: { type: string } } } } } } } }
            components: { schemas: { DEFINITION: { type: object, properties: { id: { type: string } } } } }
            """.Replace("DEFINITION", definition, System.StringComparison.Ordinal)).Sources.Values);

        Assert.Contains($"class {expected} ", generated);
    }

    [Theory]
    [InlineData("type: object, properties: { tag: { SHORT } }", "Response<GetTagResult>", "TagDetails")]
    [InlineData("type: object, properties: { tag: { LONG } }", "", "Tag")]
    [InlineData("SHORT", "", "GetTagResult")]
    [InlineData("LONG", "Response<Tag> GetTag(", "Tag")]
    public void What_is_listed_has_the_plain_name(string answered, string signature, string expected)
    {
        const string Long = "type: object, properties: { text: { type: string }, size: { type: integer } }";
        string answer = answered.Replace("SHORT", "type: object, properties: { id: { type: string } }", System.StringComparison.Ordinal)
            .Replace("LONG", Long, System.StringComparison.Ordinal);
        string generated = string.Concat(Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /tags/{id}:
                get:
                  operationId: getTag
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses: { '200': { description: It., content: { application/json: { schema: { {{answer}} } } } } }
              /tags:
                get:
                  operationId: listTags
                  responses: { '200': { description: All., content: { application/json: { schema: {
                    properties: { tags: { type: array, items: { {{Long}} } } } } } } } }
            """).Sources.Values);

        Assert.Contains("IReadOnlyList<Tag> Tags", generated);
        Assert.Contains($"class {expected} ", generated);
        Assert.Contains(signature, generated);
    }

    [Fact]
    public void A_result_that_looks_like_an_error_is_not_called_one()
    {
        string client = Project.Generate("""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /files:
                post:
                  operationId: createFile
                  responses:
                    '201': { description: Made., content: { application/json: { schema: { properties: { text: {} } } } } }
                    '400': { description: Bad., content: { application/json: { schema: { properties: { text: {} } } } } }
                delete:
                  operationId: deleteFiles
                  responses:
                    '200': { description: Gone., content: { application/json: { schema: { properties: { text: {} } } } } }
                    '400': { description: Bad., content: { application/json: { schema: { properties: { text: {} } } } } }
            """).Compiles().Source("PetsClient");

        Assert.Contains("Response<CreateFileResult> CreateFile(", client);
        Assert.Contains("Response<DeleteFilesResult> DeleteFiles(", client);
    }

    private static IReadOnlyDictionary<string, string> Rules()
    {
        SpecSet files = new([new SpecText("/project/pets.yaml", Document)]);
        BindingOptions options = BindingOptions.Default with { Baseline = s_baseline };
        return ClientBinder.BindDocument(files, files.Open("/project/pets.yaml")!, options)!.NameRules;
    }
}
