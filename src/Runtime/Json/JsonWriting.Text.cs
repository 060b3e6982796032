using System;
using System.Text.Json;
using System.Xml;

namespace Typewright.Runtime;

/// <content>What is written as a string: identifiers, dates and times, bytes.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a UUID with dashes, lower case.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Guid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <summary>Writes a URI as it was given, not normalised.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value, or null.</param>
    public static void Uri(Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value is null ? null : WireFormat.Text(value));

    /// <summary>Writes a date and time as RFC 3339 does: its own offset, <c>Z</c> for none, a fraction only if there is one.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DateTime(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        writer.WriteStringValue(text.Slice(0, Rfc3339.Format(value, text)));
    }

    /// <summary>Writes a date and time as HTTP headers do, <c>Fri, 30 Oct 2020 10:50:50 GMT</c>; a fraction of a second is lost.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeRfc1123(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(WireFormat.Rfc1123(value));

    /// <summary>Writes the whole seconds since 1970-01-01T00:00:00Z as a number.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void UnixTime(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());

#if NET
    /// <summary>Writes a date, <c>2020-10-30</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The date.</param>
    public static void Date(Utf8JsonWriter writer, DateOnly value) => WriteDate(writer, value.ToDateTime(default));

    /// <summary>Writes a time of day, <c>10:50:50.25</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The time of day.</param>
    public static void Time(Utf8JsonWriter writer, TimeOnly value) => WriteTime(writer, value.ToTimeSpan());
#endif

    /// <summary>Writes a date, <c>2020-10-30</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The date, for clients that are compiled where there is no <c>DateOnly</c>; its time is not looked at.</param>
    public static void LegacyDate(Utf8JsonWriter writer, DateTimeOffset value) => WriteDate(writer, value.DateTime);

    /// <summary>Writes a time of day, <c>10:50:50.25</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The time since midnight, less than a day, for clients compiled where there is no <c>TimeOnly</c>.</param>
    public static void LegacyTime(Utf8JsonWriter writer, TimeSpan value) => WriteTime(writer, value);

    /// <summary>Writes a duration as ISO 8601 does, <c>P1DT2H30M0.5S</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void Duration(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(XmlConvert.ToString(value));

    /// <summary>Writes a duration as a number of seconds, with a fraction only if there is one.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DurationSeconds(Utf8JsonWriter writer, TimeSpan value)
    {
        if (value.Ticks % TimeSpan.TicksPerSecond == 0)
        {
            writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerSecond);
        }
        else
        {
            writer.WriteNumberValue(WireFormat.Seconds(value));
        }
    }

    /// <summary>Writes bytes as a string in base64.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The bytes, or null.</param>
    public static void Base64(Utf8JsonWriter writer, BinaryData? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(value.ToMemory().Span);
        }
    }

    /// <summary>Writes bytes as a string in the URL-safe alphabet of base64, without padding.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The bytes, or null.</param>
    public static void Base64Url(Utf8JsonWriter writer, BinaryData? value)
        => writer.WriteStringValue(value is null ? null : WireFormat.Base64Url(value));

    /// <summary>Writes JSON of any kind as it is.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The JSON text, or null.</param>
    /// <exception cref="JsonException">The bytes are not one JSON value.</exception>
    public static void Any(Utf8JsonWriter writer, BinaryData? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        ReadOnlySpan<byte> json = value.ToMemory().Span;
        if (json.IsEmpty)
        {
            throw new JsonException("Expected JSON but the bytes are empty.");
        }

        writer.WriteRawValue(json);
    }

    private static void WriteDate(Utf8JsonWriter writer, DateTime value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        writer.WriteStringValue(text.Slice(0, Rfc3339.FormatDate(value, text)));
    }

    private static void WriteTime(Utf8JsonWriter writer, TimeSpan value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        writer.WriteStringValue(text.Slice(0, Rfc3339.FormatTime(value, text)));
    }
}
