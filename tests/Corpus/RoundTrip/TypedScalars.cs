using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Model.Types;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Whether a C# scalar is the value that JSON has.</summary>
internal static class TypedScalars
{
    public static bool IsValue(JsonNode json, TypeRef type, object value)
    {
        string text = SchemaValidator.Text(json) ?? "";
        return value switch
        {
            string own => own == text,
            bool own => own == (json.GetValueKind() == JsonValueKind.True),
            float own => own == float.Parse(text, CultureInfo.InvariantCulture) || !float.IsFinite(own),
            double own => own == double.Parse(text, CultureInfo.InvariantCulture) || !double.IsFinite(own),
            DateTimeOffset own => IsInstant(text, type, own),
            Guid own => Guid.TryParse(text, out Guid id) && id == own,
            Uri own => own.OriginalString == text || own.OriginalString == Escaped(text),
            TimeSpan own => Texts.Duration(text) is not { } duration || duration.Months != 0 || duration.Ticks == own.Ticks,
            DateOnly own => text.StartsWith(own.ToString("O", CultureInfo.InvariantCulture), StringComparison.Ordinal),
            TimeOnly own =>
                text.StartsWith(own.ToString("HH:mm:ss", CultureInfo.InvariantCulture), StringComparison.Ordinal) || text.Length < 8,
            BinaryData own => IsData(json, text, type, own),
            IFormattable own => Numbers.AreEqual(own.ToString(null, CultureInfo.InvariantCulture), text),
            _ => false,
        };
    }

    private static bool IsInstant(string text, TypeRef type, DateTimeOffset value) => type.Name switch
    {
        "unixtime" => Numbers.AreEqual(value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), text),
        "date-time" =>
            Texts.Instant(text) is not { } instant || Texts.Instant(value.ToString("O", CultureInfo.InvariantCulture)) == instant,
        _ => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            && instant == value,
    };

    private static bool IsData(JsonNode json, string text, TypeRef type, BinaryData value) => type.Name switch
    {
        "any" => JsonMeaning.AreEqual(NodeJson.Parse(value.ToArray()), json),
        "binary" => value.ToMemory().Span.SequenceEqual(Encoding.UTF8.GetBytes(text)),
        _ => Texts.Bytes(text) is { } bytes && value.ToMemory().Span.SequenceEqual(bytes),
    };

    // A text that looks absolute but is malformed.
    private static string Escaped(string text)
    {
        int colon = text.IndexOf(':');
        return colon < 0 ? text : text[..colon] + "%3A" + text[(colon + 1)..];
    }
}
