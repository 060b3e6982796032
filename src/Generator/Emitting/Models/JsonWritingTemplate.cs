using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
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
        string local = _locals.Of(member);
        return member.Writing switch
        {
            MemberWriting.Always => Write(member, value),
            MemberWriting.AlwaysFilled => Write(member, target + member.Property.Name),
            MemberWriting.WhenFilled => If($"{value} is {{ IsUndefined: false }} {local}", Write(member, local)),
            MemberWriting.WhenDefined => If($"!{Undefined}.Is({value})", Write(member, value)),
            MemberWriting.WhenNotDefault => If($"{value} != default", Write(member, value)),
            MemberWriting.TextOrNull => $"writer.WriteString({name}, {value});",
            MemberWriting.ValueOrNull => IfElse($"{value} is {{ }} {local}", Write(member, local), $"else", $"writer.WriteNull({name});"),
            MemberWriting.WhenPresent => If($"{value} is {{ }} {local}", Write(member, local)),
            MemberWriting.WhenSet => IfElse(
                $"{value} is {{ }} {local}",
                Write(member, local),
                $"else if ({target}_nulls[{member.Property.NullIndex}])",
                $"writer.WriteNull({name});"),
            _ => If($"{value} is not null", Write(member, value)),
        };
    }

    // Text, numbers and booleans have a call that writes name and value at once.
    private CSharp Write(MemberShape member, string value) => member.Type is { Kind: TypeKind.Scalar, Wire.MemberWriter: { } method }
        ? (CSharp)$"writer.{method}({Name(member)}, {value});"
        : $$"""
            writer.WritePropertyName({{Name(member)}});
            {{scope.Json.Write(member.Type.AsNullable(false), $"{value}", MemberText.Shape(member))}};
            """;

    private static CSharp Name(MemberShape member) => member.HasEncodedName ? $"s{member.Field}" : JsonCode.Utf8(member.Property.WireName);

    private static CSharp If(CSharp condition, CSharp statements) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }

        """;

    private static CSharp IfElse(CSharp condition, CSharp statements, CSharp otherwise, CSharp other) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }
        {{otherwise}}
        {
            {{other}}
        }

        """;
}
