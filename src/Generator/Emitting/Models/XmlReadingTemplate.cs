using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class reads its XML: attributes, then element by element.</summary>
internal sealed class XmlReadingTemplate(ModelScope scope)
{
    private readonly XmlCode _xml = new(scope.Types, scope.Context);
    private readonly MemberLocals _locals = new(scope.Own, "Items", "reader", "value");
    private readonly IReadOnlyList<MemberShape> _lists = [.. scope.Own.Where(static member => member.Property.IsXmlItems)];

    public CSharp ReadXml() => $$"""
        /// <summary>Reads a value; the reader stands on its element.</summary>
        internal static {{scope.Model.Name}} ReadXml({{ElementReader}} reader)
        {
            var value = {{scope.Blank(scope.Types.Generated(scope.Model.Name))}};
            {{_lists.Select(list => (CSharp)$"{List}<{scope.Types.Item(list.Type, MemberText.Shape(list))}>? {_locals.Of(list)} = null;")}}
            {{Attributes()}}
            reader.Enter();
            while (reader.NextElement())
            {
                {{Cases(Of(XmlNodeKind.Element, XmlNodeKind.Wrapper), Additional())}}
            }

            {{Of(XmlNodeKind.Text).Select(static text => (CSharp)$"value.{text.Place} = reader.Content;")}}
            {{_lists.Select(StoreList)}}
            return value;
        }
        """;

    private CSharp Attributes() => !Of(XmlNodeKind.Attribute).Any() ? CSharp.Nothing : $$"""
        while (reader.NextAttribute())
        {
            {{Cases(Of(XmlNodeKind.Attribute), CSharp.Nothing)}}
        }

        """;

    private CSharp Additional() => scope.Model.XmlAdditionalProperties is { } additional
        ? $"value.AdditionalProperties[reader.Name] = {_xml.Read(additional)};"
        : CSharp.Nothing;

    private CSharp Cases(IEnumerable<MemberShape> members, CSharp otherwise)
    {
        // Of two members with one name the first one is read.
        HashSet<string> names = new(System.StringComparer.Ordinal);
        List<MemberShape> distinct = [.. members.Where(member => names.Add(member.Property.Xml!.Tag.Local))];
        return distinct.Count == 0 ? otherwise : $$"""
            switch (reader.Name)
            {
                {{distinct.Select(Case)}}
                {{(otherwise.IsEmpty ? otherwise : $"default:\n    {otherwise}\n    break;")}}
            }
            """;
    }

    private CSharp Case(MemberShape member)
    {
        TypeRef type = member.Type.AsNullable(false);
        CSharp statement = member.Property.IsXmlItems
            ? (CSharp)$"({_locals.Of(member)} ??= new()).Add({_xml.Read(type.Item)});"
            : $"value.{member.Place} = {Stored(member, _xml.Read(type))};";
        return $$"""
            case {{CSharpText.Literal(member.Property.Xml!.Tag.Local)}}{{(type.IsNeverEmpty ? " when reader.HasText()" : "")}}:
                {{statement}}
                break;
            """;
    }

    private CSharp StoreList(MemberShape list) => $$"""
        if ({{_locals.Of(list)}} is not null)
        {
            value.{{list.Place}} = {{Stored(list, $"{_locals.Of(list)}")}};
        }

        """;

    private IEnumerable<MemberShape> Of(params XmlNodeKind[] kinds) =>
        scope.Own.Where(member => member.Property.Xml is { } xml && kinds.Contains(xml.Kind));

    // A collection that the user fills has a class of its own.
    private static CSharp Stored(MemberShape member, CSharp read) => member.IsFilled ? $"new({read})" : read;
}
