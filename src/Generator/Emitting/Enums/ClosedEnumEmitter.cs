using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Enums;

/// <summary>C# enums, where the document promises that no value will ever be added. An unknown value is still kept: as a number without a name.</summary>
internal static class ClosedEnumEmitter
{
    public static void Write(EmitContext context, EnumType type, CodeWriter writer)
    {
        bool isText = type.Wire.Name == "string";
        string name = type.Name;
        string access = context.Access(type.IsInternal);
        DocComment.Write(writer, type.Doc);
        using (writer.Block($"{access} enum {name}"))
        {
            for (int i = 0; i < type.Members.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                DocComment.Write(writer, type.Members[i].Doc, $"The value \"{type.Members[i].Value}\".");
                writer.Line(isText ? $"{type.Members[i].Name}," : $"{type.Members[i].Name} = {type.Members[i].Value.TrimStart('+')},");
            }
        }

        writer.Line();
        writer.Line($"/// <summary>The texts of <see cref=\"{name}\"/>.</summary>");
        using (writer.Block($"internal static class {name}Json"))
        {
            if (isText)
            {
                Text(type, writer);
            }
            else
            {
                writer.Line("/// <summary>Reads a value; the reader stands on it.</summary>");
                writer.Line($"public static {name} ReadJson(ref Utf8JsonReader reader) => ({name})JsonReading.Int32(ref reader);");
                writer.Line();
                writer.Line("/// <summary>Writes a value.</summary>");
                writer.Line($"public static void WriteJson(Utf8JsonWriter writer, {name} value) => writer.WriteNumberValue((int)value);");
                writer.Line();
                writer.Line("/// <summary>The text of a value in a path, query or header.</summary>");
                writer.Line($"public static string ToText({name} value) => WireFormat.Text((int)value);");
            }
        }
    }

    private static void Text(EnumType type, CodeWriter writer)
    {
        IEnumerable<string> rows = type.Members.Select(member => $"({CSharpText.Literal(member.Value)}, {type.Name}.{member.Name})");
        writer.Line($"private static readonly ClosedEnum<{type.Name}> s_texts = new({string.Join(", ", rows)});");
        writer.Line();
        writer.Line("/// <summary>Reads a value; the reader stands on it.</summary>");
        writer.Line($"public static {type.Name} ReadJson(ref Utf8JsonReader reader) => s_texts.Read(ref reader);");
        writer.Line();
        writer.Line("/// <summary>Writes a value.</summary>");
        writer.Line($"public static void WriteJson(Utf8JsonWriter writer, {type.Name} value) => s_texts.Write(writer, value);");
        writer.Line();
        writer.Line("/// <summary>The text of a value in a path, query or header.</summary>");
        writer.Line($"public static string ToText({type.Name} value) => s_texts.Text(value);");
    }
}
