using System.Globalization;
using Typewright.Generator.Model;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Binding;

/// <summary>A constant of the document as a C# expression; null where the type has no literal for it.</summary>
internal static class Literals
{
    public static string? Of(SpecNode value, TypeRef type) => type.Name switch
    {
        "string" => CSharpText.Literal(value.Text),
        "boolean" => value.Kind == SpecKind.Boolean ? value.Text : null,
        "int32" or "int16" or "int8" or "uint8" or "uint16" => int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int small) ? small.ToString(CultureInfo.InvariantCulture) : null,
        "int64" => long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? whole.ToString(CultureInfo.InvariantCulture) + "L" : null,
        "double" or "float" => double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + (type.Name == "float" ? "F" : "D")
            : null,
        _ => null,
    };
}
