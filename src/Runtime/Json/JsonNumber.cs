using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>The slow paths of number reading: unusual spellings and numbers in strings.</summary>
internal static class JsonNumber
{
    /// <summary>Reads a number that is an integer by value but not by spelling, such as <c>1.0</c> or <c>1e3</c>.</summary>
    public static decimal Integer(ref Utf8JsonReader reader, decimal min, decimal max, string expected)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) && InRange(value, min, max)
            && IsNear(ref reader, value)
            ? value
            : throw JsonFailure.Expected(expected, ref reader);

    /// <summary>Reads an integer from a number or from a string that holds one.</summary>
    public static decimal LooseInteger(ref Utf8JsonReader reader, decimal min, decimal max, string expected)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return Integer(ref reader, min, max, expected);
        }

        return TryDecimal(JsonText.Utf8(ref reader), out decimal value) && InRange(value, min, max)
            ? value
            : throw JsonFailure.Malformed(expected, ref reader, JsonText.Get(ref reader));
    }

    /// <summary>Parses the whole text as a decimal number.</summary>
    public static bool TryDecimal(ReadOnlySpan<byte> text, out decimal value)
        => Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && IsHeld(text);

    /// <summary>Tells whether a <see cref="decimal"/> has all the digits of the number that the reader stands on.</summary>
    public static bool IsHeld(ref Utf8JsonReader reader)
        => IsHeld(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    // A number of this length without an exponent has no more digits than a decimal, whatever they are.
    private static bool IsHeld(ReadOnlySpan<byte> text)
        => (text.Length <= DecimalDigits.Certain && text.IndexOfAny((byte)'e', (byte)'E') < 0) || DecimalDigits.Of(text).AreHeld;

    /// <summary>Parses the whole text as a floating-point number, or as one of the three names that JSON has no number for.</summary>
    public static bool TryDouble(ReadOnlySpan<byte> text, out double value)
    {
        // What is too large for the type is no number of it: nothing is clamped in silence.
        if (Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && !double.IsInfinity(value)
            && (value != 0 || IsZero(text)))
        {
            return true;
        }

        return TryNamed(text, out value);
    }

    /// <summary>Tells whether the number that the reader stands on is zero as it is written, and not only too small for a type.</summary>
    public static bool IsZero(ref Utf8JsonReader reader) =>
        IsZero(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    private static bool IsZero(ReadOnlySpan<byte> text)
    {
        foreach (byte character in text)
        {
            if (character is (byte)'e' or (byte)'E')
            {
                break;
            }

            if (character is >= (byte)'1' and <= (byte)'9')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Recognises <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>.</summary>
    public static bool TryNamed(ReadOnlySpan<byte> text, out double value)
    {
        value = text switch
        {
            _ when text.SequenceEqual("NaN"u8) => double.NaN,
            _ when text.SequenceEqual("Infinity"u8) => double.PositiveInfinity,
            _ when text.SequenceEqual("-Infinity"u8) => double.NegativeInfinity,
            _ => 0,
        };
        return value != 0;
    }

    /// <summary>Reads one of the named values from a string; anything else is not a number.</summary>
    public static double Named(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String && TryNamed(JsonText.Utf8(ref reader), out double value)
            ? value
            : throw JsonFailure.Expected("a number", ref reader);

    // A decimal rounds what is too small for it, 5E-324 to 0: that is no integer.
    private static bool IsNear(ref Utf8JsonReader reader, decimal value) =>
        reader.TryGetDouble(out double number) && number == (double)decimal.Truncate(value);

    private static bool InRange(decimal value, decimal min, decimal max) =>
        decimal.Truncate(value) == value && value >= min && value <= max;
}
