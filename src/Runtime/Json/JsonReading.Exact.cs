using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Dates and instants where a value may be either: each takes only what it would write.</content>
public static partial class JsonReading
{
    private const int LengthOfDate = 10;

    /// <summary>Reads an RFC 3339 date and time; a bare date is none.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The instant with the offset that it was written with.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date and time.</exception>
    public static DateTimeOffset DateTimeExact(ref Utf8JsonReader reader)
        => Utf8(ref reader, "a date and time").Length > LengthOfDate
            ? DateTime(ref reader)
            : throw Malformed("a date and time as RFC 3339 writes it", ref reader);

#if NET
    /// <summary>Reads a date, <c>2020-10-30</c>, with nothing behind it.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date.</exception>
    public static DateOnly DateExact(ref Utf8JsonReader reader)
        => Utf8(ref reader, "a date").Length == LengthOfDate ? Date(ref reader) : throw Malformed("a date", ref reader);
#endif

    /// <summary>Reads a date, <c>2020-10-30</c>, with nothing behind it.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>Midnight UTC of the date, for clients that are compiled where there is no <c>DateOnly</c>.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date.</exception>
    public static DateTimeOffset LegacyDateExact(ref Utf8JsonReader reader)
        => Utf8(ref reader, "a date").Length == LengthOfDate ? LegacyDate(ref reader) : throw Malformed("a date", ref reader);
}
