using System;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>How a member becomes parts or fields.</summary>
internal enum PartShape
{
    /// <summary>One.</summary>
    One,

    /// <summary>One for each item of a list.</summary>
    Each,

    /// <summary>One text of all items of a list, with delimiters between them.</summary>
    Joined,

    /// <summary>A list of texts in a style of queries.</summary>
    List,

    /// <summary>Anything else, in a style of queries.</summary>
    Model,
}

/// <summary>What one part or field holds.</summary>
internal enum PartValue
{
    File,

    /// <summary>JSON, because the document gives its place a media type of that kind.</summary>
    Content,

    /// <summary>A field's text.</summary>
    Field,

    /// <summary>A part's text.</summary>
    Text,

    /// <summary>JSON, because nothing else holds it.</summary>
    Json,
}

/// <summary>What follows from the model of a part: the one place where the template of forms has it from.</summary>
internal static class PartFacts
{
    public static PartShape Shape(this BodyPart part, BodyKind kind)
    {
        TypeRef type = part.Property.Type;
        bool isTexts = type.Kind == TypeKind.List && type.Item is { IsOneText: true, IsFile: false };
        if (part.Style is { IsContent: true, Explode: false })
        {
            return PartShape.One;
        }

        if (type.Kind == TypeKind.List && (part.Style.IsContent || (kind == BodyKind.Multipart && (part.Style.Explode || !isTexts))))
        {
            return PartShape.Each;
        }

        if (isTexts)
        {
            return kind == BodyKind.Multipart ? PartShape.Joined : PartShape.List;
        }

        return kind == BodyKind.Form && !type.IsOneText ? PartShape.Model : PartShape.One;
    }

    /// <summary>What a part holds whose value is of a type: the member's, or that of its items.</summary>
    public static PartValue Value(this BodyPart part, TypeRef type, BodyKind kind) => type switch
    {
        { IsFile: true } => PartValue.File,
        _ when part.Style.IsContent => PartValue.Content,
        _ when kind == BodyKind.Form => PartValue.Field,
        { Kind: TypeKind.Scalar, IsAnything: false } or { Kind: TypeKind.Enum or TypeKind.ClosedEnum } when !IsJson(part) => PartValue.Text,
        _ => PartValue.Json,
    };

    /// <summary>Whether the media type of parts needs no mention.</summary>
    public static bool IsUsualMultipart(this BodyModel body) => body.MediaType == "multipart/form-data";

    // A text that the document wants as JSON has quotes.
    private static bool IsJson(BodyPart part) => part.ContentType is { } type
        && (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
