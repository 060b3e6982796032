using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>The same for what has less usual widths and forms, or JSON null.</content>
public static partial class JsonReading
{
    /// <summary>Reads what <see cref="Int8Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int8Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static sbyte? Int8LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int8Loose(ref reader);

    /// <summary>Reads what <see cref="Int16Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int16Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static short? Int16LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int16Loose(ref reader);

    /// <summary>Reads what <see cref="UInt8Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt8Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static byte? UInt8LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt8Loose(ref reader);

    /// <summary>Reads what <see cref="UInt16Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt16Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static ushort? UInt16LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt16Loose(ref reader);

    /// <summary>Reads what <see cref="UInt32Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt32Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static uint? UInt32LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt32Loose(ref reader);

    /// <summary>Reads what <see cref="UInt64Loose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt64Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static ulong? UInt64LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt64Loose(ref reader);

    /// <summary>Reads what <see cref="SingleLoose"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="SingleLoose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static float? SingleLooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : SingleLoose(ref reader);

    /// <summary>Reads what <see cref="DurationConstant"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DurationConstant"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static TimeSpan? DurationConstantOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DurationConstant(ref reader);

    /// <summary>Reads what <see cref="DateTimeExact"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DateTimeExact"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? DateTimeExactOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DateTimeExact(ref reader);

#if NET
    /// <summary>Reads what <see cref="DateExact"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DateExact"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateOnly? DateExactOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DateExact(ref reader);
#endif

    /// <summary>Reads what <see cref="LegacyDateExact"/> reads, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="LegacyDateExact"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? LegacyDateExactOrNull(ref Utf8JsonReader reader)
        => IsNull(ref reader) ? null : LegacyDateExact(ref reader);
}
