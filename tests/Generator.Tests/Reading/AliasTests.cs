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
}
