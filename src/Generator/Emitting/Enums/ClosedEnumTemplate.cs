using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Vocabulary;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Enums;

/// <summary>
/// C# enums, where the document promises that no value will ever be added. An unknown value is still kept: as a number
/// without a name.
/// </summary>
internal static class ClosedEnumTemplate
{
    private const string Kept =
        "A value that is not among these is kept as a number without a name, each text its own, and sent as the text that it came as.";

    public static CSharp OfTexts(EnumType type, string access) => $$"""
        {{Doc.Of(Told(type, Kept))}}
        [{{JsonConverter}}(typeof({{ClosedEnumConverter}}<{{type.Name}}>))]
        {{access}} enum {{type.Name}}
        {
            {{type.Members.Select(TextMember).Paragraphs()}}
        }

        /// <summary>The texts of <see cref="{{type.Name}}"/>.</summary>
        internal static class {{type.Name}}Json
        {
            private static readonly {{ClosedEnum}}<{{type.Name}}> s_texts = new({{Rows(type).Joined(", ")}});

            /// <summary>Reads a value; the reader stands on it.</summary>
            public static {{type.Name}} ReadJson(ref {{Utf8JsonReader}} reader) => s_texts.Read(ref reader);

            /// <summary>Writes a value.</summary>
            public static void WriteJson({{Utf8JsonWriter}} writer, {{type.Name}} value) => s_texts.Write(writer, value);

            /// <summary>The text of a value in a path, query or header.</summary>
            public static string ToText({{type.Name}} value) => s_texts.Text(value);
        }
        """;

    public static CSharp OfNumbers(EnumType type, string access) => $$"""
        {{Doc.Of(Told(type, "A number that is not among these is kept as it is."))}}
        {{access}} enum {{type.Name}}
        {
            {{type.Members.Select(static member => Member(member, $"{member.Name} = {member.Number},")).Paragraphs()}}
        }

        /// <summary>The texts of <see cref="{{type.Name}}"/>.</summary>
        internal static class {{type.Name}}Json
        {
            /// <summary>Reads a value; the reader stands on it.</summary>
            public static {{type.Name}} ReadJson(ref {{Utf8JsonReader}} reader) => ({{type.Name}}){{JsonReading}}.Int32(ref reader);

            /// <summary>Writes a value.</summary>
            public static void WriteJson({{Utf8JsonWriter}} writer, {{type.Name}} value) => writer.WriteNumberValue((int)value);

            /// <summary>The text of a value in a path, query or header.</summary>
            public static string ToText({{type.Name}} value) => {{WireFormat}}.Text((int)value);
        }
        """;

    private static Documentation Told(EnumType type, string fate) =>
        type.Doc with { Remarks = type.Doc.Remarks.Length == 0 ? fate : type.Doc.Remarks + "\n\n" + fate };

    // The attribute tells the text to whatever asks the enum itself.
    private static CSharp TextMember(EnumMember member) => Member(
        member,
        $$"""
        [{{KnownNames.EnumMember}}(Value = {{CSharpText.Literal(member.Value)}})]
        {{member.Name}},
        """);

    private static CSharp Member(EnumMember member, CSharp declaration) => $$"""
        {{Doc.Of(member.Doc, $"The value \"{member.Value}\".")}}
        {{declaration}}
        """;

    private static IEnumerable<CSharp> Rows(EnumType type) =>
        type.Members.Select(member => (CSharp)$"({CSharpText.Literal(member.Value)}, {type.Name}.{member.Name})");
}
