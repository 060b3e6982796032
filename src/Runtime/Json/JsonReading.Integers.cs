using System.Text.Json;

namespace Typewright.Runtime;

/// <content>
/// Integers. A number with a fraction or exponent whose value is an integer all the same (<c>1.0</c>, <c>1e3</c>) is read
/// as that integer, because some services print every number as a float.
/// </content>
public static partial class JsonReading
{
    /// <summary>Reads an integer from -128 to 127.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static sbyte Int8(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetSByte(out sbyte value)
            ? value
            : (sbyte)JsonNumber.Integer(ref reader, sbyte.MinValue, sbyte.MaxValue, "an integer from -128 to 127");

    /// <summary>Reads a 16-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static short Int16(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt16(out short value)
            ? value
            : (short)JsonNumber.Integer(ref reader, short.MinValue, short.MaxValue, "a 16-bit integer");

    /// <summary>Reads a 32-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static int Int32(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : (int)JsonNumber.Integer(ref reader, int.MinValue, int.MaxValue, "a 32-bit integer");

    /// <summary>Reads a 64-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static long Int64(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value)
            ? value
            : (long)JsonNumber.Integer(ref reader, long.MinValue, long.MaxValue, "a 64-bit integer");

    /// <summary>Reads an integer from 0 to 255.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static byte UInt8(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetByte(out byte value)
            ? value
            : (byte)JsonNumber.Integer(ref reader, byte.MinValue, byte.MaxValue, "an integer from 0 to 255");

    /// <summary>Reads an unsigned 16-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static ushort UInt16(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out ushort value)
            ? value
            : (ushort)JsonNumber.Integer(ref reader, ushort.MinValue, ushort.MaxValue, "an unsigned 16-bit integer");

    /// <summary>Reads an unsigned 32-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static uint UInt32(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out uint value)
            ? value
            : (uint)JsonNumber.Integer(ref reader, uint.MinValue, uint.MaxValue, "an unsigned 32-bit integer");

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is not a number, not an integer, or out of range.</exception>
    public static ulong UInt64(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong value)
            ? value
            : (ulong)JsonNumber.Integer(ref reader, ulong.MinValue, ulong.MaxValue, "an unsigned 64-bit integer");
}
