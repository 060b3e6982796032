using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>Types of the members of a form: what is binary is a file in a multipart body, and text in a URL-encoded one.</summary>
internal static class FormTypes
{
    public static readonly TypeRef File = new(TypeKind.External, "Typewright.FilePart", default, JsonClass: "");

    /// <summary>What the type of a member is as a part.</summary>
    /// <param name="context">The document.</param>
    /// <param name="form">How the form travels.</param>
    /// <param name="wireName">The member.</param>
    /// <param name="schema">Its schema, references followed.</param>
    /// <param name="type">What its type would be in JSON.</param>
    public static TypeRef AsPart(BindingContext context, FormShape form, string wireName, Schema schema, TypeRef type)
    {
        if (type.Kind == TypeKind.List)
        {
            Schema items = schema.Item is { } item ? item.Definition ?? item : schema;
            return TypeRef.ListOf(AsPart(context, form, wireName, items, type.Item)).AsNullable(type.IsNullable);
        }

        if (type is { Kind: TypeKind.Scalar, Name: "binary" } or { Kind: TypeKind.Stream })
        {
            return (form.IsMultipart ? File : TypeRef.Of(WireTypes.String)).AsNullable(type.IsNullable);
        }

        string? encodedAs = form.Encoding?.Object(wireName)?.String("contentType");
        return form.IsMultipart && BinarySchemas.IsPart(context, encodedAs, schema, type) ? File.AsNullable(type.IsNullable) : type;
    }
}
