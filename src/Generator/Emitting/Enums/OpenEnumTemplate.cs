using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Enums;

/// <summary>Extensible enums: a struct around its value, so that a value which the document does not know is kept.</summary>
internal static class OpenEnumTemplate
{
    public static CSharp OfTexts(EnumType type, string access)
    {
        string name = type.Name;
        string comparer = type.IgnoresCase ? "OrdinalIgnoreCase" : "Ordinal";
        return $$"""
            {{Doc.Of(type.Doc)}}
            [{{JsonConverter}}(typeof({{TextEnumConverter}}<{{name}}>))]
            {{access}} readonly partial struct {{name}} : {{IEquatable}}<{{name}}>
            {
                private readonly string? _value;

                /// <summary>Initializes a new instance of <see cref="{{name}}"/> with a text, known or not.</summary>
                /// <param name="value">The text as it travels.</param>
                /// <exception cref="{{ArgumentNullException}}"><paramref name="value"/> is null.</exception>
                public {{name}}(string value)
                {
                    {{Guard}}.NotNull(value, nameof(value));
                    _value = value;
                }

                {{type.Members.Select(member => TextMember(type, member)).Paragraphs()}}

                {{Operators(name, "string")}}

                /// <inheritdoc/>
                public bool Equals({{name}} other) => string.Equals(_value, other._value, {{StringComparison}}.{{comparer}});

                {{Overrides(name, $"_value is null ? 0 : {StringComparer}.{comparer}.GetHashCode(_value)", $"_value ?? \"\"")}}

                private static readonly {{KnownStrings}} s_known = new({{Texts(type)}});

                /// <summary>Gets the text as it travels; null for the default of the struct, which has none.</summary>
                internal string? JsonText => _value;

                /// <summary>Reads a value, or the default of the struct for null; the reader stands on it.</summary>
                internal static {{name}} ReadJson(ref {{Utf8JsonReader}} reader) =>
                    s_known.Read(ref reader) is { } text ? new(text) : default;

                /// <summary>Writes a value.</summary>
                {{Write(name)}} => writer.WriteStringValue(value._value);
            }
            """;
    }

    public static CSharp OfNumbers(EnumType type, string access)
    {
        string name = type.Name;
        WireType wire = type.Wire.Wire;
        return $$"""
            {{Doc.Of(type.Doc)}}
            [{{JsonConverter}}(typeof({{NumberEnumConverter}}<{{name}}, {{wire.CSharp}}>))]
            {{access}} readonly partial struct {{name}} : {{IEquatable}}<{{name}}>
            {
                private readonly {{wire.CSharp}} _value;

                /// <summary>Initializes a new instance of <see cref="{{name}}"/> with a number, known or not.</summary>
                /// <param name="value">The number as it travels.</param>
                public {{name}}({{wire.CSharp}} value)
                {
                    _value = value;
                }

                {{type.Members.Select(member => NumberMember(type, member)).Paragraphs()}}

                {{Operators(name, wire.CSharp)}}

                /// <summary>Converts a value to its number as it travels.</summary>
                /// <param name="value">The value.</param>
                /// <returns>The number.</returns>
                public static explicit operator {{wire.CSharp}}({{name}} value) => value._value;

                /// <inheritdoc/>
                public bool Equals({{name}} other) => _value == other._value;

                {{Overrides(name, $"_value.GetHashCode()", $"{WireFormat}.Text(_value)")}}

                /// <summary>Reads a value; the reader stands on it.</summary>
                internal static {{name}} ReadJson(ref {{Utf8JsonReader}} reader) => new({{JsonReading}}.{{wire.Method}}(ref reader));

                /// <summary>Writes a value.</summary>
                {{Write(name)}} => {{JsonWriting}}.{{wire.Method}}(writer, value._value);
            }
            """;
    }

    private static string Texts(EnumType type) => string.Join(", ", type.Members.Select(static member => CSharpText.Literal(member.Value)));

    private static CSharp Write(string name) => $"internal static void WriteJson({Utf8JsonWriter} writer, {name} value)";

    private static CSharp TextMember(EnumType type, EnumMember member) =>
        Member(type, member, $"Gets the value \"{member.Value}\".", CSharpText.Literal(member.Value));

    private static CSharp NumberMember(EnumType type, EnumMember member) =>
        Member(type, member, $"Gets the value {member.Value}.", member.Number);

    private static CSharp Member(EnumType type, EnumMember member, string fallback, string value) => $$"""
        {{Doc.Of(member.Doc, fallback)}}
        public static {{type.Name}} {{member.Name}} { get; } = new({{value}});
        """;

    private static CSharp Operators(string name, string wire) => $$"""
        /// <summary>Determines whether two values are the same.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other value.</param>
        /// <returns>Whether they are.</returns>
        public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

        /// <summary>Determines whether two values differ.</summary>
        /// <param name="left">One value.</param>
        /// <param name="right">The other value.</param>
        /// <returns>Whether they do.</returns>
        public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

        /// <summary>Converts what travels, known or not, to a <see cref="{{name}}"/>.</summary>
        /// <param name="value">What travels.</param>
        /// <returns>The <see cref="{{name}}"/>.</returns>
        public static implicit operator {{name}}({{wire}} value) => new(value);
        """;

    private static CSharp Overrides(string name, CSharp hash, CSharp text) => $$"""
        /// <inheritdoc/>
        [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
        public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

        /// <inheritdoc/>
        [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
        public override int GetHashCode() => {{hash}};

        /// <inheritdoc/>
        public override string ToString() => {{text}};
        """;
}
