using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The JSON of a class: reading by the length and text of a member's name, writing member by member.</summary>
internal sealed class ModelJsonWriter(EmitContext context, ModelType model, CodeWriter writer, TypeText types, List<PropertyShape> own)
{
    private readonly JsonCode _json = new(types);
    private readonly bool _isBase = model.BaseName is null && model.Discriminator is not null;
    private readonly bool _isDerived = model.BaseName is not null;

    private bool HasMembers => own.Exists(static property => property.Property.IsOnWire);

    public void Write()
    {
        Reading();
        Writing();
        if (!model.IsInternal)
        {
            PersistenceText.Write(writer, model.Name);
        }
    }

    private void Reading()
    {
        writer.Line();
        writer.Line("/// <summary>Reads a value; the reader stands on its first token.</summary>");
        using (writer.Block($"internal static {(_isDerived ? "new " : "")}{model.Name} ReadJson(ref Utf8JsonReader reader)"))
        {
            if (model.Discriminator is not null && model.Derived.Count > 0)
            {
                Dispatch();
            }
            else
            {
                ReadMembers(model.IsAbstract ? model.UnknownName! : model.Name);
            }
        }

        if (_isBase || (_isDerived && HasMembers))
        {
            writer.Line();
            writer.Line("/// <summary>Reads a member; false when the class does not know it.</summary>");
            using (writer.Block($"private protected {(_isBase ? "virtual" : "override")} bool ReadMember(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)"))
            {
                Cases(_isBase ? "return false;" : "return base.ReadMember(name, ref reader);", "this");
                writer.Line();
                writer.Line("return true;");
            }
        }
    }

    // Which class a value is of is told before it is read, by a look ahead on a copy of the reader.
    private void Dispatch()
    {
        writer.Line($"switch (JsonReading.PeekString(reader, {Utf8(model.Discriminator!)}))");
        writer.Line("{");
        using (writer.Indented())
        {
            foreach (DerivedModel derived in model.Derived)
            {
                writer.Line($"case {CSharpText.Literal(derived.Value)}:");
                using (writer.Indented())
                {
                    writer.Line($"return {types.Generated(derived.TypeName)}.ReadJson(ref reader);");
                }
            }
        }

        writer.Line("}");
        writer.Line();
        ReadMembers(model.IsAbstract ? model.UnknownName! : model.Name);
    }

    private void ReadMembers(string type)
    {
        writer.Line($"var value = new {type}();");
        writer.Line("JsonReading.StartObject(ref reader);");
        using (writer.Block("while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))"))
        {
            if (_isBase || _isDerived)
            {
                using (writer.Block("if (!value.ReadMember(name, ref reader))"))
                {
                    Unknown("value");
                }
            }
            else
            {
                Cases(null, "value");
            }
        }

        writer.Line();
        writer.Line("return value;");
    }

    private void Cases(string? otherwise, string target)
    {
        if (!HasMembers)
        {
            Unknown(target);
            return;
        }

        writer.Line("switch (name.Length)");
        writer.Line("{");
        using (writer.Indented())
        {
            foreach (PropertyShape property in own)
            {
                if (property.Property.IsOnWire)
                {
                    Case(property, target == "this" ? "" : target + ".");
                }
            }

            writer.Line("default:");
            using (writer.Indented())
            {
                if (otherwise is null)
                {
                    Unknown(target);
                    writer.Line("break;");
                }
                else
                {
                    writer.Line(otherwise);
                }
            }
        }

        writer.Line("}");
    }

    private void Case(PropertyShape property, string target)
    {
        PropertyModel member = property.Property;
        string wire = member.WireName;
        int length = System.Text.Encoding.UTF8.GetByteCount(wire);
        writer.Line($"case {length} when name.SequenceEqual({Utf8(wire)}):");
        using (writer.Indented())
        {
            string value = _json.Read(member.Type.AsNullable(false), property.Shape);
            string place = target + property.Storage;
            if (member.Type is { Kind: TypeKind.Scalar, Name: "string" } && !property.TracksNull)
            {
                writer.Line($"{place} = {(member.IsOptional ? value.TrimEnd('!') : value)};");
            }
            else if (member.Type is { Kind: TypeKind.Scalar, Name: "any", IsNullable: false })
            {
                // Null is JSON too.
                writer.Line($"{place} = {value};");
            }
            else if (property.TracksNull)
            {
                writer.Line($"{target}_nulls.Set({member.NullIndex}, reader.TokenType == JsonTokenType.Null);");
                writer.Line($"{place} = {_json.ReadOrNull(member.Type, property.Shape)};");
            }
            else if (member.IsOptional && !property.IsFilled && !(member.Type.IsCollection && !member.Type.IsNullable))
            {
                writer.Line($"{place} = {_json.ReadOrNull(member.Type, property.Shape)};");
            }
            else
            {
                // The document says that it is never null; a service that sends null all the same is read as if it had sent nothing.
                using (writer.Block("if (reader.TokenType != JsonTokenType.Null)"))
                {
                    writer.Line($"{place} = {value};");
                }

                writer.Line();
            }

            writer.Line("break;");
        }
    }

