using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class writes its JSON: member by member.</summary>
internal sealed class JsonWritingTemplate(ModelScope scope)
{
    private readonly ModelType _model = scope.Model;
    private readonly MemberLocals _locals = new(scope.Own, "Value", "writer", "value", "name", "member");

    /// <summary>The method that writes a whole value; a derived class has that of its base.</summary>
    public CSharp WriteJson() => scope.IsDerived ? CSharp.Nothing : $$"""
        /// <summary>Writes a value.</summary>
        internal static void WriteJson({{Utf8JsonWriter}} writer, {{_model.Name}} value)
        {
            writer.WriteStartObject();
            {{(scope.IsBase ? [$"value.WriteMembers(writer);"] : Members("value."))}}
            writer.WriteEndObject();
        }
        """;

    /// <summary>The method of a class in a hierarchy that writes its members; nothing for a class that has none.</summary>
    public CSharp WriteMembers()
    {
        bool hasOwn = scope.HasMembersOnWire || _model.AdditionalProperties is not null;
        return !scope.IsBase && !(scope.IsDerived && hasOwn) ? CSharp.Nothing : $$"""
            /// <summary>Writes the members.</summary>
            private protected {{(scope.IsBase ? "virtual" : "override")}} void WriteMembers({{Utf8JsonWriter}} writer)
            {
                {{(scope.IsDerived ? "base.WriteMembers(writer);" : "")}}
                {{Members("")}}
            }
            """;
    }

    private IEnumerable<CSharp> Members(string target)
    {
        foreach (MemberShape member in scope.OnWire)
        {
            yield return Member(member, target);
        }

        if (_model.AdditionalProperties is { } additional)
        {
            yield return $$"""
                if ({{target}}_additionalProperties is { } additionalProperties)
                {
                    foreach (var member in additionalProperties)
                    {
                        writer.WritePropertyName(member.Key);
                        {{WriteAdditional(additional)}};
                    }
                }

                """;
        }
        else if (_model.BaseName is null)
        {
            yield return $"{target}_extra.Write(writer);";
        }
    }

    private CSharp WriteAdditional(TypeRef additional)
    {
        if (!additional.IsNullable || additional.IsText)
        {
            return scope.Json.Write(additional, $"member.Value", CollectionShape.Sent);
        }

        CSharp write = scope.Json.Writer(additional.AsNullable(false), CollectionShape.Sent);
        return $"{JsonWriting}.{JsonCode.NullableWriter(additional)}(writer, member.Value, {write})";
    }

    private CSharp Member(MemberShape member, string target)
    {
        CSharp name = Name(member);
        string value = target + member.Place;
        return member.Writing switch
        {
            MemberWriting.Always => Write(member, value),
            MemberWriting.AlwaysFilled => Write(member, target + member.Property.Name),
            MemberWriting.WhenNotDefault when member is { IsTextEnum: false, Type.IsValueType: true } =>
                If($"{value} != default", Write(member, value)),
            MemberWriting.TextOrNull => $"{JsonMember}.StringOrNull(writer, {name}, {value});",
            MemberWriting.ValueOrNull => OrNull(member, value, $"{value} is null"),
            MemberWriting.WhenSet => OrNull(member, value, $"{target}_nulls[{member.Property.NullIndex}]"),
            _ => WriteIfThere(member, value),
        };
    }

    private CSharp OrNull(MemberShape member, string value, CSharp isNull) => $$"""
        {{WriteIfThere(member, value)}}
        {{JsonMember}}.Null(writer, {{Name(member)}}, {{isNull}});
        """;

    // Scalars and collections have a call that writes name and value at once, or nothing.
    private CSharp WriteIfThere(MemberShape member, string value)
    {
        CSharp name = Name(member);
        TypeRef type = member.Type.AsNullable(false);
        CollectionShape shape = MemberText.Shape(member);
        string local = _locals.Of(member);
        return type switch
        {
            { Kind: TypeKind.Scalar } => $"{JsonMember}.{type.Wire.MemberMethod}(writer, {name}, {value});",
            { IsCollection: true } =>
                $"{JsonMember}.{Collection(type)}<{scope.Types.Item(type, shape)}>(writer, {name}, {value}, {ItemWriter(type, shape)});",
            _ when member.IsTextEnum => $"{JsonMember}.String(writer, {name}, {value}{(member.IsNullable ? "?" : "")}.JsonText);",
            { IsValueType: true } => If($"{value} is {{ }} {local}", Write(member, local)),
            _ => If($"{JsonMember}.Begin(writer, {name}, {value})", $"{scope.Json.Write(type, $"{value}", shape)};"),
        };
    }

    private CSharp ItemWriter(TypeRef type, CollectionShape shape) => scope.Json.Writer(type.Item, shape);

    private static string Collection(TypeRef type) => type.Kind == TypeKind.List ? "List" : "Map";

    private CSharp Write(MemberShape member, string value)
    {
        CSharp name = Name(member);
        TypeRef type = member.Type.AsNullable(false);
        return type switch
        {
            { IsText: true } => $"{JsonMember}.StringOrNull(writer, {name}, {value});",
            { Kind: TypeKind.Scalar } => $"{JsonMember}.{type.Wire.MemberMethod}(writer, {name}, {value});",
            _ => $$"""
                writer.WritePropertyName({{name}});
                {{scope.Json.Write(type, $"{value}", MemberText.Shape(member))}};
                """,
        };
    }

    private static CSharp Name(MemberShape member) => member.HasEncodedName ? $"s{member.Field}" : JsonCode.Utf8(member.Property.WireName);

    private static CSharp If(CSharp condition, CSharp statements) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }

        """;
}
