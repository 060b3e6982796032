using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Strings and what is written as one.</content>
public static partial class JsonReading
{
    /// <summary>Reads a string or JSON null.</summary>
    /// <remarks>Bytes that are not valid UTF-8 are read as U+FFFD; a lone surrogate in an escape is kept.</remarks>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The unescaped text, or null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public static string? String(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonText.Get(ref reader),
        JsonTokenType.Null => null,
        _ => throw JsonFailure.Expected("a string", ref reader),
    };

    /// <summary>Reads a string that must be there.</summary>
    /// <remarks>For results whose type does not allow null; <see cref="String"/> allows it.</remarks>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The unescaped text.</returns>
    /// <exception cref="JsonException">The value is not a string; null is not either.</exception>
    public static string RequiredString(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? JsonText.Get(ref reader) : throw JsonFailure.Expected("a string", ref reader);

    /// <summary>Reads a UUID, with or without dashes or braces.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a string or not a UUID.</exception>
    public static Guid Guid(ref Utf8JsonReader reader)
    {
        // Of an escape that is half a surrogate pair the reader's own methods throw another exception.
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && reader.TryGetGuid(out Guid value))
        {
            return value;
        }

        string text = Text(ref reader, "a UUID");
        return System.Guid.TryParse(text, out value) ? value : throw JsonFailure.Malformed("a UUID", ref reader, text);
    }

    /// <summary>Reads a URI or URI reference.</summary>
    /// <remarks>
    /// Any text becomes a <see cref="System.Uri"/>: absolute if it is absolute, else relative. Text that looks absolute but is
    /// malformed (<c>http://</c>, <c>https://{host}/</c>) is kept as a relative one, which is written as it came.
    /// </remarks>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value; <see cref="System.Uri.OriginalString"/> is the text as it came, or of
    /// malformed text <see cref="System.Uri.ToString"/> is.</returns>
    /// <exception cref="JsonException">The value is not a string, or longer than this version of .NET lets a URI be.</exception>
    public static Uri Uri(ref Utf8JsonReader reader)
    {
        string text = Text(ref reader, "a URI");
        return System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value
            : MalformedUri.Keep(text) ?? throw JsonFailure.Malformed("a URI", ref reader, text);
    }

    /// <summary>Gets the text of a string, which the value must be.</summary>
    private static string Text(ref Utf8JsonReader reader, string expected)
        => reader.TokenType == JsonTokenType.String ? JsonText.Get(ref reader) : throw JsonFailure.Expected(expected, ref reader);
}
