using System.Globalization;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding;

/// <summary>A constant of the document as a C# expression; null where the type has no literal for it.</summary>
internal static class Literals
{
    public static string? Of(SchemaValue value, TypeRef type) => type.Name switch
    {
        "string" => CSharpText.Literal(value.Text),
        "boolean" => value.Kind == SpecKind.Boolean ? value.Text : null,
        "int8" => Whole(value.Text, sbyte.MinValue, sbyte.MaxValue),
        "int16" => Whole(value.Text, short.MinValue, short.MaxValue),
        "int32" => Whole(value.Text, int.MinValue, int.MaxValue),
        "int64" => Whole(value.Text, long.MinValue, long.MaxValue) is { } whole ? whole + "L" : null,
        "uint8" => Whole(value.Text, byte.MinValue, byte.MaxValue),
        "uint16" => Whole(value.Text, ushort.MinValue, ushort.MaxValue),
        "uint32" => Whole(value.Text, uint.MinValue, uint.MaxValue),
        "uint64" => Whole(value.Text, 0, long.MaxValue),
        "double" => Fraction(value.Text, double.MaxValue) is { } number ? number + "D" : null,
        "float" => Fraction(value.Text, float.MaxValue) is { } number ? number + "F" : null,
        _ => null,
    };

    private static string? Whole(string text, long least, long most) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most
        ? number.ToString(CultureInfo.InvariantCulture)
        : null;

    // Neither infinity nor what is no number is between the bounds.
    private static string? Fraction(string text, double most) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= -most && number <= most
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : null;
}
