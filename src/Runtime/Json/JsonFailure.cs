using System.Globalization;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Makes the exceptions of the JSON readers: one sentence that names what was expected, what was found and where.</summary>
internal static class JsonFailure
{
    /// <summary>The longest piece of a value that an exception repeats.</summary>
    private const int LongestExcerpt = 40;

    public static JsonException Expected(string expected, ref Utf8JsonReader reader)
        => new(string.Format(
            CultureInfo.InvariantCulture, "Expected {0} but found {1} at byte {2}.", expected, Found(ref reader), reader.TokenStartIndex));

    public static JsonException Malformed(string expected, ref Utf8JsonReader reader, string text)
        => new(string.Format(CultureInfo.InvariantCulture, "Expected {0} but found the string \"{1}\" at byte {2}.", expected,
            Excerpt(text), reader.TokenStartIndex));

    public static JsonException Ended() => new("The JSON text ended in the middle of a value.");

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.None => "nothing",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.EndObject => "the end of an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.EndArray => "the end of an array",
        JsonTokenType.PropertyName => "a member name",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "the number " + Excerpt(JsonText.Raw(ref reader)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "a comment",
    };

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text.Substring(0, LongestExcerpt) + "…";
}
