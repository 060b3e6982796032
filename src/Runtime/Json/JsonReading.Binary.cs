using System;
using System.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Member names as strings, and strings whose text is the content itself.</content>
public static partial class JsonReading
{
    /// <summary>Makes a string of the name that <see cref="NextMember"/> gave, for a map's key.</summary>
    /// <param name="name">The unescaped UTF-8 name.</param>
    /// <returns>The name; bytes that are not valid UTF-8 become U+FFFD.</returns>
    public static string NameText(ReadOnlySpan<byte> name)
    {
#if NET
        return Encoding.UTF8.GetString(name);
#else
        return Encoding.UTF8.GetString(name.ToArray());
#endif
    }

    /// <summary>Reads a string where the document promises text.</summary>
    /// <remarks>Lists and maps let a null among their texts through, as they do for everything that is not a struct; a body that is nothing
    /// but null is a failure.</remarks>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The unescaped text.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static string TextItem(ref Utf8JsonReader reader) => RequiredString(ref reader);

    /// <summary>Reads the bytes of a string's own text, as <c>format: binary</c> has it: no base64.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The unescaped text in UTF-8, as a copy. Bytes that were not valid UTF-8 stay as they are, unless the string has
    /// escapes.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static BinaryData Binary(ref Utf8JsonReader reader) => new(Utf8(ref reader, "a string").ToArray());
}
