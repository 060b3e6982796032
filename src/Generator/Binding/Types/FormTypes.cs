using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>Types of the members of a form: what is binary is a file in a multipart body, and text in a URL-encoded one.</summary>
internal static class FormTypes
{
    private const int MaxDepth = 20;

    public static readonly TypeRef File = new ExternalRef("Typewright.FilePart", Json: "", IsValue: false);

    /// <summary>What the type of a member is as a part.</summary>
    /// <param name="context">The document.</param>
    /// <param name="form">How the form travels.</param>
    /// <param name="wireName">The member.</param>
    /// <param name="schema">Its schema, references followed.</param>
    /// <param name="type">What its type would be in JSON.</param>
    public static TypeRef AsPart(BindingContext context, FormShape form, string wireName, Schema schema, TypeRef type)
    {
        schema = Meant(schema);
        if (type.Kind == TypeKind.List)
        {
            Schema list = BinarySchemas.WithoutNull(schema);
            Schema items = list.Item is { } item ? item.Definition ?? item : list;
            TypeRef part = AsPart(context, form, wireName, items, type.Item);
            // There is no part for a file that is none.
            return TypeRef.ListOf(part.IsFile ? part.AsNullable(false) : part).AsNullable(type.IsNullable);
        }

        if (type.IsBytes)
        {
            return (form.IsMultipart ? File : TypeRef.Of(WireTypes.String)).AsNullable(type.IsNullable);
        }

        string? encodedAs = form.ContentTypes.TryGetValue(wireName, out string? contentType) ? contentType : null;
        return form.IsMultipart && BinarySchemas.IsPart(context, encodedAs, schema, type) ? File.AsNullable(type.IsNullable) : type;
    }

    // What is said of a file may stand behind a reference, as the only part, or beside null.
    private static Schema Meant(Schema schema)
    {
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            schema = schema.Definition ?? schema;
            List<Schema> within = [.. schema.Parts.Concat(schema.Alternatives).Where(static one => one.Definition?.IsNullOnly != true)];
            if (within.Count != 1)
            {
                break;
            }

            schema = within[0];
        }

        return schema.Definition ?? schema;
    }
}
