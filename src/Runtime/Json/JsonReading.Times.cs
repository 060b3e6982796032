using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Dates, times and durations.</content>
public static partial class JsonReading
{
    /// <summary>Reads an RFC 3339 date and time.</summary>
    /// <remarks>
    /// Tolerant of what services really send: a lower-case <c>t</c> or <c>z</c>, a space for the <c>T</c>, any number of
    /// fraction digits (cut to 100 ns), a missing offset (UTC), a bare date (midnight UTC). "No date" as services print it in a local
    /// time zone, the first instant of the year 1, the last second of 9999 or its last tick, is the minimum or maximum of
    /// <see cref="DateTimeOffset"/>; any other instant that it cannot hold is refused.
    /// </remarks>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The instant with the offset that it was written with.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date and time.</exception>
    public static DateTimeOffset DateTime(ref Utf8JsonReader reader)
        => Rfc3339.TryParse(Utf8(ref reader, "a date and time"), out DateTimeOffset value)
            ? value
            : throw Malformed("a date and time as RFC 3339 writes it", ref reader);

    /// <summary>Reads a date and time as HTTP headers write it (<c>Fri, 30 Oct 2020 10:50:50 GMT</c>); an RFC 3339 one is understood
    /// too.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date and time.</exception>
    public static DateTimeOffset DateTimeRfc1123(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Utf8(ref reader, "a date and time");
        if (Utf8Parser.TryParse(text, out DateTimeOffset value, out int used, 'R') && used == text.Length)
        {
            return value;
        }

        return Rfc3339.TryParse(text, out value)
            || DateTimeOffset.TryParse(JsonText.Get(ref reader), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
                ? value
                : throw Malformed("a date and time as RFC 1123 writes it", ref reader);
    }

    /// <summary>Reads the seconds since 1970-01-01T00:00:00Z, from a number or a string that holds one; a fraction is kept to 100
    /// ns.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The instant, in UTC.</returns>
    /// <exception cref="JsonException">The value is not a number or beyond the year 9999.</exception>
    public static DateTimeOffset UnixTime(ref Utf8JsonReader reader)
    {
        decimal ticks = (DecimalLoose(ref reader) * TimeSpan.TicksPerSecond) + UnixEpochTicks;
        return ticks >= 0 && ticks <= System.DateTime.MaxValue.Ticks
            ? new DateTimeOffset((long)ticks, TimeSpan.Zero)
            : throw JsonFailure.Expected("seconds since 1970", ref reader);
    }

#if NET
    /// <summary>Reads a date, <c>2020-10-30</c>; a time after it is not looked at.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date.</exception>
    public static DateOnly Date(ref Utf8JsonReader reader) => DateOnly.FromDateTime(new DateTime(DateTicks(ref reader)));

    /// <summary>Reads a time of day, <c>10:50:50.25</c>; an offset after it is not kept.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The time of day.</returns>
    /// <exception cref="JsonException">The value is not a string or not a time of day.</exception>
    public static TimeOnly Time(ref Utf8JsonReader reader) => new(TimeTicks(ref reader));
#endif

    /// <summary>Reads a date, <c>2020-10-30</c>; a time after it is not looked at.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>Midnight UTC of the date, for clients that are compiled where there is no <c>DateOnly</c>.</returns>
    /// <exception cref="JsonException">The value is not a string or not a date.</exception>
    public static DateTimeOffset LegacyDate(ref Utf8JsonReader reader) => new(DateTicks(ref reader), TimeSpan.Zero);

    /// <summary>Reads a time of day, <c>10:50:50.25</c>; an offset after it is not kept.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The time since midnight, for clients that are compiled where there is no <c>TimeOnly</c>.</returns>
    /// <exception cref="JsonException">The value is not a string or not a time of day.</exception>
    public static TimeSpan LegacyTime(ref Utf8JsonReader reader) => new(TimeTicks(ref reader));

    /// <summary>Reads an ISO 8601 duration (<c>P1DT2H30M0.5S</c>, <c>P2W</c>) or .NET's constant form (<c>1.02:30:00.5</c>).</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The duration; a year counts 365 days, a month 30.</returns>
    /// <exception cref="JsonException">The value is not a string or not a duration.</exception>
    public static TimeSpan Duration(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Utf8(ref reader, "a duration");
        return Iso8601Duration.TryParse(text, out TimeSpan value)
            || (Utf8Parser.TryParse(text, out value, out int used, 'c') && used == text.Length)
            ? value
            : throw Malformed("a duration as ISO 8601 writes it", ref reader);
    }

    /// <summary>Reads a duration from a number of seconds, with or without a fraction, or from a string that holds one.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The duration, cut to 100 ns.</returns>
    /// <exception cref="JsonException">The value is not a number or out of range.</exception>
    public static TimeSpan DurationSeconds(ref Utf8JsonReader reader)
    {
        decimal seconds = DecimalLoose(ref reader);
        return seconds > TimeSpan.MinValue.Ticks / TimeSpan.TicksPerSecond && seconds < TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond))
            : throw JsonFailure.Expected("a duration in seconds", ref reader);
    }

    /// <summary>The ticks of 1970-01-01T00:00:00Z.</summary>
    internal const long UnixEpochTicks = 621_355_968_000_000_000;

    private static long DateTicks(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = Utf8(ref reader, "a date");
        return Rfc3339.TryDate(text, out long ticks) && (text.Length == 10 || text[10] is (byte)'T' or (byte)'t' or (byte)' ')
            ? ticks
            : throw Malformed("a date", ref reader);
    }

    private static long TimeTicks(ref Utf8JsonReader reader)
        => Rfc3339.TryTime(Utf8(ref reader, "a time of day"), out long ticks, out _) && ticks < TimeSpan.TicksPerDay
            ? ticks
            : throw Malformed("a time of day", ref reader);

    private static ReadOnlySpan<byte> Utf8(ref Utf8JsonReader reader, string expected)
        => reader.TokenType == JsonTokenType.String ? JsonText.Utf8(ref reader) : throw JsonFailure.Expected(expected, ref reader);

    private static JsonException Malformed(string expected, ref Utf8JsonReader reader)
        => JsonFailure.Malformed(expected, ref reader, JsonText.Get(ref reader));
}
