using System.Collections.Generic;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>What describes bytes since 3.1, which has no format for them: a schema that says nothing, or one with a media type.</summary>
internal static class BinarySchemas
{
    // Parts of parts: nobody means more, and the stack is not endless.
    private const int MaxDepth = 10;

    /// <summary>Whether a body is bytes: one of any media type of which nothing says that it is JSON, or a file that happens to be
    /// text.</summary>
    public static bool IsBody(string mediaType, Schema? schema) => MediaTypes.IsRange(mediaType)
        ? schema?.Definition is not { HasMeaning: true } definition || HasBinaryMediaType(definition)
        : MediaTypes.ResponseKindOf(mediaType) == ResponseKind.Text && schema?.Definition is { } file && IsFile(file);

    /// <summary>Whether a member of a multipart body is a file: a text that holds another media type, or bytes since 3.1.</summary>
    /// <param name="context">The document.</param>
    /// <param name="encodedAs">The media types that the body names for the part.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="type">What its type would be in JSON.</param>
    public static bool IsPart(BindingContext context, string? encodedAs, Schema schema, TypeRef type) =>
        HoldsMediaType(schema, 0)
        || (context.IsJsonSchema && (encodedAs is null || !IsText(encodedAs))
            && schema is { Encoding: null, MediaType: null, HasMeaning: false } && type.IsAnything);

    /// <summary>Of "this or null", what is not null, references followed.</summary>
    public static Schema WithoutNull(Schema schema)
    {
        Schema definition = schema.Definition ?? schema;
        List<Schema> others = [];
        foreach (Schema alternative in definition.Alternatives)
        {
            others.AddRange(alternative.Definition is { IsNullOnly: false } other ? [other] : []);
        }

        return others.Count == 1 ? others[0] : definition;
    }

    private static bool HoldsMediaType(Schema schema, int depth)
    {
        Schema definition = WithoutNull(schema);
        bool isText = definition.Types.Count == 0 || definition.Type == SchemaType.String;
        if (isText && definition is { Encoding: null, MediaType.Length: > 0 })
        {
            return true;
        }

        foreach (Schema part in depth < MaxDepth ? definition.Parts : [])
        {
            if (HoldsMediaType(part, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFile(Schema schema) => schema.MeantType == SchemaType.File || schema is { Format: "binary", Encoding: null };

    private static bool HasBinaryMediaType(Schema schema) =>
        schema is { Encoding: null, MediaType: { Length: > 0 } mediaType } && !IsText(mediaType);

    private static bool IsText(string mediaTypes)
    {
        foreach (string mediaType in mediaTypes.Split(','))
        {
            // What may be anything may be a file.
            BodyKind kind = MediaTypes.RequestKindOf(mediaType);
            if (!MediaTypes.IsRange(mediaType) && kind is BodyKind.Json or BodyKind.Text or BodyKind.Xml or BodyKind.Form)
            {
                return true;
            }
        }

        return false;
    }
}
