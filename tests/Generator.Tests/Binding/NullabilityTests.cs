using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Null is a value where the document says so, in the words of its version; absence is another matter.</summary>
public sealed class NullabilityTests
{
    [Theory]
    [InlineData("3.0.3", "{ type: string }", "string")]
    [InlineData("3.0.3", "{ type: string, nullable: true }", "string?")]
    [InlineData("3.0.3", "{ type: string, nullable: false }", "string")]
    [InlineData("3.0.3", "{ type: string, x-nullable: true }", "string?")]
    [InlineData("3.0.3", "{ type: integer, nullable: true }", "int64?")]
    [InlineData("3.0.3", "{ type: array, nullable: true, items: { type: string, nullable: true } }", "list<string?>?")]
    [InlineData("3.0.3", "{ $ref: '#/components/schemas/Maybe' }", "Maybe?")]
    [InlineData("3.0.3", "{ nullable: true, allOf: [{ $ref: '#/components/schemas/Plain' }] }", "Plain?")]
    [InlineData("3.0.3", "{ allOf: [{ $ref: '#/components/schemas/Maybe' }] }", "Maybe?")]
    [InlineData("3.0.3", "{ type: string, nullable: true, enum: [a, b] }", "RootMember?")]
    [InlineData("3.1.0", "{ type: [string, 'null'] }", "string?")]
    [InlineData("3.1.0", "{ type: ['null', integer] }", "int64?")]
    [InlineData("3.1.0", "{ type: [object, 'null'], additionalProperties: { type: string } }", "map<string>?")]
    [InlineData("3.1.0", "{ oneOf: [{ type: string }, { type: 'null' }] }", "string?")]
    [InlineData("3.1.0", "{ anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Plain' }] }", "Plain?")]
    [InlineData("3.1.0", "{ oneOf: [{ $ref: '#/components/schemas/Plain' }, { const: null }] }", "Plain?")]
    [InlineData("3.1.0", "{ oneOf: [{ $ref: '#/components/schemas/Plain' }, { enum: [null] }] }", "Plain?")]
    [InlineData("3.1.0", "{ type: string, enum: [a, b, null] }", "RootMember?")]
    [InlineData("3.1.0", "{ type: 'null' }", "any?")]
    [InlineData("3.1.0", "{ type: [string, integer, 'null'] }", "RootMember?")]
    [InlineData("3.1.0", "{ type: null }", "any?")]
    [InlineData("3.1.0", "{ anyOf: [{ type: string }, { type: null }] }", "string?")]
    [InlineData("3.1.0", "{ type: null, anyOf: [{ type: string }, { type: integer }] }", "RootMember")]
    [InlineData("3.0.3", "{ type: null, allOf: [{ $ref: '#/components/schemas/Plain' }] }", "Plain")]
    [InlineData("3.0.3", "{ type: null, items: { type: string } }", "list<string>")]
    [InlineData("3.0.3", "{ anyOf: [{ type: string }, { nullable: true, title: None }] }", "string?")]
    [InlineData("3.0.3", "{ oneOf: [{ type: string }, { type: integer, nullable: true }] }", "RootMember?")]
    [InlineData("3.0.3", "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Maybe' }] }", "RootMember?")]
    [InlineData("3.1.0", "{ oneOf: [{ type: string }, { oneOf: [{ type: integer }, { type: 'null' }] }] }", "RootMember?")]
    [InlineData("2.0", "{ type: string }", "string")]
    [InlineData("2.0", "{ type: string, x-nullable: true }", "string?")]
    public void Null_is_a_value_where_the_document_says_so(string version, string schema, string expected)
    {
        Bound bound = Bound.Schemas($$"""
            Root: { type: object, properties: { member: {{schema}} } }
            Plain: { type: object, properties: { a: { type: string } } }
            Maybe: { type: object, nullable: true, properties: { a: { type: string } } }
            """, version);

        Assert.Equal(expected, Bound.Text(bound.Property("Member").Type));
    }

    [Fact]
    public void Union_with_a_null_has_it_wherever_it_is_used()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, properties: { first: { $ref: '#/components/schemas/Either' },
                second: { $ref: '#/components/schemas/Either' } } }
            Either: { oneOf: [{ type: string }, { type: integer }, { type: 'null' }] }
            """);

        Assert.Equal(["First: Either?", "Second: Either?"], Bound.Text(bound.Type("Root").Properties));
    }

    [Theory]
    [InlineData("[member]", "{ type: string }", false, -1)]
    [InlineData("[member]", "{ type: string, nullable: true }", true, -1)]
    [InlineData("[]", "{ type: string }", true, -1)]
    [InlineData("[]", "{ type: string, nullable: true }", true, 0)]
    public void Absence_and_null_are_told_apart_where_both_can_be(string required, string schema, bool isOptional, int nullIndex)
    {
        PropertyModel property = Bound.Schemas(
            $$"""Root: { type: object, required: {{required}}, properties: { member: {{schema}} } }""",
            "3.0.3").Property("Member");

        Assert.Equal((isOptional, nullIndex), (property.IsOptional, property.NullIndex));
    }

    [Fact]
    public void Bits_for_null_are_counted_through_the_bases()
    {
        Bound bound = Bound.Schemas("""
            Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, a: { type: [string,
                'null'] }, b: { type: [string, 'null'] } } }
            Leaf: { allOf: [{ $ref: '#/components/schemas/Root' }], properties: { c: { type: [string, 'null'] } } }
            """);

        Assert.Equal((0, 1, 2), (bound.Property("A").NullIndex, bound.Property("B").NullIndex, bound.Property("C", "Leaf").NullIndex));
    }

    [Theory]
    [InlineData("{ type: integer, x-csharp-nullable: false }", true)]
    [InlineData("{ type: string, x-csharp-nullable: false }", false)]
    [InlineData("{ type: integer }", false)]
    public void Overlay_may_make_an_optional_value_plain(string schema, bool expected) =>
        Assert.Equal(
            expected,
            Bound.Schemas($$"""Root: { type: object, properties: { member: {{schema}} } }""").Property("Member").IsNeverNull);

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", false)]
    [InlineData("{ type: [object, 'null'], properties: { a: { type: string } } }", true)]
    public void Body_and_response_may_be_null(string schema, bool expected)
    {
        OperationModel operation = Bound.Schemas("Root: " + schema).Only;

        Assert.Equal((expected, expected), (operation.Body!.Type.IsNullable, operation.Response.Type!.IsNullable));
    }
}
