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
        CSharp argument = scope.Types.Of(body.Type, CollectionShape.Sent);
        return body.Kind == BodyKind.Form
            ? $$"""
                private static {{RequestContent}} Create{{scope.Operation.Name}}Content({{argument}} value)
                {
                    {{FormBody}} content = new();
                    {{body.Parts.Select(Part)}}
                    return content.ToContent();
                }
                """
            : (CSharp)$$"""
                private static {{MultipartBody}} Create{{scope.Operation.Name}}Content({{argument}} value)
                {
                    {{MultipartBody}} content = new({{(body.MultipartType is { } type ? CSharpText.Literal(type) : "")}});
                    {{body.Parts.Select(Part)}}
                    return content;
                }
                """;
    }

    private CSharp Part(BodyPart part)
    {
        PropertyModel property = part.Property;
        CSharp value = $"value.{property.Name}";
        CSharp local = $"{Doc.Unescaped(property.ParameterName)}Part";
        return part.Presence switch
        {
            PartPresence.WhenDefined => If($"!{Undefined}.Is({value})", Add(part, value)),
            PartPresence.Always => Add(part, value),
            _ => If($"{value} is {{ }} {local}", Add(part, local)),
        };
    }

    private CSharp Add(BodyPart part, CSharp value)
    {
        string name = CSharpText.Literal(part.Property.WireName);
        TypeRef type = part.Property.Type.AsNullable(false);
        return part.Shape switch
        {
            PartShape.Each => $$"""
                foreach (var item in {{value}})
                {
                    {{AddOne(part, type.Item.AsNullable(false), $"item")}}
                }
                """,
            PartShape.Joined =>
                $"content.AddText({name}, string.Join({StyleText.Delimiter(part.Style)}, {Texts(type, value)}){Head(part).Each("")});",
            PartShape.List => $"content.AddList({name}, {Texts(type, value)}, {StyleText.OfQuery(part.Style)});",
            PartShape.Model => $"content.AddModel({name}, {value}, {Writer(type)}, {StyleText.OfQuery(part.Style)});",
            _ => AddOne(part, type, value),
        };
    }

    private CSharp AddOne(BodyPart part, TypeRef type, CSharp value)
    {
        string name = CSharpText.Literal(part.Property.WireName);
        return part.Value switch
        {
            PartValue.File => $"content.AddFile({name}, {value}{Head(part).Each("")});",
            PartValue.Field => $"content.Add({name}, {WireText.Of(type, value, scope.Types)});",
            PartValue.Text => $"content.AddText({name}, {WireText.Of(type, value, scope.Types)}{Head(part).Each("")});",
            _ => $"content.AddJson({name}, {value}, {Writer(type)}{Head(part).Each("")});",
        };
    }

    private CSharp Texts(TypeRef list, CSharp value) => $"{WireFormat}.List({value}, {WireText.OfItem(list.Item, scope.Types)})";

    private CSharp Writer(TypeRef type) => scope.Json.Writer(type, CollectionShape.Sent);

    // The media type and the headers of a part, where the document says something of them.
    private static IEnumerable<CSharp> Head(BodyPart part)
    {
        if (part.ContentType is { } given)
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

    private static CSharp If(CSharp condition, CSharp statements) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }

        """;
}
