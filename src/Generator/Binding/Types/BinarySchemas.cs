using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>What describes bytes since 3.1, which has no format for them: a schema that says nothing, or one with a media type.</summary>
internal static class BinarySchemas
{
    /// <summary>Whether a body of any media type is bytes: nothing says that it is JSON.</summary>
    public static bool IsBody(string mediaType, Schema? schema) =>
        MediaTypes.IsRange(mediaType) && (schema?.Definition is not { HasMeaning: true } definition || HasBinaryMediaType(definition));

    /// <summary>Whether a member of a multipart body is a file.</summary>
    /// <param name="context">The document.</param>
    /// <param name="encodedAs">The media types that the body names for the part.</param>
    /// <param name="schema">Its schema, references followed.</param>
    /// <param name="type">What its type would be in JSON.</param>
    public static bool IsPart(BindingContext context, string? encodedAs, Schema schema, TypeRef type) =>
        context.IsJsonSchema && (encodedAs is null || !IsText(encodedAs)) && schema.Encoding is null
        && (HasBinaryMediaType(schema) || (schema is { MediaType: null, HasMeaning: false } && type is { Kind: TypeKind.Scalar, Name: "any" }));

    private static bool HasBinaryMediaType(Schema schema) => schema is { Encoding: null, MediaType: { Length: > 0 } mediaType } && !IsText(mediaType);

    private static bool IsText(string mediaTypes)
    {
        foreach (string mediaType in mediaTypes.Split(','))
        {
            // What may be anything may be a file.
            if (!MediaTypes.IsRange(mediaType) && MediaTypes.RequestKindOf(mediaType) is BodyKind.Json or BodyKind.Text or BodyKind.Xml or BodyKind.Form)
            {
                return true;
            }
        }

        return false;
    }
}
