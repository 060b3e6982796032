using System.Text.Json;

namespace Typewright.Runtime;

/// <content>The less usual widths of integers that a service may also write as strings.</content>
public static partial class JsonReading
{
    /// <summary>Reads an integer from -128 to 127 from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static sbyte Int8Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetSByte(out sbyte value)
            ? value
            : (sbyte)JsonNumber.LooseInteger(ref reader, sbyte.MinValue, sbyte.MaxValue, "an integer from -128 to 127");

    /// <summary>Reads a 16-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static short Int16Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt16(out short value)
            ? value
            : (short)JsonNumber.LooseInteger(ref reader, short.MinValue, short.MaxValue, "a 16-bit integer");

    /// <summary>Reads an integer from 0 to 255 from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static byte UInt8Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetByte(out byte value)
            ? value
            : (byte)JsonNumber.LooseInteger(ref reader, byte.MinValue, byte.MaxValue, "an integer from 0 to 255");

    /// <summary>Reads an unsigned 16-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static ushort UInt16Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out ushort value)
            ? value
            : (ushort)JsonNumber.LooseInteger(ref reader, ushort.MinValue, ushort.MaxValue, "an unsigned 16-bit integer");

    /// <summary>Reads an unsigned 32-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static uint UInt32Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out uint value)
            ? value
            : (uint)JsonNumber.LooseInteger(ref reader, uint.MinValue, uint.MaxValue, "an unsigned 32-bit integer");

    /// <summary>Reads an unsigned 64-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static ulong UInt64Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong value)
            ? value
            : (ulong)JsonNumber.LooseInteger(ref reader, ulong.MinValue, ulong.MaxValue, "an unsigned 64-bit integer");

    /// <summary>Reads a single-precision number from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static float SingleLoose(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Single(ref reader);
        }

        // What only the wider type holds is no number of this one: nothing is clamped in silence.
        return JsonNumber.TryDouble(JsonText.Utf8(ref reader), out double value)
            && (double.IsInfinity(value) || !float.IsInfinity((float)value))
            ? (float)value
            : throw JsonFailure.Malformed("a number", ref reader, JsonText.Get(ref reader));
    }

    /// <summary>Reads a duration in .NET's constant form (<c>1.02:30:00.5</c>), or an ISO 8601 one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The duration; a year counts 365 days, a month 30.</returns>
    /// <exception cref="JsonException">The value is not a string or not a duration.</exception>
    public static System.TimeSpan DurationConstant(ref Utf8JsonReader reader) => Duration(ref reader);
}
