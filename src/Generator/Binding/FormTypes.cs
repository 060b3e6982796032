using Typewright.Generator.Model;

namespace Typewright.Generator.Binding;

/// <summary>Types of the members of a multipart body: what is binary there is a file.</summary>
internal static class FormTypes
{
    public static readonly TypeRef File = new(TypeKind.External, "Typewright.FilePart", default, JsonClass: "");

    public static TypeRef AsPart(TypeRef type) => type switch
    {
        { Kind: TypeKind.Scalar, Name: "binary" } or { Kind: TypeKind.Stream } => File.AsNullable(type.IsNullable),
        { Kind: TypeKind.List } => TypeRef.ListOf(AsPart(type.Item)).AsNullable(type.IsNullable),
        _ => type,
    };
}
