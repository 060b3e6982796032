using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Numbers that a service may also write as strings, and reads as numbers.</content>
public static partial class JsonWriting
{
    /// <summary>Writes an integer from -128 to 127.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int8Loose(Utf8JsonWriter writer, sbyte value) => Int8(writer, value);

    /// <summary>Writes a 16-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Int16Loose(Utf8JsonWriter writer, short value) => Int16(writer, value);

    /// <summary>Writes an integer from 0 to 255.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt8Loose(Utf8JsonWriter writer, byte value) => UInt8(writer, value);

    /// <summary>Writes an unsigned 16-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt16Loose(Utf8JsonWriter writer, ushort value) => UInt16(writer, value);

    /// <summary>Writes an unsigned 32-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt32Loose(Utf8JsonWriter writer, uint value) => UInt32(writer, value);

    /// <summary>Writes an unsigned 64-bit integer.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UInt64Loose(Utf8JsonWriter writer, ulong value) => UInt64(writer, value);

    /// <summary>Writes a single-precision number, or one of the strings <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void SingleLoose(Utf8JsonWriter writer, float value) => Single(writer, value);

    /// <summary>Writes a duration in .NET's constant form (<c>1.02:30:00.5000000</c>).</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DurationConstant(Utf8JsonWriter writer, System.TimeSpan value)
        => writer.WriteStringValue(WireFormat.DurationConstant(value));
}
