using System.Linq;
using Typewright.Generator.Diagnostics;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Lists, maps, open objects, and types that contain themselves.</summary>
public sealed class CollectionTests
{
    [Theory]
    [InlineData("{ type: array, items: { type: string } }", "list<string>")]
    [InlineData("{ type: array, uniqueItems: true, items: { type: integer } }", "list<int64>")]
    [InlineData("{ type: array, items: { type: array, items: { type: number } } }", "list<list<double>>")]
    [InlineData("{ type: array }", "list<any>")]
    [InlineData("{ type: array, items: {} }", "list<any>")]
    [InlineData("{ items: { type: string } }", "list<string>")]
    [InlineData("{ type: array, items: { type: object, properties: { a: { type: string } } } }", "list<RootMemberItem>")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: string }], items: false }", "list<string>")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "list<any>")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", "map<string>")]
    [InlineData("{ additionalProperties: { type: array, items: { type: integer } } }", "map<list<int64>>")]
    [InlineData("{ type: object, additionalProperties: true }", "map<any>")]
    [InlineData("{ type: object, additionalProperties: {} }", "map<any>")]
    [InlineData("{ type: object, additionalProperties: false }", "any")]
    [InlineData("{ type: object }", "any")]
    [InlineData("{ type: object, unevaluatedProperties: { type: boolean } }", "map<boolean>")]
    [InlineData("{ type: object, patternProperties: { '^x': { type: boolean } } }", "map<boolean>")]
    [InlineData("{ type: object, patternProperties: { '^x': { type: boolean }, '^y': { type: string } } }", "map<any>")]
    [InlineData("{}", "any")]
    [InlineData("true", "any")]
    public void Type_of_a_collection(string schema, string expected) =>
        Assert.Equal(
            expected,
            Bound.Text(Bound.Schemas($"Root: {{ type: object, properties: {{ member: {schema} }} }}").Property("Member").Type));

    [Theory]
    [InlineData("Pets: { type: array, items: { type: object, properties: { a: { type: string } } } }", "list<Pet>")]
    [InlineData("Pets: { type: object, additionalProperties: { type: string, enum: [a, b] } }", "map<Pet>")]
    [InlineData("Pets: { allOf: [{ type: object, properties: { a: { type: string } } }] }", "Pets")]
    [InlineData("Pets: { oneOf: [{ type: object, properties: { a: { type: string } } }] }", "Pets")]
    [InlineData("Pets: { anyOf: [{ type: object, properties: { a: { type: string } } }, { type: 'null' }] }", "Pets?")]
    [InlineData("Pets: { allOf: [{ type: string }, { type: string, enum: [a, b] }] }", "Pets")]
    public void What_a_definition_holds_is_named_after_it_wherever_it_is_used(string definition, string expected) =>
        Assert.Equal(expected, Bound.Text(Bound.Schemas($"Root: {{ type: object, properties: {{ member: {{ $ref: "
            + $"'#/components/schemas/Pets' }} }} }}\n{definition}").Property("Member").Type));

    [Theory]
    [InlineData("additionalProperties: { type: integer }", "int64")]
    [InlineData("additionalProperties: true", "any")]
    [InlineData("additionalProperties: {}", "any")]
    [InlineData("additionalProperties: { type: [string, 'null'] }", "string?")]
    [InlineData("additionalProperties: false", "none")]
    [InlineData("patternProperties: { '^x-': { type: string } }", "string")]
    [InlineData("minProperties: 1", "none")]
    public void Object_with_members_may_have_others(string keyword, string expected) =>
        Assert.Equal(expected, Bound.Text(Bound.Schemas(
            $"Root: {{ type: object, properties: {{ a: {{ type: string }} }}, {keyword} }}").Type("Root").AdditionalProperties));

    [Fact]
    public void Object_may_contain_itself()
    {
        Bound bound = Bound.Schemas("Root: { type: object, properties: { parent: { $ref: '#/components/schemas/Root' }, children: { type: "
            + "array, items: { $ref: '#/components/schemas/Root' } }, byName: { type: object, additionalProperties: { $ref: '#' } } } }");

        Assert.Equal(["Parent: Root", "Children: list<Root>"], Bound.Text(bound.Type("Root").Properties).Take(2));
    }

    [Fact]
    public void Objects_may_contain_each_other()
    {
        Bound bound = Bound.Schemas("Root: { type: object, properties: { leaf: { $ref: '#/components/schemas/Leaf' } } }\nLeaf: { type: "
            + "object, properties: { root: { $ref: '#/components/schemas/Root' } } }");

        Assert.Equal(("Leaf", "Root"), (Bound.Text(bound.Property("Leaf").Type), Bound.Text(bound.Property("Root", "Leaf").Type)));
    }

    [Fact]
    public void List_of_itself_ends_in_any_JSON()
    {
        Bound bound = Bound.Schemas("Root: { type: object, properties: { list: { $ref: '#/components/schemas/Lists' } } }\nLists: { type: "
            + "array, items: { $ref: '#/components/schemas/Lists' } }");

        Assert.Equal("list<any>", Bound.Text(bound.Property("List").Type));
        Assert.Equal(ProblemKind.Degraded, Assert.Single(bound.Problems).Kind);
    }

    [Theory]
    [InlineData("{ type: string, format: date-time }", "date-time")]
    [InlineData("{ type: string, format: no-such }", "string")]
    [InlineData("{ type: string, contentEncoding: base64 }", "base64")]
    [InlineData("{ type: integer }", "int64")]
    [InlineData("{ type: integer, format: int32 }", "int32")]
    [InlineData("{ type: number, format: decimal }", "decimal")]
    [InlineData("{ type: number, format: decimal128 }", "decimal")]
    [InlineData("{ format: uuid }", "uuid")]
    [InlineData("{ type: String }", "string")]
    [InlineData("{ type: long }", "int64")]
    public void Type_of_a_scalar(string schema, string expected) => Assert.Equal(
        expected,
        Bound.Text(Bound.Schemas($"Root: {{ type: object, properties: {{ member: {schema} }} }}").Property("Member").Type));

    [Fact]
    public void Type_that_is_none_is_told_and_becomes_any_JSON()
    {
        Bound bound = Bound.Schemas("Root: { type: object, properties: { member: { type: strung } } }");

        Assert.Equal("any", Bound.Text(bound.Property("Member").Type));
        Assert.Equal(ProblemKind.Contradiction, Assert.Single(bound.Problems).Kind);
    }
}
