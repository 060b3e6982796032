using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Scalars. The names are encoded already.</content>
public static partial class JsonMember
{
    /// <summary>Writes a member with a string.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void String(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a member with <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
    }

    /// <summary>Writes a member with an integer of at most 64 bits.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Int64(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member with an unsigned integer of at most 64 bits.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void UInt64(Utf8JsonWriter writer, JsonEncodedText name, ulong? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member with a single-precision number.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Single(Utf8JsonWriter writer, JsonEncodedText name, float? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.Single(writer, present);
        }
    }

    /// <summary>Writes a member with a double-precision number.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Double(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.Double(writer, present);
        }
    }

    /// <summary>Writes a member with a decimal number.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a member with a UUID.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Guid(Utf8JsonWriter writer, JsonEncodedText name, Guid? value)
    {
        if (value is { } present)
        {
            writer.WriteString(name, present);
        }
    }

    /// <summary>Writes a member with a URI.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Uri(Utf8JsonWriter writer, JsonEncodedText name, Uri? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.Uri(writer, value);
        }
    }

    /// <summary>Writes a member with a date and time as RFC 3339 does.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void DateTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.DateTime(writer, present);
        }
    }

    /// <summary>Writes a member with a date and time as HTTP headers do.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void DateTimeRfc1123(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.DateTimeRfc1123(writer, present);
        }
    }

    /// <summary>Writes a member with the whole seconds since 1970-01-01T00:00:00Z.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void UnixTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.UnixTime(writer, present);
        }
    }

    /// <summary>Writes a member with a duration as ISO 8601 does.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Duration(Utf8JsonWriter writer, JsonEncodedText name, TimeSpan? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.Duration(writer, present);
        }
    }

    /// <summary>Writes a member with bytes as the text that they are.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Binary(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.Binary(writer, value);
        }
    }

    /// <summary>Writes a member with bytes in base64.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Base64(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.Base64(writer, value);
        }
    }

    /// <summary>Writes a member with bytes in the URL-safe alphabet of base64.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Base64Url(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.Base64Url(writer, value);
        }
    }

    /// <summary>Writes a member with JSON as it is.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Any(Utf8JsonWriter writer, JsonEncodedText name, BinaryData? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            JsonWriting.Any(writer, value);
        }
    }

#if NET
    /// <summary>Writes a member with a date.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Date(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.Date(writer, present);
        }
    }

    /// <summary>Writes a member with a time of day.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void Time(Utf8JsonWriter writer, JsonEncodedText name, TimeOnly? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.Time(writer, present);
        }
    }
#endif

    /// <summary>Writes a member with a date.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void LegacyDate(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.LegacyDate(writer, present);
        }
    }

    /// <summary>Writes a member with a time of day.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    public static void LegacyTime(Utf8JsonWriter writer, JsonEncodedText name, TimeSpan? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWriting.LegacyTime(writer, present);
        }
    }
}
