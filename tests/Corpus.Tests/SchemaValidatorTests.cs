using System.Linq;
using Typewright.Corpus.RoundTrip;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>By which rules a value contradicts its schema, and where.</summary>
public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("{ type: string }", "\"a\"", "")]
    [InlineData("{ type: string }", "1", "Type (root)")]
    [InlineData("{ type: integer }", "1.0", "")]
    [InlineData("{ type: integer }", "1.5", "Type (root)")]
    [InlineData("{ type: number }", "1", "")]
    [InlineData("{ type: [string, integer] }", "true", "Type (root)")]
    [InlineData("{ type: 'null' }", "{}", "Type (root)")]
    [InlineData("{}", "{\"a\":[1]}", "")]
    [InlineData("{ properties: { a: { type: string } } }", "{\"a\":1}", "Type /a")]
    [InlineData("{ properties: { a: { type: string } } }", "[]", "Type (root)")]
    [InlineData("{ type: array, items: { type: string } }", "[\"a\",1]", "Type /1")]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }", "[1,1]", "Type /0")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", "{\"a\":1}", "Type /a")]
    [InlineData("{ type: object, patternProperties: { '^x-': { type: string } } }", "{\"x-a\":1,\"a\":1}", "Type /x-a")]
    [InlineData("{ type: object, properties: { a: {} }, additionalProperties: false }", "{\"b\":1}", "Additional /b")]
    [InlineData("{ type: object, required: [a, b] }", "{\"a\":1}", "Required /b")]
    [InlineData("{ type: string, enum: [a, b] }", "\"c\"", "Enum (root)")]
    [InlineData("{ const: 1 }", "2", "Constant (root)")]
    [InlineData("{ allOf: [{ type: object, required: [a] }, { properties: { a: { type: integer } } }] }", "{\"a\":\"x\"}", "Type /a")]
    public void Rule_that_a_value_breaks(string schema, string value, string expected) =>
        Assert.Equal(expected, Broken("Root: " + schema, value));

    [Theory]
    [InlineData("{ type: string }", "Null (root)")]
    [InlineData("{ type: [string, 'null'] }", "")]
    [InlineData("{ type: string, nullable: true }", "")]
    [InlineData("{ description: Anything. }", "")]
    [InlineData("{ enum: [a] }", "Null (root)")]
    [InlineData("{ oneOf: [{ type: string }, { type: 'null' }] }", "")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "Null (root)")]
    [InlineData("{ nullable: true, allOf: [{ type: string }] }", "")]
    [InlineData("{ allOf: [{ type: string, nullable: true }, { type: string }] }", "Null (root)")]
    public void Null_is_a_value_where_the_schema_has_it(string schema, string expected) =>
        Assert.Equal(expected, Broken("Root: " + schema, "null"));

    [Theory]
    [InlineData("string", "date-time", "\"2026-05-03T10:00:00Z\"", "")]
    [InlineData("string", "date-time", "\"2026-05-03 10:00:00\"", "Format (root)")]
    [InlineData("string", "date-time", "\"2026-05-03T10:00:00.123456789Z\"", "BeyondTicks (root)")]
    [InlineData("string", "date", "\"2026-02-30\"", "Format (root)")]
    [InlineData("string", "time", "\"10:00:00+02:00\"", "BeyondTimeOnly (root)")]
    [InlineData("string", "duration", "\"PT1H\"", "")]
    [InlineData("string", "duration", "\"P1M\"", "BeyondTimeSpan (root)")]
    [InlineData("string", "duration", "\"1:00\"", "Format (root)")]
    [InlineData("string", "uuid", "\"6f9619ff8b86d011b42d00c04fc964ff\"", "Format (root)")]
    [InlineData("string", "byte", "\"AAE\"", "Format (root)")]
    [InlineData("string", "email", "\"nobody\"", "")]
    [InlineData("integer", "int32", "2147483648", "Format (root)")]
    [InlineData("integer", "int64", "9223372036854775808", "Format (root)")]
    [InlineData("number", "float", "1e39", "Format (root)")]
    [InlineData("number", "decimal", "0.12345678901234567890123456789", "BeyondDecimal (root)")]
    public void Format_that_a_value_is_none_of(string type, string format, string value, string expected) =>
        Assert.Equal(expected, Broken($"Root: {{ type: {type}, format: {format} }}", value));

    [Fact]
    public void Whole_number_without_a_format_may_be_beyond_64_bits() =>
        Assert.Equal("BeyondInt64 (root)", Broken("Root: { type: integer }", "9223372036854775808"));

    [Fact]
    public void Of_alternatives_that_do_not_fit_the_one_that_the_discriminator_tells_is_meant() => Assert.Equal("Choice (root), Required "
        + "/bark", Broken("""
        Root: { discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
        Cat: { type: object, required: [kind, meow, purr, lives], properties: { kind: { type: string } } }
        Dog: { type: object, required: [kind, bark], properties: { kind: { type: string } } }
        """, "{\"kind\":\"Dog\",\"meow\":1,\"purr\":1,\"lives\":9}"));

    [Fact]
    public void Value_of_a_base_is_one_of_the_schema_that_its_discriminator_tells() => Assert.Equal("Type /lives", Broken("""
        Root: { type: object, discriminator: { propertyName: kind, mapping: { c: Cat } }, properties: { kind: { type: string } } }
        Cat: { allOf: [{ $ref: '#/components/schemas/Root' }], properties: { lives: { type: integer } } }
        """, "{\"kind\":\"c\",\"lives\":\"nine\"}"));

    [Fact]
    public void Schema_that_names_its_base_among_its_alternatives_is_checked_once() => Assert.Equal("", Broken("""
        Root: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
        Cat: { allOf: [{ $ref: '#/components/schemas/Root' }], oneOf: [{ $ref: '#/components/schemas/Root' }] }
        """, "{\"kind\":\"Cat\"}"));

    private static string Broken(string schemas, string value)
    {
        Written written = new(schemas);
        return string.Join(
            ", ",
            written.Validator.Check(NodeJson.Parse(value), written.Root).Select(static one => $"{one.Rule} {one.Path}"));
    }
}
