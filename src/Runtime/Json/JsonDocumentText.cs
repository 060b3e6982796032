using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads whole JSON texts.</summary>
internal static class JsonDocumentText
{
    /// <summary>Reads the one value that the text must be, with or without a byte order mark before it.</summary>
    /// <exception cref="JsonException">The text is empty, malformed, something follows the value, or the value is of another
    /// kind.</exception>
    public static T Read<T>(ReadOnlySpan<byte> text, JsonRead<T> read)
    {
        Utf8JsonReader reader = Start(text);
        T value = read(ref reader);
        End(ref reader);
        return value;
    }

    /// <summary>The same for a value that somebody asked for: a null is none of a type that cannot be null.</summary>
    /// <exception cref="JsonException">The same, or the text is <c>null</c>.</exception>
    public static T ReadValue<T>(ReadOnlySpan<byte> text, JsonRead<T> read)
    {
        Utf8JsonReader reader = Start(text);
        if (default(T) is not null && reader.TokenType == JsonTokenType.Null)
        {
            throw JsonFailure.Expected("a value", ref reader);
        }

        T value = read(ref reader);
        End(ref reader);
        return value;
    }

    /// <summary>Puts a reader on the first token of the text.</summary>
    public static Utf8JsonReader Start(ReadOnlySpan<byte> text)
    {
        text = WithoutMark(text);
        if (text.IsEmpty)
        {
            throw new JsonException("Expected JSON but the text is empty.");
        }

        Utf8JsonReader reader = new(text);
        JsonReading.Advance(ref reader);
        return reader;
    }

    /// <summary>Takes off a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text)
        => text.Length >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? text.Slice(3) : text;

    /// <summary>Checks that nothing follows the value; the reader itself throws if something does.</summary>
    public static void End(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw JsonFailure.Expected("the end of the text", ref reader);
        }
    }
}
