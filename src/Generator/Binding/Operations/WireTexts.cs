using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Which types are texts in paths, queries, headers and forms.</summary>
internal static class WireTexts
{
    /// <summary>Whether a value is one text, not a list or an object.</summary>
    public static bool IsText(TypeRef type) =>
        type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum or TypeKind.External or TypeKind.Stream;

    /// <summary>Whether that text can hold anything; that of numbers, dates and the like cannot.</summary>
    public static bool IsFree(TypeRef type) =>
        type.Kind is TypeKind.Enum or TypeKind.External
        || type is { Kind: TypeKind.Scalar, Wire.IsFreeText: true };
}
