using System.Collections.Generic;
using Typewright.Generator.Binding.Operations.Parameters;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>How the members of a form or multipart body are written.</summary>
internal static class PartBinder
{
    private static readonly HashSet<SerializationStyle> s_formStyles =
        [SerializationStyle.Form, SerializationStyle.SpaceDelimited, SerializationStyle.PipeDelimited, SerializationStyle.DeepObject];

    /// <param name="property">The member.</param>
    /// <param name="encoding">What the document says of how it is written.</param>
    /// <param name="kind">Form or multipart.</param>
    public static BodyPart Bind(PropertyModel property, PartEncoding encoding, BodyKind kind)
    {
        bool isMultipart = kind == BodyKind.Multipart;
        BodyPart part = new(property, isMultipart ? encoding.ContentType : null, Style(property.Type, encoding, kind))
        {
            FixedHeaders = isMultipart ? Headers(encoding) : default,
        };
        PartShape shape = PartShapes.ShapeOf(part, kind);
        return part with { Presence = PartShapes.PresenceOf(property), Shape = shape, Value = PartShapes.ValueOf(part, shape, kind) };
    }

    private static ParameterStyle Style(TypeRef type, PartEncoding encoding, BodyKind kind)
    {
        if (encoding.IsListOfSwagger)
        {
            return new ParameterStyle(encoding.Style is { } format ? Styles.KindOf(format) : StyleKind.Form, encoding.Explode == true);
        }

        if (kind == BodyKind.Form && !encoding.HasStyle && IsJson(type, encoding.ContentType))
        {
            return new ParameterStyle(StyleKind.Form, type.Kind == TypeKind.List, IsContent: true);
        }

        // A list that the document wants as JSON is one part.
        bool isList = kind == BodyKind.Multipart && type.Kind == TypeKind.List && !type.Item.IsFile;
        if (isList && !encoding.HasStyle && encoding.ContentType is { } contentType && IsJson(type, contentType))
        {
            return new ParameterStyle(StyleKind.Form, false, IsContent: true);
        }

        StyleKind? given = GivenStyle(encoding);
        // In parts each item is one, unless the document says otherwise; "deepObject" says nothing of a list of parts.
        bool explodes = given is null or StyleKind.Form || (kind == BodyKind.Multipart && given == StyleKind.DeepObject);
        return new ParameterStyle(given ?? StyleKind.Form, encoding.Explode ?? explodes);
    }

    // The styles of queries are those of forms too.
    private static StyleKind? GivenStyle(PartEncoding encoding) =>
        encoding.Style is { } style && s_formStyles.Contains(style) ? Styles.KindOf(style) : null;

    // Without a style it is the media type that decides, and that of an object is JSON.
    private static bool IsJson(TypeRef type, string? contentType) => contentType is null
        ? type.Kind is TypeKind.Map or TypeKind.Model or TypeKind.Union || (type.Kind == TypeKind.List && IsJson(type.Item, null))
        : MediaTypes.RequestKindOf(contentType) == BodyKind.Json;

    // A header with one value only needs nobody to give it.
    private static EquatableArray<PartHeader> Headers(PartEncoding encoding)
    {
        List<PartHeader> headers = [];
        foreach (Header header in encoding.Headers)
        {
            if (header.Schema?.OnlyValue is { } constant)
            {
                headers.Add(new PartHeader(header.Name, constant.Text));
            }
        }

        return headers.ToEquatable();
    }
}
