using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>A struct that a document names is nullable where a value may be null or missing, and nowhere else.</summary>
public class GivenValueTypeTests
{
    private const string Struct = "x-csharp-type: { type: Zoo.Place, json: Zoo.PlaceJson, valueType: true }";

    private const string Code = """
        namespace Zoo;
        using System.Text.Json;
        /// <summary>A place.</summary>
        public readonly struct Place { }
        internal static class PlaceJson
        {
            public static Place ReadJson(ref Utf8JsonReader reader) { reader.Skip(); return default; }
            public static void WriteJson(Utf8JsonWriter writer, Place value) => writer.WriteNumberValue(1);
        }
        """;

    [Theory]
    [InlineData("", "Zoo.Place")]
    [InlineData("nullable: false, ", "Zoo.Place")]
    [InlineData("type: object, nullable: false, ", "Zoo.Place")]
    [InlineData("nullable: true, ", "Zoo.Place?")]
    [InlineData("type: object, nullable: true, ", "Zoo.Place?")]
    public void It_is_nullable_where_it_may_be_null_or_missing(string beside, string expected)
    {
        INamedTypeSymbol house = House(beside);

        Assert.Equal(expected, TypeOf(house, "Required"));
        Assert.Equal("Zoo.Place?", TypeOf(house, "Optional"));
        Assert.Equal($"System.Collections.Generic.IList<{expected}>", TypeOf(house, "Items"));
        Assert.Equal($"System.Collections.Generic.IDictionary<string, {expected}>", TypeOf(house, "Entries"));
    }

    private static string TypeOf(INamedTypeSymbol type, string property) =>
        ((IPropertySymbol)Assert.Single(type.GetMembers(property))).Type.ToDisplayString();

    private static INamedTypeSymbol House(string beside)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Zoo, version: 1.0.0 }
            servers: [{ url: 'https://zoo.example' }]
            paths:
              /houses:
                get:
                  operationId: getHouse
                  responses:
                    '200':
                      description: A house.
                      content: { application/json: { schema: { $ref: '#/components/schemas/House' } } }
                put:
                  operationId: putHouse
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/House' } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                House:
                  type: object
                  required: [required, items, entries]
                  properties:
                    required: { {{beside}}{{Struct}} }
                    optional: { {{beside}}{{Struct}} }
                    items: { type: array, items: { {{beside}}{{Struct}} } }
                    entries: { type: object, additionalProperties: { {{beside}}{{Struct}} } }
            """;
        MemoryDocument client = MemoryDocument.Client(document).With("TrustDocument", "true");
        return new Project([client], code: Code).Run().Compiles().Whole.GetTypeByMetadataName("Pets.House")!;
    }
}
