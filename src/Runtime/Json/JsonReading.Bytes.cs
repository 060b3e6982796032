using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Bytes in strings, and JSON of any kind.</content>
public static partial class JsonReading
{
    /// <summary>Reads the bytes that a string holds in base64.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The decoded bytes.</returns>
    /// <exception cref="JsonException">The value is not a string or not base64 in either alphabet.</exception>
    public static BinaryData Base64(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && reader.TryGetBytesFromBase64(out byte[]? bytes)
            ? new BinaryData(bytes)
            : Base64Url(ref reader);

    /// <summary>Reads the bytes that a string holds in the URL-safe alphabet of base64, with or without padding.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The decoded bytes.</returns>
    /// <exception cref="JsonException">The value is not a string or not base64 in either alphabet.</exception>
    public static BinaryData Base64Url(ref Utf8JsonReader reader)
        => LenientBase64.TryDecode(Utf8(ref reader, "bytes in base64"), out byte[] bytes)
            ? new BinaryData(bytes)
            : throw Malformed("bytes in base64", ref reader);

    /// <summary>Keeps a value of any kind as the JSON text it was written with; JSON null becomes the text <c>null</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>A copy of the value's JSON.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static BinaryData Any(ref Utf8JsonReader reader) => new(RawJson.Copy(ref reader));
}
