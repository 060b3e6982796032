using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>What is made of schemas.</summary>
public sealed class ValueMakerTests
{
    [Theory]
    [InlineData("{ type: object, required: [a], properties: { a: { type: string }, b: { type: integer } } }", nameof(Recipe.Required), "a")]
    [InlineData("{ type: object, required: [a], properties: { a: { type: string }, b: { type: integer } } }", nameof(Recipe.Full), "a b")]
    [InlineData(
        "{ allOf: [{ type: object, properties: { a: { type: string } } }, { properties: { b: { type: string } } }] }",
        nameof(Recipe.Full),
        "a b")]
    [InlineData(
        "{ type: object, properties: { a: { type: string } }, oneOf: [{ properties: { b: { type: string } } }] }",
        nameof(Recipe.Full),
        "a b")]
    public void Members_of_an_object(string schema, string recipe, string expected) =>
        Assert.Equal(
            expected.Split(' '),
            Make("Root: " + schema, Enum.Parse<Recipe>(recipe))!.AsObject().Select(static member => member.Key).Order());

    [Fact]
    public void Nulls_are_where_the_schema_has_them() => Assert.Equal(
        "{\"a\":null,\"b\":{\"c\":null}}",
        Make("Root: { type: object, properties: { a: { type: [string, 'null'] }, b: { type: object, properties: { c: { type: integer, "
            + "nullable: true } } } } }", Recipe.Nulls)!.ToJsonString());

    [Fact]
    public void Empty_values_are_empty() => Assert.Equal(
        "{\"a\":\"\",\"b\":[],\"c\":{}}",
        Make("Root: { type: object, properties: { a: { type: string }, b: { type: array, items: { type: string } }, c: { type: object, "
            + "additionalProperties: { type: string } } } }", Recipe.Empty)!.ToJsonString());

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", true)]
    [InlineData("{ type: object, properties: { a: { type: string } }, additionalProperties: false }", false)]
    public void Unknown_members_are_where_the_schema_does_not_forbid_them(string schema, bool expected) =>
        Assert.Equal(expected, Make("Root: " + schema, Recipe.Extras)!.AsObject().ContainsKey("x-unknown"));

    [Theory]
    [InlineData("{ type: string, enum: [a, b] }", true)]
    [InlineData("{ type: integer, enum: [1, 2] }", true)]
    [InlineData("{ type: string, enum: [a] }", false)]
    public void Unlisted_values_are_where_the_schema_lists_several(string schema, bool expected)
    {
        Written written = new("Root: " + schema);

        Assert.Equal(expected, written.Validator.Check(Make(written, Recipe.Unlisted, 0), written.Root).Count > 0);
    }

    [Fact]
    public void Examples_are_taken_from_the_members() =>
        Assert.Equal("{\"a\":\"given\",\"b\":7}", Make(
            "Root: { type: object, properties: { a: { type: string, example: given }, b: { type: integer, default: 7 } } }",
            Recipe.Examples)!.ToJsonString());

    [Fact]
    public void Each_alternative_has_its_turn()
    {
        Written written = new("Root: { oneOf: [{ type: string }, { type: boolean }, { type: array, items: { type: string } }] }");

        Assert.Equal(["String", "boolean", "Array"], Enumerable.Range(0, 3).Select(i => Make(written, Recipe.Full, i)!
            .GetValueKind()
            .ToString()
            .Replace("True", "boolean")
            .Replace("False", "boolean")));
    }

    [Fact]
    public void Value_of_a_base_is_one_of_a_derived_schema_with_its_text()
    {
        JsonNode value = Make("""
            Root: { type: object, discriminator: { propertyName: kind, mapping: { c: Cat } }, required: [kind],
                properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Root' }], required: [lives], properties: { lives: { type: integer } } }
            """, Recipe.Required)!;

        Assert.Equal(("c", true), (value["kind"]!.GetValue<string>(), value.AsObject().ContainsKey("lives")));
    }

    [Fact]
    public void Schema_that_contains_itself_comes_to_an_end() =>
        Assert.NotNull(Make("Root: { type: object, properties: { next: { $ref: '#/components/schemas/Root' }, all: { type: array, items: { "
            + "$ref: '#/components/schemas/Root' } } } }", Recipe.Full));

    [Fact]
    public void Schema_that_requires_itself_has_no_value()
    {
        Written written = new("Root: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Root' } } }");

        Assert.False(new ValueMaker(written.Schemas, written.Derivations, Recipe.Full, new Dice("a")).TryMake(written.Root, out _));
    }

    [Theory]
    [InlineData("{ type: string, format: date-time }")]
    [InlineData("{ type: number, format: float }")]
    [InlineData("{ type: integer, format: uint8 }")]
    [InlineData("{ type: string, format: byte }")]
    [InlineData("{ type: object, properties: { a: { type: string, enum: [x, y] }, b: { oneOf: [{ type: string, format: uuid }, { type: "
        + "array, items: { type: integer } }] } }, additionalProperties: { type: string } }")]
    public void What_is_made_is_valid_and_the_same_each_time(string schema)
    {
        Written written = new("Root: " + schema);
        List<(string Origin, JsonNode? Value)> made =
        [
            .. Variants.Of(written.Schemas, written.Derivations, written.Validator, written.Root, "name"),
        ];

        Assert.Equal(
            made.Select(Text),
            Variants.Of(written.Schemas, written.Derivations, written.Validator, written.Root, "name").Select(Text));
        Assert.Equal(
            Enum.GetNames<Recipe>().Length,
            made.Select(static one => one.Origin.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Distinct().Count());
        Assert.All(
            made.Where(static one => one.Origin != "made:Unlisted"),
            one => Assert.Empty(written.Validator.Check(one.Value, written.Root)));
    }

    private static string Text((string Origin, JsonNode? Value) one) => $"{one.Origin} {one.Value?.ToJsonString()}";

    private static JsonNode? Make(string schemas, Recipe recipe) => Make(new Written(schemas), recipe, 0);

    private static JsonNode? Make(Written written, Recipe recipe, int first)
    {
        Assert.True(new ValueMaker(written.Schemas, written.Derivations, recipe, new Dice("a"), first).TryMake(
            written.Root,
            out JsonNode? value));
        return value;
    }
}
