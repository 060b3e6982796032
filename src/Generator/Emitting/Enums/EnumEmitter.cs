using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Enums;

/// <summary>Extensible enums: a struct around its value, so that a value which the document does not know is kept.</summary>
internal static class EnumEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (EnumType type in context.Model.Enums)
        {
            CodeWriter writer = new();
            if (type.IsClosed)
            {
                ClosedEnumEmitter.Write(context, type, writer);
            }
            else if (type.Wire.Name == "string")
            {
                Text(context, type, writer);
            }
            else
            {
                Number(context, type, writer);
            }

            yield return context.File(type.Name, writer);
        }
    }

    private static void Text(EmitContext context, EnumType type, CodeWriter writer)
    {
        string name = type.Name;
        // Values that differ only by case are different values; else case does not count, as services are not strict about it.
        bool ignoreCase = type.Members.Select(static member => member.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == type.Members.Count;
        string comparer = ignoreCase ? "OrdinalIgnoreCase" : "Ordinal";
        DocComment.Write(writer, type.Doc);
        using (writer.Block($"{context.Access(type.IsInternal)} readonly partial struct {name} : IEquatable<{name}>"))
        {
            writer.Line($"private static readonly KnownStrings s_known = new({string.Join(", ", type.Members.Select(static member => CSharpText.Literal(member.Value)))});");
            writer.Line();
            writer.Line("private readonly string? _value;");
            writer.Line();
            writer.Line("/// <summary>Makes a value from its text, known or not.</summary>");
            writer.Line("/// <param name=\"value\">The text as it travels.</param>");
            writer.Line("/// <exception cref=\"ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>");
            using (writer.Block($"public {name}(string value)"))
            {
                writer.Line("Guard.NotNull(value, nameof(value));");
                writer.Line("_value = value;");
            }

            foreach (EnumMember member in type.Members)
            {
                writer.Line();
                DocComment.Write(writer, member.Doc, $"The value \"{member.Value}\".");
                writer.Line($"public static {name} {member.Name} {{ get; }} = new({CSharpText.Literal(member.Value)});");
            }

            Operators(writer, name, "string");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, StringComparison.{comparer});");
            Overrides(writer, name, $"_value is null ? 0 : StringComparer.{comparer}.GetHashCode(_value)", "_value ?? \"\"");
            writer.Line();
            writer.Line("/// <summary>Reads a value; the reader stands on it.</summary>");
            writer.Line($"internal static {name} ReadJson(ref Utf8JsonReader reader) => new(s_known.Read(ref reader)!);");
            writer.Line();
            writer.Line("/// <summary>Writes a value.</summary>");
            writer.Line($"internal static void WriteJson(Utf8JsonWriter writer, {name} value) => writer.WriteStringValue(value._value);");
        }
    }

    private static void Number(EmitContext context, EnumType type, CodeWriter writer)
    {
        string name = type.Name;
        string number = type.Wire.Wire.CSharp;
        DocComment.Write(writer, type.Doc);
        using (writer.Block($"{context.Access(type.IsInternal)} readonly partial struct {name} : IEquatable<{name}>"))
        {
            writer.Line($"private readonly {number} _value;");
            writer.Line();
            writer.Line("/// <summary>Makes a value from its number, known or not.</summary>");
            writer.Line("/// <param name=\"value\">The number as it travels.</param>");
            using (writer.Block($"public {name}({number} value)"))
            {
                writer.Line("_value = value;");
            }

            foreach (EnumMember member in type.Members)
            {
                writer.Line();
                DocComment.Write(writer, member.Doc, $"The value {member.Value}.");
                writer.Line($"public static {name} {member.Name} {{ get; }} = new({member.Value.TrimStart('+')});");
            }

            Operators(writer, name, number);
            writer.Line();
            writer.Line("/// <summary>The number as it travels.</summary>");
            writer.Line("/// <param name=\"value\">The value.</param>");
            writer.Line($"public static explicit operator {number}({name} value) => value._value;");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public bool Equals({name} other) => _value == other._value;");
            Overrides(writer, name, "_value.GetHashCode()", "WireFormat.Text(_value)");
            writer.Line();
            writer.Line("/// <summary>Reads a value; the reader stands on it.</summary>");
            writer.Line($"internal static {name} ReadJson(ref Utf8JsonReader reader) => new(JsonReading.{type.Wire.Wire.Method}(ref reader));");
            writer.Line();
            writer.Line("/// <summary>Writes a value.</summary>");
            writer.Line($"internal static void WriteJson(Utf8JsonWriter writer, {name} value) => JsonWriting.{type.Wire.Wire.Method}(writer, value._value);");
        }
    }

    private static void Operators(CodeWriter writer, string name, string wire)
    {
        writer.Line();
        writer.Line("/// <summary>Whether two values are the same.</summary>");
        writer.Line("/// <param name=\"left\">One value.</param>");
        writer.Line("/// <param name=\"right\">The other value.</param>");
        writer.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        writer.Line();
        writer.Line("/// <summary>Whether two values differ.</summary>");
        writer.Line("/// <param name=\"left\">One value.</param>");
        writer.Line("/// <param name=\"right\">The other value.</param>");
        writer.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        writer.Line();
        writer.Line($"/// <summary>Makes a value from what travels, known or not.</summary>");
        writer.Line("/// <param name=\"value\">What travels.</param>");
        writer.Line($"public static implicit operator {name}({wire} value) => new(value);");
    }

    private static void Overrides(CodeWriter writer, string name, string hash, string text)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        writer.Line($"public override int GetHashCode() => {hash};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string ToString() => {text};");
    }
}
