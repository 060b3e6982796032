using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>What several extensions say of one operation.</summary>
public sealed class OperationClashTests
{
    [Theory]
    [InlineData("x-csharp-name: cancellationToken", "x-note: other")]
    [InlineData("x-csharp-name: pageRequest", "x-note: other")]
    [InlineData("x-csharp-page-size: true", "x-csharp-page-size: true")]
    [InlineData("x-csharp-page-size: true", "x-csharp-name: sizeHint")]
    public void Page_size_has_a_name_of_its_own_and_there_is_one(string limit, string count)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            paths:
              /pages:
                get:
                  operationId: listPages
                  x-csharp-paging: { linkHeader: true }
                  parameters:
                    - { name: limit, in: query, {{limit}}, schema: { type: integer, format: int32 } }
                    - { name: count, in: query, {{count}}, schema: { type: integer, format: int32 } }
                  responses:
                    '200': { description: Some., content: { application/json: { schema: { type: array, items: {} } } } }
              /counts:
                get:
                  operationId: count
                  parameters:
                    - { name: limit, in: query, {{limit}}, schema: { type: integer, format: int32 } }
                    - { name: count, in: query, {{count}}, schema: { type: integer, format: int32 } }
                  responses:
                    '200': { description: How many., content: { application/json: { schema: { type: integer } } } }
            """;

        Project.Generate(document).Compiles();
    }

    [Theory]
    [InlineData("MoveStand", "")]
    [InlineData("MoveStand", "{ property: row }")]
    [InlineData("Relocate", "")]
    [InlineData("Relocate", "{ property: row }")]
    public void Overload_of_a_long_running_operation_is_told_whether_to_wait(string name, string property)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Fair, version: '1' }
            paths:
              /stand:
                put:
                  operationId: moveStand
                  x-ms-long-running-operation: true
                  x-csharp-overloads: [{ name: {{name}}, parameters: [{{property}}] }]
                  requestBody:
                    required: true
                    content: { application/json: { schema: { type: object, properties: { row: { type: string } } } } }
                  responses: { '202': { description: Accepted. }, '204': { description: Moved. } }
            """;

        string client = Project.Generate(document).Compiles().Source("FairClient");

        Assert.Matches($@"Operation {name}\(WaitUntil waitUntil, ", client);
    }
}
