using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>The same, for values that may be JSON null: one call each, so that a member is read in one line.</content>
public static partial class JsonReading
{
    /// <summary>Reads true or false, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Boolean"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static bool? BooleanOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Boolean(ref reader);

    /// <summary>Reads an 8-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int8"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static sbyte? Int8OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int8(ref reader);

    /// <summary>Reads a 16-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int16"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static short? Int16OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int16(ref reader);

    /// <summary>Reads a 32-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int32"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static int? Int32OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int32(ref reader);

    /// <summary>Reads a 64-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int64"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static long? Int64OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int64(ref reader);

    /// <summary>Reads an unsigned 8-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt8"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static byte? UInt8OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt8(ref reader);

    /// <summary>Reads an unsigned 16-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt16"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static ushort? UInt16OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt16(ref reader);

    /// <summary>Reads an unsigned 32-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt32"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static uint? UInt32OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt32(ref reader);

    /// <summary>Reads an unsigned 64-bit integer, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UInt64"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static ulong? UInt64OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt64(ref reader);

    /// <summary>Reads a single-precision number, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Single"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static float? SingleOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Single(ref reader);

    /// <summary>Reads a double-precision number, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Double"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static double? DoubleOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Double(ref reader);

    /// <summary>Reads a decimal number, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Decimal"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static decimal? DecimalOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Decimal(ref reader);

    /// <summary>Reads a 32-bit integer, as a number or as text, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int32Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static int? Int32LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int32Loose(ref reader);

    /// <summary>Reads a 64-bit integer, as a number or as text, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Int64Loose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static long? Int64LooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int64Loose(ref reader);

    /// <summary>Reads a double-precision number, as a number or as text, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DoubleLoose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static double? DoubleLooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DoubleLoose(ref reader);

    /// <summary>Reads a decimal number, as a number or as text, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DecimalLoose"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static decimal? DecimalLooseOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DecimalLoose(ref reader);

    /// <summary>Reads a UUID, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Guid"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static Guid? GuidOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Guid(ref reader);

    /// <summary>Reads a URI or URI reference, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Uri"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static Uri? UriOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Uri(ref reader);

    /// <summary>Reads a date and time, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DateTime"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? DateTimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DateTime(ref reader);

    /// <summary>Reads a date and time as HTTP headers have it, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="DateTimeRfc1123"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? DateTimeRfc1123OrNull(ref Utf8JsonReader reader)
        => IsNull(ref reader) ? null : DateTimeRfc1123(ref reader);

    /// <summary>Reads seconds since 1970-01-01T00:00:00Z, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="UnixTime"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? UnixTimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UnixTime(ref reader);

    /// <summary>Reads a duration, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Duration"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static TimeSpan? DurationOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Duration(ref reader);

    /// <summary>Reads the bytes of a string's own text, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Binary"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static BinaryData? BinaryOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Binary(ref reader);

    /// <summary>Reads bytes in base64, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Base64"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static BinaryData? Base64OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Base64(ref reader);

    /// <summary>Reads bytes in the URL-safe alphabet of base64, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Base64Url"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static BinaryData? Base64UrlOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Base64Url(ref reader);

    /// <summary>Reads JSON of any kind, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Any"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static BinaryData? AnyOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Any(ref reader);

#if NET
    /// <summary>Reads a date, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Date"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateOnly? DateOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Date(ref reader);

    /// <summary>Reads a time of day, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="Time"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static TimeOnly? TimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Time(ref reader);
#endif

    /// <summary>Reads a date, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="LegacyDate"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static DateTimeOffset? LegacyDateOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : LegacyDate(ref reader);

    /// <summary>Reads a time of day, or JSON null.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>What <see cref="LegacyTime"/> reads; null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static TimeSpan? LegacyTimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : LegacyTime(ref reader);
}
