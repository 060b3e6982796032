using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>Types of the members of a form: what is binary is a file in a multipart body, and text in a URL-encoded one.</summary>
internal static class FormTypes
{
    public static readonly TypeRef File = new(TypeKind.External, "Typewright.FilePart", default, JsonClass: "");

    /// <summary>What the type of a member is as a part.</summary>
    /// <param name="context">The document.</param>
    /// <param name="form">The class of the form.</param>
    /// <param name="wireName">The member.</param>
    /// <param name="schema">Its schema, references followed.</param>
    /// <param name="type">What its type would be in JSON.</param>
    public static TypeRef AsPart(BindingContext context, ModelDraft form, string wireName, SpecNode schema, TypeRef type)
    {
        if (type.Kind == TypeKind.List)
        {
            SpecNode items = schema["items"] is { } item ? context.Definition(item) ?? item : schema;
            return TypeRef.ListOf(AsPart(context, form, wireName, items, type.Item)).AsNullable(type.IsNullable);
        }

        if (type is { Kind: TypeKind.Scalar, Name: "binary" } or { Kind: TypeKind.Stream })
        {
            return (form.IsMultipart ? File : TypeRef.Of(WireTypes.String)).AsNullable(type.IsNullable);
        }

        return form.IsMultipart && BinarySchemas.IsPart(context, form.Encoding?.Object(wireName)?.String("contentType"), schema, type) ? File.AsNullable(type.IsNullable) : type;
    }
}
