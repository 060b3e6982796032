using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Model.Types;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>Lists of values: enums that are open unless the document or the project closes them, with the names that it gives.</summary>
public sealed class EnumTests
{
    [Theory]
    [InlineData("{ type: string, enum: [red, green] }", "Enum", "Color")]
    [InlineData("{ type: integer, enum: [1, 2] }", "Enum", "Color")]
    [InlineData("{ enum: [red, green] }", "Enum", "Color")]
    [InlineData("{ type: string, enum: [red, green], x-ms-enum: { modelAsString: true } }", "Enum", "Color")]
    [InlineData("{ type: string, enum: [red, green], x-ms-enum: { modelAsString: false } }", "ClosedEnum", "Color")]
    [InlineData("{ type: integer, format: int32, enum: [1, 2], x-ms-enum: { modelAsString: false } }", "ClosedEnum", "Color")]
    [InlineData("{ type: integer, format: int64, enum: [1, 2], x-ms-enum: { modelAsString: false } }", "Enum", "Color")]
    [InlineData("{ type: string, enum: [red, green], x-ms-enum: { name: Colour } }", "Enum", "Colour")]
    [InlineData("{ type: string, enum: [red, green], x-csharp-name: Colour }", "Enum", "Colour")]
    [InlineData("{ type: string, format: date, enum: [2024-01-01, 2024-01-02] }", "Enum", "Color")]
    [InlineData("{ type: string, format: date-time, enum: [now] }", "Scalar", "string")]
    [InlineData("{ type: string, format: date-time, enum: [now], x-ms-enum: { modelAsString: true } }", "Enum", "Color")]
    [InlineData("{ type: string, format: date-time, enum: ['0001-01-01t00:00:00+14:00'], x-ms-enum: {} }", "Scalar", "date-time")]
    [InlineData("{ type: string, format: date, enum: ['2024-01-01'], x-ms-enum: { name: Day } }", "Enum", "Day")]
    [InlineData("{ type: string, enum: [red] }", "Scalar", "string")]
    [InlineData("{ type: string, const: red }", "Scalar", "string")]
    [InlineData("{ type: string, enum: [red], x-ms-enum: { name: Colour } }", "Enum", "Colour")]
    [InlineData("{ type: number, enum: [1.5, 2] }", "Scalar", "double")]
    [InlineData("{ type: boolean, enum: [true, false] }", "Scalar", "boolean")]
    [InlineData("{ type: integer, format: unixtime, enum: [1, 2] }", "Scalar", "unixtime")]
    [InlineData("{ enum: [red, 1] }", "Scalar", "any")]
    [InlineData("{ type: string, enum: [] }", "Scalar", "string")]
    [InlineData("{ anyOf: [{ type: string }, { type: string, enum: [red, green] }] }", "Enum", "Color")]
    [InlineData("{ oneOf: [{ type: string, const: red }, { type: string, const: green }] }", "Enum", "Color")]
    [InlineData("{ allOf: [{ type: string, enum: [red, green] }] }", "Enum", "Color")]
    public void Kind_of_a_list_of_values(string schema, string kind, string name)
    {
        TypeRef type = Of(schema).Property("Color").Type;

        Assert.Equal((kind, name), (type.Kind.ToString(), type.Name));
    }

    [Fact]
    public void Project_may_close_all_enums()
    {
        BindingOptions options = BindingOptions.Default with { ClosedEnums = true };

        Assert.Equal(TypeKind.ClosedEnum, Of("{ type: string, enum: [red, green] }", options).Property("Color").Type.Kind);
        Assert.Equal(
            TypeKind.Enum,
            Of("{ type: string, enum: [red, green], x-ms-enum: { modelAsString: true } }", options).Property("Color").Type.Kind);
    }

