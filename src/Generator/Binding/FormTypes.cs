using Typewright.Generator.Model;

namespace Typewright.Generator.Binding;

/// <summary>Types of the members of a form: what is binary is a file in a multipart body, and text in a URL-encoded one.</summary>
internal static class FormTypes
{
    public static readonly TypeRef File = new(TypeKind.External, "Typewright.FilePart", default, JsonClass: "");

    public static TypeRef AsPart(TypeRef type, bool isMultipart) => type switch
    {
        { Kind: TypeKind.Scalar, Name: "binary" } or { Kind: TypeKind.Stream } => (isMultipart ? File : TypeRef.Of(WireTypes.String)).AsNullable(type.IsNullable),
        { Kind: TypeKind.List } => TypeRef.ListOf(AsPart(type.Item, isMultipart)).AsNullable(type.IsNullable),
        _ => type,
    };
}
