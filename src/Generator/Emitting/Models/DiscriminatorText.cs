using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A discriminator's value as C#: text, a number, or the member of an enum.</summary>
internal static class DiscriminatorText
{
    public static string Of(EmitContext context, PropertyModel discriminator, string value, TypeText types)
    {
        if (discriminator.Type.Kind is TypeKind.Enum or TypeKind.ClosedEnum)
        {
            EnumType type = context.EnumOf(discriminator.Type.Name);
            foreach (EnumMember member in type.Members)
            {
                if (member.Value == value)
                {
                    return $"{types.Generated(type.Name)}.{member.Name}";
                }
            }

            return type.IsClosed ? "default" : type.Wire.Name == "string" ? $"new {type.Name}({CSharpText.Literal(value)})" : $"new {type.Name}({Number(value)})";
        }

        return discriminator.Type.Name switch
        {
            "string" => CSharpText.Literal(value),
            "boolean" => value == "true" ? "true" : "false",
            _ when discriminator.Type.Kind == TypeKind.Scalar && discriminator.Type.IsValueType => Number(value),
            _ => "null!",
        };
    }

    private static string Number(string value) => long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out long number)
        ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "default";
}
