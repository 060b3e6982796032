using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Floating-point and decimal numbers, and numbers that a service may also write as strings.</content>
public static partial class JsonReading
{
    /// <summary>Reads a single-precision number, or one of the strings <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is none of these.</exception>
    public static float Single(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && !float.IsInfinity(value)
            && (value != 0 || JsonNumber.IsZero(ref reader))
            ? value
            : (float)JsonNumber.Named(ref reader);

    /// <summary>Reads a double-precision number, or one of the strings <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is none of these.</exception>
    public static double Double(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && !double.IsInfinity(value)
            && (value != 0 || JsonNumber.IsZero(ref reader))
            ? value
            : JsonNumber.Named(ref reader);

    /// <summary>Reads a decimal number.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value, with all its digits.</returns>
    /// <exception cref="JsonException">The value is not a number, out of range, or has more digits than <see cref="decimal"/>
    /// holds.</exception>
    public static decimal Decimal(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value)
            && JsonNumber.IsHeld(ref reader)
            ? value
            : throw JsonFailure.Expected("a decimal number of no more than 28 digits", ref reader);

    /// <summary>Reads a 32-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static int Int32Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : (int)JsonNumber.LooseInteger(ref reader, int.MinValue, int.MaxValue, "a 32-bit integer");

    /// <summary>Reads a 64-bit integer from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither, or out of range.</exception>
    public static long Int64Loose(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value)
            ? value
            : (long)JsonNumber.LooseInteger(ref reader, long.MinValue, long.MaxValue, "a 64-bit integer");

    /// <summary>Reads a double-precision number from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static double DoubleLoose(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Double(ref reader);
        }

        return JsonNumber.TryDouble(JsonText.Utf8(ref reader), out double value)
            ? value
            : throw JsonFailure.Malformed("a number", ref reader, JsonText.Get(ref reader));
    }

    /// <summary>Reads a decimal number from a number or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value, with all its digits.</returns>
    /// <exception cref="JsonException">The value is neither, out of range, or has more digits than <see cref="decimal"/> holds.</exception>
    public static decimal DecimalLoose(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Decimal(ref reader);
        }

        return JsonNumber.TryDecimal(JsonText.Utf8(ref reader), out decimal value)
            ? value
            : throw JsonFailure.Malformed("a decimal number of no more than 28 digits", ref reader, JsonText.Get(ref reader));
    }
}
