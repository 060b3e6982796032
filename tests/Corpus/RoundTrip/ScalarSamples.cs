using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Values at the edges of each type and format, as JSON.</summary>
internal static class ScalarSamples
{
    private static readonly string[] s_texts = Quoted(
        "", "a", " ", "text", "Grüße, мир, "
            + "世界", "😀👩‍👩‍👧‍👦 \ud834\udd1e", "quote \" backslash \\ slash / brace {", "line\nfeed\r\ttab\b\f", "nul \0 esc \u001b del "
                + "\u007f", "separators \u2028 \u2029 \ufeff", "<script>&amp;'+", "null", "123", new string(
            'x',
            5000));

    private static readonly Dictionary<string, string[]> s_formats = new()
    {
        ["date-time"] = Quoted(
            "2026-05-03T10:00:00Z",
            "1985-04-12T23:20:50.52Z",
            "1996-12-19T16:39:57-08:00",
            "1937-01-01T12:00:27.87+00:20",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "2024-02-29T23:59:59.1234567+14:00",
            "2026-05-03t10:00:00.1z"),
        ["date-time-rfc1123"] = Quoted("Sun, 03 May 2026 10:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"),
        ["date"] = Quoted("2026-05-03", "0001-01-01", "9999-12-31", "2024-02-29"),
        ["time"] = Quoted("10:00:00", "00:00:00", "23:59:59", "12:34:56.789", "23:59:59.9999999"),
        ["duration"] = Quoted("PT0S", "P1DT2H30M", "PT0.5S", "-P1D", "P3W", "PT36H", "P10675199DT2H48M5.4775807S"),
        ["uuid"] = Quoted(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "6F9619FF-8B86-D011-B42D-00C04FC964FF"),
        ["uri"] = Quoted(
            "https://example.com/a?b=c#d",
            "https://example.com",
            "HTTP://Example.COM:80/a/../b",
            "https://example.com/%7Euser/ü",
            "urn:isbn:0451450523",
            "mailto:someone@example.com",
            "/relative/path",
            "?query",
            "",
            "file:///C:/a"),
        ["byte"] = Quoted(
            "",
            "AA==",
            "AAE=",
            "AAEC",
            "/+/+",
            Convert.ToBase64String([.. Enumerable.Range(0, 256).Select(static i => (byte)i)])),
        ["base64url"] = Quoted("", "AA", "AAE", "AAEC", "_-_-"),
        ["int32"] = ["0", "1", "-1", "2147483647", "-2147483648"],
        ["int64"] = ["0", "1", "-1", "9223372036854775807", "-9223372036854775808"],
        ["int16"] = ["0", "32767", "-32768"],
        ["int8"] = ["0", "127", "-128"],
        ["uint8"] = ["0", "255"],
        ["uint16"] = ["0", "65535"],
        ["uint32"] = ["0", "4294967295"],
        ["uint64"] = ["0", "18446744073709551615"],
        ["unixtime"] = ["0", "1700000000", "-62135596800", "253402300799"],
        ["double"] = ["0", "1.5", "-0.1", "3", "1e3", "1.7976931348623157E+308", "5E-324", "0.30000000000000004", "123456789012345680000"],
        ["float"] = ["0", "1.5", "-0.1", "3", "3.4028235E+38", "1E-45"],
        ["decimal"] = ["0", "1.50", "-0.1", "79228162514264337593543950335", "0.0000000000000000000000000001"],
    };

    private static readonly Dictionary<string, string> s_aliases = new()
    {
        ["datetime"] = "date-time",
        ["http-date"] = "date-time-rfc1123",
        ["guid"] = "uuid",
        ["url"] = "uri",
        ["uri-reference"] = "uri",
        ["iri"] = "uri",
        ["unix-time"] = "unixtime",
        ["integer"] = "int64",
    };

    /// <summary>Names of members that no schema is likely to have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "x-unknown",
        "",
        "ключ",
        "with \"quotes\" and \\",
        "😀",
        "__proto__",
        "a.b/c~d",
        "$ref",
    ];

    /// <summary>JSON of any kind.</summary>
    public static IReadOnlyList<string> Anything { get; } =
    [
        "\"text\"",
        "0",
        "-1.50",
        "true",
        "[]",
        "[1,\"two\",null,{\"three\":[]}]",
        "{}",
        "{\"a\":{\"b\":\"c\"},\"\":null}",
        "123456789012345678901234567890",
        "\"\\u0000\"",
    ];

    /// <summary>The samples of a type with formats.</summary>
    public static IReadOnlyList<string> Of(string type, IEnumerable<string> formats)
    {
        foreach (string name in formats)
        {
            string format = s_aliases.GetValueOrDefault(name, name);
            if (s_formats.TryGetValue(format, out string[]? samples)
                && samples[^1].StartsWith('"') == (type == "string")
                && (type != "integer" || samples.All(Numbers.IsWhole)))
            {
                return samples;
            }
        }

        return type switch
        {
            "string" => s_texts,
            "integer" => s_formats["int64"],
            "number" => s_formats["double"],
            _ => ["true", "false"],
        };
    }

    private static string[] Quoted(params string[] texts) =>
        [.. texts.Select(static text => JsonSerializer.Serialize(text, SampleJson.Default.String))];

    /// <summary>
    /// A value that is not listed. An only value is a constant, which tells alternatives apart; of several, any other
    /// may be added one day.
    /// </summary>
    public static JsonNode Unlisted(JsonNode value, SchemaView view, int count) => value.GetValueKind() switch
    {
        JsonValueKind.String when count > 1 && view.Types?.Contains("string") != false =>
            JsonValue.Create("x-unlisted \u00fc"),
        JsonValueKind.Number when count > 1 => JsonValue.Create(101),
        _ => value,
    };
}
