using System.Globalization;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding;

/// <summary>A constant of the document as a C# expression; null where the type has no literal for it.</summary>
internal static class Literals
{
    public static string? Of(SchemaValue value, TypeRef type) => type.Wire.Literal.Kind switch
    {
        LiteralKind.Boolean => value.Kind == SpecKind.Boolean ? value.Text : null,
        _ => Of(value.Text, type),
    };

    /// <summary>The same for a value that is only known by its text.</summary>
    public static string? Of(string text, TypeRef type)
    {
        ScalarLiteral literal = type.Wire.Literal;
        return literal.Kind switch
        {
            LiteralKind.Text => CSharpText.Literal(text),
            LiteralKind.Boolean => text is "true" or "false" ? text : null,
            LiteralKind.Whole => Whole(text, literal),
            LiteralKind.Fraction => Fraction(text, literal),
            _ => FormattedLiterals.Of(text, literal.Kind),
        };
    }

    private static string? Whole(string text, ScalarLiteral literal)
    {
        bool isWhole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        bool fits = isWhole && number >= literal.Least && number <= literal.Most;
        return fits ? number.ToString(CultureInfo.InvariantCulture) + literal.Suffix : null;
    }

    // Neither infinity nor what is no number is within bounds.
    private static string? Fraction(string text, ScalarLiteral literal)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        bool fits = isNumber && System.Math.Abs(number) <= literal.Size;
        return fits ? number.ToString("R", CultureInfo.InvariantCulture) + literal.Suffix : null;
    }
}
