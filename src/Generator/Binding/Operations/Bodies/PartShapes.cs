using System;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>Which of the ways to write a part its member takes.</summary>
internal static class PartShapes
{
    public static PartPresence PresenceOf(PropertyModel property)
    {
        if (property.Type is { IsCollection: true, IsNullable: false })
        {
            return PartPresence.WhenDefined;
        }

        return property.Type.IsValueType && !property.IsOptional ? PartPresence.Always : PartPresence.WhenNotNull;
    }

    public static PartShape ShapeOf(BodyPart part, BodyKind kind)
    {
        TypeRef type = part.Property.Type;
        bool isMultipart = kind == BodyKind.Multipart;
        if (type.Kind != TypeKind.List)
        {
            return part.Style.IsContent || isMultipart || type.IsOneText ? PartShape.One : PartShape.Model;
        }

        bool areTexts = type.Item.IsOneText && !type.Item.IsFile;
        if (part.Style.IsContent)
        {
            return part.Style.Explode ? PartShape.Each : PartShape.One;
        }

        if (isMultipart)
        {
            return part.Style.Explode || !areTexts ? PartShape.Each : PartShape.Joined;
        }

        return areTexts ? PartShape.List : PartShape.Model;
    }

    public static PartValue ValueOf(BodyPart part, PartShape shape, BodyKind kind)
    {
        TypeRef type = shape == PartShape.Each ? part.Property.Type.Item : part.Property.Type;
        if (type.IsFile)
        {
            return PartValue.File;
        }

        if (part.Style.IsContent)
        {
            return PartValue.Json;
        }

        if (kind == BodyKind.Form)
        {
            return PartValue.Field;
        }

        bool isText = type is { Kind: TypeKind.Scalar, IsAnything: false } or { Kind: TypeKind.Enum or TypeKind.ClosedEnum };
        return isText && !IsJson(part.ContentType) ? PartValue.Text : PartValue.Json;
    }

    // A text that the document wants as JSON has quotes.
    private static bool IsJson(string? contentType) =>
        contentType is not null
        && (contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            || contentType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