    [Theory]
    [InlineData(
        "{ type: string, enum: [red, dark-green, 'light blue', snake_case, UPPER_CASE] }",
        "Red DarkGreen LightBlue SnakeCase UpperCase")]
    [InlineData("{ type: string, enum: ['', ' ', '+1', '-1', '1', '*'] }", "Empty Space Plus1 Minus1 _1 Star")]
    [InlineData("{ type: string, enum: [red, RED, Red] }", "LowerRed RED Red")]
    [InlineData("{ type: string, enum: [X_1, X1, a b, a/b, a-b] }", "X_1 X1 AB ASlashB ADashB")]
    [InlineData(
        "{ type: string, enum: ['<1', '1-10', '>10', '>=20', '50%'] }",
        "LessThan1 _1_10 GreaterThan10 GreaterOrEqual20 _50Percent")]
    [InlineData("{ type: string, enum: ['👍', '❤️', '€', '≥'] }", "U1F44D U2764 Euro GreaterOrEqual")]
    [InlineData("{ type: string, enum: [equals, toString] }", "EqualsValue ToStringValue")]
    [InlineData("{ type: string, enum: [color, green] }", "ColorValue Green")]
    [InlineData("{ type: integer, enum: [1, -1, 0] }", "Value1 ValueMinus1 Value0")]
    [InlineData("{ type: string, enum: [r, g], x-enum-varnames: [Red, Green] }", "Red Green")]
    [InlineData("{ type: integer, enum: [1, 2], x-enum-varnames: [DARK_RED, UK] }", "DarkRed UK")]
    [InlineData("{ type: string, enum: [r, g], x-enumNames: [Red] }", "Red G")]
    [InlineData("{ type: string, enum: [r, g], x-enum-varnames: { g: Green } }", "R Green")]
    [InlineData("{ type: string, enum: [r, g], x-ms-enum: { values: [{ value: g, name: Green }] } }", "R Green")]
    [InlineData("{ type: integer, enum: [1, 2], x-ms-enum: { values: [{ value: 1, name: One }] } }", "One Value2")]
    public void Names_of_members(string schema, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(schema).Model.Enums.Single().Members.Select(static member => member.Name)));

    [Theory]
    [InlineData("x-enum-descriptions: [Like fire., Like grass.]")]
    [InlineData("x-enumDescriptions: { r: Like fire., g: Like grass. }")]
    [InlineData("x-ms-enum: { values: [{ value: r, description: Like fire. }, { value: g, description: Like grass. }] }")]
    public void Descriptions_of_members(string extension)
    {
        EnumType type = Of($"{{ type: string, enum: [r, g], {extension} }}").Model.Enums.Single();

        Assert.Equal(["Like fire.", "Like grass."], type.Members.Select(static member => member.Doc.Summary));
    }

    [Fact]
    public void Value_listed_twice_is_one_member()
    {
        Bound bound = Of("{ type: string, enum: [red, green, red] }");

        Assert.Equal(["red", "green"], bound.Enum("Color").Members.Select(static member => member.Value));
        Assert.Equal(Diagnostics.ProblemKind.Ignored, Assert.Single(bound.Problems).Kind);
    }

    [Theory]
    [InlineData("[red, null]", "red")]
    [InlineData("[null, red, green]", "red green")]
    public void Null_among_the_values_is_no_member(string values, string expected)
    {
        Bound bound = Of($"{{ type: string, x-ms-enum: {{ name: Color }}, enum: {values} }}");

        Assert.Equal(expected, string.Join(' ', bound.Enum("Color").Members.Select(static member => member.Value)));
        Assert.True(bound.Property("Color").Type.IsNullable);
    }

    [Fact]
    public void Only_value_of_a_required_member_is_constant()
    {
        Bound bound = Bound.Schemas("Root: { type: object, required: [a, b, c], properties: { a: { type: string, const: 'x\"y' }, b: { "
            + "type: integer, format: int32, enum: [7] }, c: { type: number, const: 1.5 }, d: { type: string, const: z } } }");

        Assert.Equal(["\"x\\\"y\"", "7", "1.5D", null], bound.Type("Root").Properties.Select(static property => property.Constant));
    }

    private static Bound Of(string schema, BindingOptions? options = null) => Bound.Schemas(
        $"Root: {{ type: object, properties: {{ color: {{ $ref: '#/components/schemas/Color' }} }} }}\nColor: {schema}",
        options: options);
}
