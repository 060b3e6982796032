using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class writes its XML: attributes, which stand before everything else, then member by member.</summary>
internal sealed class XmlWritingTemplate(ModelScope scope)
{
    private readonly XmlCode _xml = new(scope.Types, scope.Context);
    private readonly MemberLocals _locals = new(scope.Own, "Text", "writer", "value");

    public CSharp WriteXml() => $$"""
        /// <summary>Writes a value into its element.</summary>
        internal static void WriteXml({{XmlWriter}} writer, {{scope.Model.Name}} value)
        {
            {{scope.Own.Where(static member => member.Property.Xml is { Kind: XmlNodeKind.Attribute }).Select(Attribute)}}
            {{scope.Own.Where(static member => member.Property.Xml is { Kind: not XmlNodeKind.Attribute }).Select(Member)}}
            {{Additional()}}
        }
        """;

    private CSharp Attribute(MemberShape member) =>
        $"{XmlWriting}.Attribute(writer, {XmlCode.Name(member.Property.Xml!.Tag)}, {Text(member)});";

    private CSharp Member(MemberShape member)
    {
        TypeRef type = member.Type.AsNullable(false);
        XmlShape shape = member.Property.Xml!;
        CSharp name = XmlCode.Name(shape.Tag);
        CSharp value = $"value.{member.Place}";
        return (shape.Kind, type.Kind) switch
        {
            (XmlNodeKind.Text, _) => $"{XmlWriting}.Text(writer, {Text(member)});",
            (XmlNodeKind.Wrapper, _) => $"{XmlWriting}.Element(writer, {name}, {value}, {_xml.Writer(type, shape.Item)});",
            (_, TypeKind.List) => $"{XmlWriting}.Elements(writer, {name}, {value}, {_xml.Writer(type.Item)});",
            (_, TypeKind.Model or TypeKind.Map) => $"{XmlWriting}.Element(writer, {name}, {value}, {_xml.Writer(type)});",
            (_, TypeKind.Scalar) when type.IsAnything => $"{XmlWriting}.Any(writer, {value});",
            _ => $"{XmlWriting}.Element(writer, {name}, {Text(member)});",
        };
    }

    private CSharp Additional() => scope.Model.XmlAdditionalProperties is { } additional
        ? $"{XmlWriting}.Members(writer, value._additionalProperties, {_xml.Writer(additional)});"
        : CSharp.Nothing;

    // The text of a scalar; null where it is absent.
    private CSharp Text(MemberShape member)
    {
        TypeRef type = member.Type.AsNullable(false);
        CSharp value = $"value.{member.Place}";
        if (type.IsText)
        {
            return value;
        }

        if (member.Writing == MemberWriting.WhenNotDefault)
        {
            return $"{value} != default ? {WireText.Of(type, value, scope.Types)} : null";
        }

        CSharp local = $"{_locals.Of(member)}";
        return type.IsValueType && !member.Property.IsOptional && member.Storage != MemberStorage.NullableField
            ? WireText.Of(type, value, scope.Types)
            : $"{value} is {{ }} {local} ? {WireText.Of(type, local, scope.Types)} : null";
    }
}
