using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Tests.Harness;
using Xunit;
using ModelMember = Typewright.Generator.Model.Types.MemberEvidence;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Cases that have the same members are told by what these look like.</summary>
public sealed class UnionEvidenceTests
{
    private const string Parts = """
        Text: { type: object, required: [type], properties: { type: { const: text }, text: { type: string } } }
        Image: { type: object, required: [type, url], properties: { type: { const: image }, url: { type: string } } }
        """;

    [Fact]
    public void A_case_that_need_not_have_the_discriminator_is_told_by_what_else_it_must_have()
    {
        UnionType union = Bound.Schemas("""
            Root: { type: object, properties: { either: { discriminator: { propertyName: kind }, oneOf: [
                { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] } } }
            Cat: { type: object, required: [meow], properties: { kind: { type: string }, meow: { type: string } } }
            Dog: { type: object, required: [bark, kind], properties: { kind: { type: string }, bark: { type: string } } }
            """).Union("RootEither");

        Assert.Equal(2, union.Cases[0].Evidence.Count);
        Assert.Equal(["meow"], union.Cases[0].Evidence[1].Required);
        Assert.Equal(["kind"], union.Cases[0].Evidence[1].Absent);
        Assert.Empty(union.Cases[0].Evidence[1].Constants);
        Assert.Single(union.Cases[1].Evidence);
    }

    [Theory]
    [InlineData("{ type: string, format: binary }, { type: string, format: byte }")]
    [InlineData("{ type: string, format: date-time }, { type: integer, format: unixtime }")]
    [InlineData("{ type: array, items: { type: string } }, { type: array, items: { type: [string, 'null'] } }")]
    public void Alternatives_that_are_one_type_in_CSharp_are_one_case(string alternatives)
    {
        string text = $$"""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths: {}
            components:
              schemas:
                Root: { oneOf: [{ type: object, properties: { a: { type: string } } }, {{alternatives}}] }
            """;

        Project.Generate(text).Compiles();
    }

    [Theory]
    [InlineData("{ type: string }", "{ type: boolean }", "body:String", "body:Boolean")]
    [InlineData("{ type: string }", "{ type: string, format: date-time }", "", "")]
    [InlineData("{ type: string }", "{}", "body:String", "")]
    [InlineData(
        "{ type: array, items: { type: string } }",
        "{ type: array, items: { type: integer } }",
        "body:Array[String]",
        "body:Array[Integer]")]
    [InlineData(
        "{ type: string }",
        "{ oneOf: [{ type: string }, { $ref: '#/components/schemas/Image' }] }",
        "body:String",
        "body:String Object(type url){type=image}")]
    [InlineData(
        "{ $ref: '#/components/schemas/Text' }",
        "{ $ref: '#/components/schemas/Image' }",
        "body(type){type=text}",
        "body(type url){type=image}")]
    [InlineData(
        "{ $ref: '#/components/schemas/Text' }",
        "{ type: array, items: { $ref: '#/components/schemas/Image' } }",
        "body:Object(type){type=text}",
        "body:Array[Object](type url){type=image}")]
    [InlineData(
        "{ $ref: '#/components/schemas/Text' }",
        "{ oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Image' }] }",
        "body(type){type=text}",
        "body(type){type=text type=image}<type=image url>")]
    [InlineData(
        "{ $ref: '#/components/schemas/Text' }",
        "{ type: object, additionalProperties: { type: string } }",
        "body(type){type=text}",
        "")]
    [InlineData("{ $ref: '#/components/schemas/Text' }", "{ $ref: '#/components/schemas/Text' }", "", "")]
    public void Members_of_several_types_are_looked_into(string first, string second, string expectedFirst, string expectedSecond)
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { oneOf: [{ $ref: '#/components/schemas/One' },
                { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { body: {{first}} } }
            Two: { type: object, properties: { body: {{second}}, two: { type: string } } }
            {{Parts}}
            """).Union("RootEither");

        Assert.Equal(
            [expectedFirst, expectedSecond],
            union.Cases.Select(static @case => string.Join(' ', Assert.Single(@case.Evidence).Nested.Select(Text))));
    }

    [Theory]
    [InlineData("{ const: one }", "{ const: two }", 0)]
    [InlineData("{ enum: [one, two] }", "{ enum: [three, four] }", 0)]
    [InlineData("{ enum: [one, two] }", "{ enum: [two, three] }", 1)]
    [InlineData("{ type: string }", "{ const: two }", 1)]
    public void What_texts_tell_is_not_looked_into(string first, string second, int expected)
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { oneOf: [{ $ref: '#/components/schemas/One' },
                { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { type: {{first}}, body: { type: string } } }
            Two: { type: object, properties: { type: {{second}}, body: { type: boolean } } }
            """).Union("RootEither");

        Assert.All(
            union.Cases,
            @case => Assert.Equal(expected, Assert.Single(@case.Evidence).Nested.Count(static member => member.Name == "body")));
    }

    [Fact]
    public void What_a_discriminator_tells_is_not_looked_into()
    {
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { discriminator: { propertyName: kind },
                oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { kind: { type: string }, body: { type: string } } }
            Two: { type: object, properties: { kind: { type: string }, body: { type: boolean } } }
            """).Union("RootEither");

        Assert.All(union.Cases, static @case => Assert.Empty(Assert.Single(@case.Evidence).Nested));
    }

    [Fact]
    public void More_than_is_worth_it_is_left_out()
    {
        string members = string.Join(", ", Enumerable.Range(0, 1500).Select(static i => $"m{i}: {{ type: string }}"));
        UnionType union = Bound.Schemas($$"""
            Root: { type: object, properties: { either: { oneOf: [{ $ref: '#/components/schemas/One' },
                { $ref: '#/components/schemas/Two' }] } } }
            One: { type: object, properties: { {{members}} } }
            Two: { type: object, properties: { {{members.Replace("string", "boolean", System.StringComparison.Ordinal)}} } }
            """).Union("RootEither");

        Assert.All(union.Cases, static @case => Assert.Empty(Assert.Single(@case.Evidence).Nested));
    }

    private static string Text(ModelMember evidence) =>
        evidence.Name
            + Around(":", evidence.Kinds, "")
            + Around("[", evidence.Items, "]")
            + Around("(", evidence.Required, ")")
            + Around("{", evidence.Listed.SelectMany(static member => member.Texts.Select(text => $"{member.Name}={text}")), "}")
            + Around("<", evidence.Implied.Select(static one => $"{one.Name}={one.Text} {one.Implied}"), ">");

    private static string Around(string before, IEnumerable<string> texts, string after) =>
        texts.Any() ? before + string.Join(' ', texts) + after : "";
}