    private void Unknown(string target) => writer.Line(UnknownStatement(target));

    private string UnknownStatement(string target)
    {
        ModelType holder = model;
        foreach (ModelType parent in context.BasesOf(model))
        {
            holder = holder.AdditionalProperties is null ? parent : holder;
        }

        if (model.AdditionalProperties is not { } additional)
        {
            return holder.AdditionalProperties is null ? $"{target}._extra.Keep(name, ref reader);" : $"{target}.AdditionalProperties[JsonReading.NameText(name)] = {_json.Read(holder.AdditionalProperties, CollectionShape.Sent)};";
        }

        string read = additional.IsNullable && additional is not { Kind: TypeKind.Scalar, Name: "string" }
            ? _json.ReadOrNull(additional, CollectionShape.Sent)
            : _json.Read(additional, CollectionShape.Sent);
        return $"{target}.AdditionalProperties[JsonReading.NameText(name)] = {read};";
    }

    private void Writing()
    {
        if (_isBase || !_isDerived || HasMembers || model.AdditionalProperties is not null)
        {
            writer.Line();
        }

        if (!_isDerived)
        {
            writer.Line("/// <summary>Writes a value.</summary>");
            using (writer.Block($"internal static void WriteJson(Utf8JsonWriter writer, {model.Name} value)"))
            {
                writer.Line("writer.WriteStartObject();");
                if (_isBase)
                {
                    writer.Line("value.WriteMembers(writer);");
                }
                else
                {
                    Members("value.");
                }

                writer.Line("writer.WriteEndObject();");
            }
        }

        if (_isBase || (_isDerived && (HasMembers || model.AdditionalProperties is not null)))
        {
            if (_isBase)
            {
                writer.Line();
            }

            writer.Line("/// <summary>Writes the members.</summary>");
            using (writer.Block($"private protected {(_isBase ? "virtual" : "override")} void WriteMembers(Utf8JsonWriter writer)"))
            {
                if (_isDerived)
                {
                    writer.Line("base.WriteMembers(writer);");
                }

                Members("");
            }
        }
    }

    private void Members(string target)
    {
        MemberLocals locals = new(own, "Value", "writer", "value", "name", "member");
        foreach (PropertyShape property in own)
        {
            if (property.Property.IsOnWire)
            {
                new MemberWriter(writer, _json, property, locals, target, (model.Usage & Usage.Received) == 0, context.IsTextEnum(property.Property.Type)).Write();
            }
        }

        if (model.AdditionalProperties is { } additional)
        {
            using (writer.Block($"if ({target}_additionalProperties is {{ }} additionalProperties)"))
            {
                using (writer.Block("foreach (var member in additionalProperties)"))
                {
                    writer.Line("writer.WritePropertyName(member.Key);");
                    writer.Line($"{WriteAdditional(additional)};");
                }
            }

            writer.Line();
        }

        if (model.BaseName is null && model.AdditionalProperties is null)
        {
            writer.Line($"{target}_extra.Write(writer);");
        }
    }

    private string WriteAdditional(TypeRef additional)
    {
        if (!additional.IsNullable || additional is { Kind: TypeKind.Scalar, Name: "string" })
        {
            return _json.Write(additional, "member.Value", CollectionShape.Sent);
        }

        return $"JsonWriting.{(additional.IsValueType ? "NullableValue" : "NullableReference")}(writer, member.Value, {_json.Writer(additional.AsNullable(false), CollectionShape.Sent)})";
    }

    internal static string Utf8(string text) => CSharpText.Literal(text) + "u8";
}
