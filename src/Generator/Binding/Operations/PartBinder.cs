using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>How the members of a form or multipart body are written.</summary>
internal sealed class PartBinder(BindingContext context)
{
    /// <param name="property">The member.</param>
    /// <param name="schema">Its schema, where the form itself names it.</param>
    /// <param name="encoding">What the media type says of it.</param>
    /// <param name="kind">Form or multipart.</param>
    public BodyPart Bind(PropertyModel property, SpecNode? schema, SpecNode? encoding, BodyKind kind)
    {
        string? contentType = kind == BodyKind.Multipart ? encoding?.String("contentType") : null;
        return new BodyPart(property, contentType, Style(property.Type, schema, encoding, kind), kind == BodyKind.Multipart ? Headers(encoding) : default);
    }

    private ParameterStyle Style(TypeRef type, SpecNode? schema, SpecNode? encoding, BodyKind kind)
    {
        if (context.IsSwagger && schema?["type"] is { Text: "array" })
        {
            string format = schema.String("collectionFormat") ?? "csv";
            return new ParameterStyle(ParameterBinder.Delimited(format, "form"), format == "multi");
        }

        if (kind == BodyKind.Form && encoding?["style"] is null && encoding?["explode"] is null && encoding?["allowReserved"] is null && IsJson(type, encoding?.String("contentType")))
        {
            return new ParameterStyle("form", type.Kind == TypeKind.List, IsContent: true);
        }

        string? given = encoding?.String("style") is ("form" or "spaceDelimited" or "pipeDelimited" or "deepObject") and { } known ? known : null;
        // In parts each item is one, unless the document says otherwise; "deepObject" says nothing of a list of parts.
        bool explode = encoding?["explode"] is { } explicitly ? explicitly.IsTrue : given is null or "form" || (kind == BodyKind.Multipart && given == "deepObject");
        return new ParameterStyle(given ?? "form", explode);
    }

    // Without a style it is the media type that decides, and that of an object is JSON.
    private static bool IsJson(TypeRef type, string? contentType) => contentType is null
        ? type.Kind is TypeKind.Map or TypeKind.Model or TypeKind.Union || (type.Kind == TypeKind.List && IsJson(type.Item, null))
        : MediaTypes.RequestKindOf(contentType) == BodyKind.Json;

    // A header with one value only needs nobody to give it.
    private EquatableArray<string> Headers(SpecNode? encoding)
    {
        List<string> headers = [];
        foreach (KeyValuePair<string, SpecNode> entry in encoding?.MembersOf("headers") ?? [])
        {
            if (context.Definition(entry.Value)?["schema"] is { IsObject: true } reference && context.Source.Of(reference).Definition?.OnlyValue is { } constant)
            {
                headers.Add(entry.Key);
                headers.Add(constant.Text);
            }
        }

        return headers.ToEquatable();
    }
}
