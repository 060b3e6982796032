using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Clients;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The XML of a class: reading and writing element by element.</summary>
internal sealed class ModelXmlWriter(EmitContext context, ModelType model, CodeWriter writer, TypeText types, List<PropertyShape> own)
{
    private readonly XmlCode _xml = new(types, context);
    private readonly MemberLocals _read = new(own, "Items", "reader", "value");
    private readonly MemberLocals _written = new(own, "Text", "writer", "value");

    private bool HasAdditional => model.AdditionalProperties is { Name: not "any" };

    public void Write()
    {
        if ((model.XmlUsage & Usage.Received) != 0)
        {
            Reading();
        }

        if ((model.XmlUsage & Usage.Sent) != 0)
        {
            Writing();
        }
    }

    private void Reading()
    {
        List<PropertyShape> lists = [.. Of(XmlNodeKind.Element).Where(IsPlainList)];
        writer.Line();
        writer.Line("/// <summary>Reads a value; the reader stands on its element.</summary>");
        using (writer.Block($"internal static {model.Name} ReadXml(ElementReader reader)"))
        {
            writer.Line($"var value = new {types.Generated(model.Name)}();");
            foreach (PropertyShape list in lists)
            {
                writer.Line($"List<{types.Item(list.Property.Type, list.Shape)}>? {Local(list)} = null;");
            }

            if (Of(XmlNodeKind.Attribute).Any())
            {
                using (writer.Block("while (reader.NextAttribute())"))
                {
                    Cases(Of(XmlNodeKind.Attribute), null);
                }

                writer.Line();
            }

            writer.Line("reader.Enter();");
            using (writer.Block("while (reader.NextElement())"))
            {
                Cases(own.Where(static property => property.Property.Xml is { Kind: XmlNodeKind.Element or XmlNodeKind.Wrapper }), HasAdditional ? $"value.AdditionalProperties[reader.Name] = {_xml.Read(model.AdditionalProperties!.AsNullable(false))};" : null);
            }

            writer.Line();
            foreach (PropertyShape text in Of(XmlNodeKind.Text))
            {
                writer.Line($"value.{text.Storage} = reader.Content;");
            }

            foreach (PropertyShape list in lists)
            {
                using (writer.Block($"if ({Local(list)} is not null)"))
                {
                    writer.Line($"value.{list.Storage} = {Stored(list, Local(list))};");
                }

                writer.Line();
            }

            writer.Line("return value;");
        }
    }

    // Of two members with one name the first one is read.
    private void Cases(IEnumerable<PropertyShape> properties, string? otherwise)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        List<PropertyShape> distinct = [.. properties.Where(property => names.Add(property.Property.Xml!.Tag.Local))];
        if (distinct.Count == 0)
        {
            if (otherwise is not null)
            {
                writer.Line(otherwise);
            }

            return;
        }

        using (writer.Block("switch (reader.Name)"))
        {
            foreach (PropertyShape property in distinct)
            {
                TypeRef type = property.Property.Type.AsNullable(false);
                writer.Line($"case {CSharpText.Literal(property.Property.Xml!.Tag.Local)}{(XmlCode.NeedsText(type) ? " when reader.HasText()" : "")}:");
                using (writer.Indented())
                {
                    writer.Line(IsPlainList(property) ? $"({Local(property)} ??= new()).Add({_xml.Read(type.Item)});" : $"value.{property.Storage} = {Stored(property, _xml.Read(type))};");
                    writer.Line("break;");
                }
            }

            if (otherwise is not null)
            {
                writer.Line("default:");
                using (writer.Indented())
                {
                    writer.Line(otherwise);
                    writer.Line("break;");
                }
            }
        }
    }

    private void Writing()
    {
        writer.Line();
        writer.Line("/// <summary>Writes a value into its element.</summary>");
        using (writer.Block($"internal static void WriteXml(XmlWriter writer, {model.Name} value)"))
        {
            // Attributes stand before everything else.
            foreach (PropertyShape property in Of(XmlNodeKind.Attribute))
            {
                writer.Line($"XmlWriting.Attribute(writer, {XmlCode.Name(property.Property.Xml!.Tag)}, {Text(property)});");
            }

            foreach (PropertyShape property in own.Where(static property => property.Property.Xml is { Kind: not XmlNodeKind.Attribute }))
            {
                writer.Line(Member(property));
            }

            if (HasAdditional)
            {
                writer.Line($"XmlWriting.Members(writer, value._additionalProperties, {_xml.Writer(model.AdditionalProperties!.AsNullable(false))});");
            }
        }
    }

    private string Member(PropertyShape property)
    {
        TypeRef type = property.Property.Type.AsNullable(false);
        XmlShape shape = property.Property.Xml!;
        string name = XmlCode.Name(shape.Tag);
        string value = "value." + property.Storage;
        return (shape.Kind, type.Kind) switch
        {
            (XmlNodeKind.Text, _) => $"XmlWriting.Text(writer, {Text(property)});",
            (XmlNodeKind.Wrapper, _) => $"XmlWriting.Element(writer, {name}, {value}, {_xml.Writer(type, shape.Item)});",
            (_, TypeKind.List) => $"XmlWriting.Elements(writer, {name}, {value}, {_xml.Writer(type.Item)});",
            (_, TypeKind.Model or TypeKind.Map) => $"XmlWriting.Element(writer, {name}, {value}, {_xml.Writer(type)});",
            (_, TypeKind.Scalar) when type.Name == "any" => $"XmlWriting.Any(writer, {value});",
            _ => $"XmlWriting.Element(writer, {name}, {Text(property)});",
        };
    }

    // The text of a scalar; null where it is absent.
    private string Text(PropertyShape property)
    {
        TypeRef type = property.Property.Type.AsNullable(false);
        string value = "value." + property.Storage;
        if (type is { Kind: TypeKind.Scalar, Name: "string" })
        {
            return value;
        }

        string local = _written.Of(property);
        return type.IsValueType && !property.Property.IsOptional ? ParameterText.Text(type, value, types) : $"{value} is {{ }} {local} ? {ParameterText.Text(type, local, types)} : null";
    }

    private IEnumerable<PropertyShape> Of(XmlNodeKind kind) => own.Where(property => property.Property.Xml?.Kind == kind);

    private static bool IsPlainList(PropertyShape property) => property.Property is { Type.Kind: TypeKind.List, Xml.Kind: XmlNodeKind.Element };

    private string Local(PropertyShape property) => _read.Of(property);

    // A collection that the user fills has a class of its own.
    private static string Stored(PropertyShape property, string read) => property.IsFilled ? $"new({read})" : read;
}
