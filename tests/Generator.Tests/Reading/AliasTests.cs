using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

/// <summary>A node that an alias or a merge key of YAML brings to a second place is the same schema there.</summary>
public sealed class AliasTests
{
    [Fact]
    public void Alias_of_an_inline_object_is_the_same_type() => Project.Generate("""
        openapi: 3.1.0
        info: { title: Aliases, version: '1' }
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '200': &ok { description: ok, content: { application/json: { schema: { type: object, properties: { kind: { enum: [x,
                    y] } } } } } }
          /b:
            get:
              operationId: getB
              responses: { '200': *ok }
        """).Compiles();

    [Fact]
    public void Merge_key_brings_members_with_inline_types_to_a_second_schema() => Project.Generate("""
        openapi: 3.0.3
        info: { title: Merges, version: '1' }
        paths:
          /w:
            post:
              operationId: postW
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Patched' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } } } }
        components:
          schemas:
            Patched: &patched
              type: object
              properties:
                state: { type: string, enum: [on, off] }
                place: { type: object, properties: { x: { type: integer } } }
            Widget:
              <<: *patched
              required: [state]
        """).Compiles();

    [Fact]
    public void Alias_of_a_property_of_an_enum_and_of_a_list_of_parameters_compile() => Project.Generate("""
        openapi: 3.1.0
        info: { title: Aliases, version: '1' }
        paths:
          /a:
            get:
              operationId: getA
              parameters: &parameters
                - { in: query, name: order, schema: &order { type: string, enum: [up, down] } }
              responses: { '204': { description: ok } }
          /b:
            get:
              operationId: getB
              parameters: *parameters
              responses:
                '200':
                  description: ok
                  content: { application/json: { schema: { type: object, properties: { order: *order, other: *order } } } }
        """).Compiles();

    [Theory]
    [InlineData("<<: 5", 1)]
    [InlineData("<<: text", 1)]
    [InlineData("<<: ~", 1)]
    [InlineData("<<:", 1)]
    [InlineData("<<: [1]", 1)]
    [InlineData("<<: [*map, 1, ~]", 1)]
    [InlineData("<<: [[*map]]", 1)]
    [InlineData("<<: *title", 1)]
    [InlineData("<<: *list", 1)]
    [InlineData("<<: *map", 0)]
    [InlineData("<<: [*map, *other]", 0)]
    [InlineData("<<: []", 0)]
    [InlineData("'<<': 5", 0)]
    public void A_merge_key_without_a_mapping_is_told(string merge, int told)
    {
        Generation run = new Project(MemoryDocument.Client(Merging(merge))).Run();

        Assert.Equal(
            Enumerable.Repeat("TW2002 12: The merge key '<<' stands before something that is no mapping; it brings nothing", told),
            run.Problems.Select(static one => $"{one.Id} {one.Location.GetLineSpan().StartLinePosition.Line + 1}: {one.GetMessage()}"));
        bool isMerged = merge.Contains("*map", StringComparison.Ordinal) && !merge.Contains("[[", StringComparison.Ordinal);
        Assert.Equal(isMerged, string.Concat(run.Sources.Values).Contains(" Mapped ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_merge_key_may_stand_twice_and_the_first_one_wins()
    {
        string code = new Project(MemoryDocument.Client(Merging("<<: *map\n      <<: *other"))).Run().Source("Merged");

        Assert.Contains("First.", code);
        Assert.DoesNotContain("Second.", code);
        Assert.Contains("public Merged(string mapped)", code);
    }

    [Fact]
    public void In_JSON_the_name_of_a_merge_key_is_a_name()
    {
        string text = """
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://x.example" }], "paths": {},
              "components": { "schemas": { "Shift": { "type": "object", "properties": { "<<": { "type": "integer" } } } } } }
            """;

        Generation run = new Project(MemoryDocument.Client(text, "/project/pets.json")).Run();

        Assert.Empty(run.Problems);
        Assert.Contains("\"<<\"", run.Source("Shift"));
    }

    private static string Merging(string merge) => $$"""
        openapi: 3.1.0
        info: { title: Merges, version: '1' }
        servers: [{ url: 'https://example.com' }]
        x-title: &title Text
        x-list: &list [mapped]
        paths: {}
        x-map: &map { properties: { mapped: { type: string, description: First. } } }
        x-other: &other { properties: { mapped: { type: string, description: Second. } }, required: [mapped] }
        components:
          schemas:
            Merged:
              {{merge}}
              type: object
        """;
}
