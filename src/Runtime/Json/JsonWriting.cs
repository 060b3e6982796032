using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Writes JSON values, each method the counterpart of the <see cref="JsonReading"/> method of the
/// same name. Every method can serve as a <see cref="JsonWrite{T}"/>.</summary>
/// <remarks>A null reference is written as JSON null. Texts are invariant: the same ones that <see cref="WireFormat"/> gives.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonWriting
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void String(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a string that must be there.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void RequiredString(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>Writes an 8-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int8(Utf8JsonWriter writer, sbyte value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 16-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int16(Utf8JsonWriter writer, short value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 32-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 64-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned 8-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt8(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned 16-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt16(Utf8JsonWriter writer, ushort value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned 32-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt32(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);

    /// <summary>Writes an unsigned 64-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt64(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Decimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 32-bit integer, as a number.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int32Loose(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a 64-bit integer, as a number.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int64Loose(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes a decimal number, as a number.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DecimalLoose(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>Writes a single-precision number with the fewest digits that give it back;
    /// <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> as strings.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Single(Utf8JsonWriter writer, float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            Double(writer, value);
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a double-precision number with the fewest digits that give it back;
    /// <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> as strings.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Double(Utf8JsonWriter writer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            writer.WriteStringValue(value switch
            {
                > 0 => "Infinity"u8,
                < 0 => "-Infinity"u8,
                _ => "NaN"u8,
            });
        }
        else
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a double-precision number, as <see cref="Double"/> does.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DoubleLoose(Utf8JsonWriter writer, double value) => Double(writer, value);
}
