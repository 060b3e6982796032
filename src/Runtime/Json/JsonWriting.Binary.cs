using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Strings whose text is the content itself.</content>
public static partial class JsonWriting
{
    /// <summary>Writes bytes as the text that they are in UTF-8, as <c>format: binary</c> has it: no base64.</summary>
    /// <remarks>JSON cannot carry bytes that are not UTF-8: they become U+FFFD. Content that is
    /// not text needs <see cref="Base64"/> or a body of its own.</remarks>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The bytes, or null.</param>
    public static void Binary(Utf8JsonWriter writer, BinaryData? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToMemory().Span);
        }
    }
}
