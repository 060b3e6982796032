using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Code;

/// <summary>How a value becomes text: in a path, a query, a header, a form, an element.</summary>
internal static class WireText
{
    /// <summary>An expression for the text of a value that is not null.</summary>
    public static CSharp Of(TypeRef type, CSharp value, TypeText types) => type.Kind switch
    {
        TypeKind.Scalar when type.IsText => value,
        TypeKind.Scalar when type.IsAnything => $"{value}.ToString()",
        TypeKind.Scalar => $"{WireFormat}.{type.Wire.Text!}({value})",
        TypeKind.ClosedEnum => $"{types.Generated(type.Name)}Json.ToText({value})",
        _ => $"{value}.ToString()!",
    };

    /// <summary>A function for the text of an item.</summary>
    public static CSharp OfItem(TypeRef type, TypeText types) => type.IsNullable
        ? (CSharp)$"static item => item is {{ }} value ? {Of(type, $"value", types)} : \"\""
        : $"static item => {Of(type, $"item", types)}";
}
