using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The private method that makes a form or multipart body out of its class.</summary>
internal sealed class FormTemplate(OperationScope scope, BodyModel body)
{
    public CSharp Method()
    {
        CSharp argument = scope.Types.Of(body.Type, body.Values is null ? CollectionShape.Sent : CollectionShape.Argument);
        return body.Kind == BodyKind.Form
            ? $$"""
                private static {{RequestContent}} {{scope.Operation.ContentMethod}}({{argument}} value)
                {
                    {{FormBody}} content = new();
                    {{body.Parts.Select(Part)}}
                    return content.ToContent();
                }
                """
            : (CSharp)$$"""
                private static {{MultipartBody}} {{scope.Operation.ContentMethod}}({{argument}} value)
                {
                    {{MultipartBody}} content = new({{(body.MultipartType is { } type ? CSharpText.Literal(type) : "")}});
                    {{(body.Values is { } values ? Values(values) : CSharp.Nothing)}}
                    {{body.Parts.Select(Part)}}
                    return content;
                }
                """;
    }

    // Parts that the document does not name: those of a map have the names that the caller gives.
    private CSharp Values(BodyPart part) => body.Type.Kind switch
    {
        TypeKind.Map => $$"""
            foreach (var part in value)
            {
                {{Add(part, $"part.Key", $"part.Value")}}
            }

            """,
        TypeKind.List => $$"""
            foreach (var part in value)
            {
                {{Add(part, NameOf(part), $"part")}}
            }

            """,
        _ => Add(part, NameOf(part), $"value"),
    };

    private static CSharp NameOf(BodyPart part) => $"{CSharpText.Literal(part.Property.WireName)}";

    private CSharp Part(BodyPart part)
    {
        PropertyModel property = part.Property;
        CSharp value = $"value.{property.Name}";
        CSharp local = $"{Doc.Unescaped(property.ParameterName)}Part";
        return part.Presence switch
        {
            PartPresence.WhenDefined => If($"!{Undefined}.Is({value})", Add(part, NameOf(part), value)),
            PartPresence.Always => Add(part, NameOf(part), value),
            _ => If($"{value} is {{ }} {local}", Add(part, NameOf(part), local)),
        };
    }

    private CSharp Add(BodyPart part, CSharp name, CSharp value)
    {
        TypeRef type = part.Property.Type.AsNullable(false);
        return part.Shape switch
        {
            PartShape.Each => $$"""
                foreach (var item in {{value}})
                {
                    {{AddOne(part, type.Item.AsNullable(false), name, $"item")}}
                }
                """,
            PartShape.Joined =>
                $"content.AddList({name}, {Texts(type, value)}, {StyleText.Delimiter(part.Style)}{Head(part).Each("")});",
            PartShape.List => $"content.AddList({name}, {Texts(type, value)}, {StyleText.OfQuery(part.Style)});",
            PartShape.Model => $"content.AddModel({name}, {value}, {Writer(type)}, {StyleText.OfQuery(part.Style)});",
            _ => AddOne(part, type, name, value),
        };
    }

    private CSharp AddOne(BodyPart part, TypeRef type, CSharp name, CSharp value) => part.Value switch
    {
        PartValue.File => $"content.AddFile({name}, {value}{Head(part).Each("")});",
        PartValue.Field => $"content.Add({name}, {WireText.Of(type, value, scope.Types)});",
        PartValue.Text => $"content.AddText({name}, {WireText.Of(type, value, scope.Types)}{Head(part).Each("")});",
        _ => $"content.AddJson({name}, {value}, {Writer(type)}{Head(part).Each("")});",
    };

    private CSharp Texts(TypeRef list, CSharp value) => $"{WireFormat}.List({value}, {WireText.OfItem(list.Item, scope.Types)})";

    private CSharp Writer(TypeRef type) => scope.Json.Writer(type, CollectionShape.Sent);

    // The media type and the headers of a part, where the document says something of them.
    private IEnumerable<CSharp> Head(BodyPart part)
    {
        if (body.PlaceTypes.Count > 0)
        {
            yield return $", {TypeAtPlace(part)}";
        }
        else if (part.ContentType is { } given)
        {
            yield return $", {CSharpText.Literal(given)}";
        }
        else if (part.FixedHeaders.Count > 0)
        {
            yield return $", null";
        }

        foreach (PartHeader header in part.FixedHeaders)
        {
            yield return $", ({CSharpText.Literal(header.Name)}, {CSharpText.Literal(header.Value)})";
        }
    }

    // The document says of some parts what they are by their place.
    private CSharp TypeAtPlace(BodyPart part)
    {
        IEnumerable<string> places = body.PlaceTypes.Select(static (type, place) => $"{place} => {Literal(type)}, ");
        return $"content.Count switch {{ {string.Concat(places)}_ => {Literal(part.ContentType ?? "")} }}";

        static string Literal(string type) => type.Length > 0 ? CSharpText.Literal(type) : "null";
    }

    private static CSharp If(CSharp condition, CSharp statements) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }

        """;
}
