using System.Linq;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas;
using Xunit;

namespace Typewright.Generator.Tests.Schemas;

/// <summary>One vocabulary for what the versions of OpenAPI and vendors say in theirs.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("{ type: string, nullable: true }", true)]
    [InlineData("{ type: string, x-nullable: true }", true)]
    [InlineData("{ type: string, nullable: 'True' }", true)]
    [InlineData("{ type: [string, 'null'] }", true)]
    [InlineData("{ type: string, enum: [a, null] }", true)]
    [InlineData("{ type: string, nullable: false }", false)]
    [InlineData("{ type: string }", false)]
    public void Null_is_a_value_in_every_dialect(string text, bool expected) => Assert.Equal(expected, Of(text).IsNullable);

    [Theory]
    [InlineData("{ type: String }", "string")]
    [InlineData("{ type: [integer, string, 'null'] }", "integer string")]
    [InlineData("{ type: long }", "integer")]
    [InlineData("{ type: any }", "")]
    [InlineData("{ type: wat }", "wat")]
    public void Types_have_one_spelling(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(text).Types.Select(static type => type.Name)));

    [Theory]
    [InlineData("{ properties: {} }", "object")]
    [InlineData("{ items: { type: string } }", "array")]
    [InlineData("{ prefixItems: [] }", "array")]
    [InlineData("{ format: int64 }", "integer")]
    [InlineData("{ format: none }", null)]
    [InlineData("{ type: [integer, string] }", null)]
    public void Type_is_meant_where_a_keyword_makes_it_plain(string text, string? expected) =>
        Assert.Equal(expected, Of(text).MeantType?.Name);

    [Theory]
    [InlineData("{ description: Prose., x-anything: 1, $comment: None. }", false, true)]
    [InlineData("{ maxLength: 4 }", false, false)]
    [InlineData("{ required: [a] }", false, false)]
    [InlineData("{ allOf: [] }", false, false)]
    [InlineData("{ unknownKeyword: 1 }", true, false)]
    [InlineData("{ x-csharp-type: My.Type }", false, true)]
    public void Keyword_is_about_the_type_or_not(string text, bool hasMeaning, bool isAnything)
    {
        Schema schema = Of(text);

        Assert.Equal((hasMeaning, isAnything), (schema.HasMeaning, schema.IsAnything));
    }

    [Theory]
    [InlineData("{ discriminator: kind }", "kind")]
    [InlineData("{ discriminator: { propertyName: kind, mapping: { a: A } } }", "kind")]
    [InlineData("{ type: object }", null)]
    public void Discriminator_is_a_text_or_an_object(string text, string? expected) =>
        Assert.Equal(expected, Of(text).Discriminator?.Member);

    [Theory]
    [InlineData("{ xml: { attribute: true } }")]
    [InlineData("{ xml: { nodeType: attribute } }")]
    public void Attribute_of_XML_is_said_in_two_ways(string text) => Assert.True(Of(text).Xml!.IsAttribute);

    [Fact]
    public void Schema_is_known_by_its_instance()
    {
        (SchemaSource source, SpecNode node) = Source("{ type: object, properties: { a: { $ref: '#' }, b: { type: string } } }");
        Schema schema = source.Of(node);

        Assert.Same(schema, source.Of(node));
        Assert.Same(schema, schema.Members.Find("a")!.Definition);
        Assert.Same(schema.Members.Find("b"), schema.Members[1].Value);
        Assert.NotEqual(schema, schema with { Title = schema.Title });
        Assert.True(schema.IsWritten);
        Assert.False((schema with { Title = null }).IsWritten);
    }

    [Fact]
    public void Reference_that_adds_becomes_a_part_beside_what_it_adds()
    {
        (SchemaSource source,
            SpecNode node) = Source(
                "{ $ref: '#/$defs/Base', properties: { b: { type: string } }, $defs: { Base: { type: object, properties: { a: {} } } } }");

        Schema merged = source.Of(node);

        Assert.Equal("a", Assert.Single(Assert.Single(merged.Parts).Definition!.Members).Key);
        Assert.Equal("b", Assert.Single(merged.Members).Key);
        Assert.Null(merged.Reference);
    }

    private static Schema Of(string text)
    {
        (SchemaSource source, SpecNode node) = Source(text);
        return source.Of(node);
    }

    private static (SchemaSource Source, SpecNode Node) Source(string text)
    {
        SpecSet files = new([new SpecText("/schema.yaml", text)]);
        return (new SchemaSource(new SpecReferences(files)), files.Open("/schema.yaml")!.Root!);
    }
}
