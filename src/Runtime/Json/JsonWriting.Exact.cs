using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Dates and instants where a value may be either.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a date and time as RFC 3339 does.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DateTimeExact(Utf8JsonWriter writer, DateTimeOffset value) => DateTime(writer, value);

#if NET
    /// <summary>Writes a date, <c>2020-10-30</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    public static void DateExact(Utf8JsonWriter writer, DateOnly value) => Date(writer, value);
#endif

    /// <summary>Writes a date, <c>2020-10-30</c>.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value, of which the date in its own offset counts.</param>
    public static void LegacyDateExact(Utf8JsonWriter writer, DateTimeOffset value) => LegacyDate(writer, value);
}
