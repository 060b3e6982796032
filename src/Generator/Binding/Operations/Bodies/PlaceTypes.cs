using Typewright.Generator.Binding.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>The media type of a part that nothing but its schema describes, as OpenAPI 3.2 has it.</summary>
internal static class PlaceTypes
{
    private const string Json = "application/json";
    private const string Text = "text/plain";

    /// <summary>Gets the media type; empty where the schema leaves it to whoever makes the part.</summary>
    public static string Of(Schema place)
    {
        Schema schema = BinarySchemas.WithoutNull(place);
        if (schema.MediaType is { Length: > 0 } mediaType)
        {
            return mediaType;
        }

        if (schema.MeantType is not { } type)
        {
            return schema.IsObjectLike || schema.Members.Count > 0 ? Json : "";
        }

        if (type == SchemaType.String)
        {
            return schema is { Format: "binary" } or { Encoding: not null } ? "" : Text;
        }

        return type.IsScalar ? Text : Json;
    }
}
