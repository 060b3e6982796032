using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>Variables of generated methods never clash, whatever the members and parameters are called.</summary>
public sealed class LocalNameTests
{
    [Theory]
    [InlineData("name", "nameValue")]
    [InlineData("value", "valueValue")]
    [InlineData("extra", "extraValue")]
    [InlineData("nulls", "nullsValue")]
    [InlineData("writer", "writerValue")]
    [InlineData("member", "memberValue")]
    public void Member_and_its_neighbour_with_Value_behind_it_have_variables_of_their_own(
        string first,
        string second) => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Names, version: '1' }
        paths:
          /a:
            post:
              operationId: putA
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
        components:
          schemas:
            A:
              type: object
              properties:
                {{first}}: { type: [string, 'null'] }
                {{second}}: { type: string, format: date-time }
                both: { type: array, items: { type: string } }
        """).Compiles();

    [Theory]
    [InlineData("query", "integer")]
    [InlineData("header", "integer")]
    [InlineData("cookie", "boolean")]
    public void Optional_parameter_and_its_neighbour_with_Value_behind_it_have_variables_of_their_own(
        string place,
        string type) => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Names, version: '1' }
        paths:
          /a:
            get:
              operationId: listA
              parameters:
                - { in: {{place}}, name: min, schema: { type: {{type}} } }
                - { in: {{place}}, name: minValue, schema: { type: {{type}} } }
                - { in: {{place}}, name: minValue_, schema: { type: {{type}} } }
              responses: { '204': { description: ok } }
        """).Compiles();

    [Theory]
    [InlineData("value", "valueText")]
    [InlineData("reader", "readerItems")]
    [InlineData("writer", "writerText")]
    public void Members_of_XML_have_variables_of_their_own(string first, string second) => Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Names, version: '1' }
        paths:
          /a:
            post:
              operationId: putA
              requestBody: { content: { application/xml: { schema: { $ref: '#/components/schemas/A' } } } }
              responses: { '200': { description: ok, content: { application/xml: { schema: { $ref: '#/components/schemas/A' } } } } }
        components:
          schemas:
            A:
              type: object
              properties:
                {{first}}: { type: array, items: { type: integer } }
                {{second}}: { type: array, items: { type: integer } }
                {{first}}At: { type: string, format: date-time, xml: { attribute: true } }
        """).Compiles();
}
