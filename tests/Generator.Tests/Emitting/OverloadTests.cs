using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>Flat overloads, and headers that lie in the body's class.</summary>
public sealed class OverloadTests
{
    [Theory]
    [InlineData("{ type: string }", "idempotencyToken ?? Repeatability.NewRequestId()")]
    [InlineData(
        "{ type: string, format: uuid }",
        "idempotencyToken is { } idempotencyTokenValue ? WireFormat.Text(idempotencyTokenValue) : Repeatability.NewRequestId()")]
    public void Repeatability_id_that_the_caller_leaves_out_is_made_up(string schema, string value)
    {
        string client = Project.Generate(Document(schema)).Compiles().Source("PetsClient");

        Assert.Contains($"repeatability-request-id\", {value});", client);
    }

    [Fact]
    public void List_that_must_be_given_is_checked_before_it_is_read()
    {
        string client = Project.Generate(Document("{ type: string }")).Compiles().Source("PetsClient");

        Assert.Contains("Guard.NotNull(names, nameof(names));", client);
    }

    [Fact]
    public void Overload_with_a_name_of_its_own_has_a_span_of_its_own()
    {
        string client = Project.Generate(Document("{ type: string }")).Compiles().Source("PetsClient");

        Assert.Equal(2, client.Split("\"PetsClient.CreateNamedPets\"").Length - 1);
    }

    private static string Document(string schema) => $$"""
        openapi: 3.0.3
        info: { title: Pets, version: '1.0' }
        paths:
          /pets:
            post:
              operationId: createPet
              x-csharp-overloads:
                - parameters:
                    - property: names
                    - { parameter: repeatability-request-id, optional: true }
                - name: CreateNamedPets
                  parameters:
                    - property: names
              parameters:
                - { name: repeatability-request-id, in: header, x-csharp-property: IdempotencyToken, schema: {{schema}} }
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/CreatePetOptions' }
              responses:
                '204': { description: Done. }
        components:
          schemas:
            CreatePetOptions:
              type: object
              properties:
                names: { type: array, items: { type: string } }
        """;
}
