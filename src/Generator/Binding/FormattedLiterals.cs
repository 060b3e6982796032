using System;
using System.Globalization;
using System.Xml;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>
/// Constants that are texts of a format. A text may be a value of its type and have no literal all the same: only those have one that
/// are written again as they stand in the document, because the service compares texts. UUIDs are compared without case.
/// </summary>
internal static class FormattedLiterals
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal;

    private static readonly string[] s_instants =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd",
    ];

    private static readonly string[] s_times = ["HH:mm:ss.FFFFFFF", "HH:mm"];

    private static string Zero => "global::System.TimeSpan.Zero";

    /// <summary>The literal of a text; null where it has none.</summary>
    public static string? Of(string text, LiteralKind kind) => kind switch
    {
        LiteralKind.Date => Date(text) is { } date ? $"new global::System.DateOnly({date})" : null,
        LiteralKind.Midnight => Date(text) is { } date ? $"new global::System.DateTimeOffset({date}, 0, 0, 0, {Zero})" : null,
        LiteralKind.Instant => Instant(text, s_instants) is { } at && Written(at) == text ? Literal(at) : null,
        LiteralKind.HttpInstant => Instant(text, "r") is { } at ? Literal(at) : null,
        LiteralKind.Time => WholeTime(text) is { } time ? $"new global::System.TimeOnly({time})" : null,
        LiteralKind.SpanOfTime => WholeTime(text) is { } time ? $"new global::System.TimeSpan({time})" : null,
        LiteralKind.Duration => Duration(text) is { } span && XmlConvert.ToString(span) == text
            ? FormattableString.Invariant($"new global::System.TimeSpan({span.Ticks}L)")
            : null,
        LiteralKind.Guid => Guid.TryParseExact(text, "D", out Guid id)
            ? $"new global::System.Guid({CSharpText.Literal(id.ToString("D"))})"
            : null,
        _ => null,
    };

    /// <summary>Whether a text is a value of a format, however it is spelled.</summary>
    public static bool IsValue(string text, LiteralKind kind) => kind switch
    {
        LiteralKind.Date or LiteralKind.Midnight or LiteralKind.Instant => Instant(WithoutOffset(text), s_instants) is not null,
        // Authors err about days of the week.
        LiteralKind.HttpInstant => Instant(text.Substring(text.IndexOf(',') + 1).Trim(), "d MMM yyyy HH:mm:ss 'GMT'") is not null,
        LiteralKind.Time or LiteralKind.SpanOfTime => Time(text) is not null,
        LiteralKind.Duration => Duration(text) is not null,
        LiteralKind.Guid => Guid.TryParse(text, out _),
        _ => false,
    };

    private static string? Date(string text) =>
        Instant(text, "yyyy-MM-dd") is { } date ? FormattableString.Invariant($"{date.Year}, {date.Month}, {date.Day}") : null;

    private static DateTimeOffset? Instant(string text, params string[] formats) =>
        DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, Utc, out DateTimeOffset value) ? value : null;

    // The first and the last instants of local time zones lie beyond those of .NET, and are read as these.
    private static string WithoutOffset(string text) =>
        text.Length > 16 && text[text.Length - 6] is '+' or '-' ? text.Substring(0, text.Length - 6) : text;

    private static DateTime? Time(string text) =>
        DateTime.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime value)
            ? value
            : null;

    private static string? WholeTime(string text) =>
        Time(text) is { } time && time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) == text
            ? FormattableString.Invariant($"{time.Hour}, {time.Minute}, {time.Second}")
            : null;

    private static TimeSpan? Duration(string text)
    {
        // XML Schema has no weeks, which ISO 8601 has.
        if (text.StartsWith("P", StringComparison.Ordinal) && text.EndsWith("W", StringComparison.Ordinal)
            && ushort.TryParse(text.Substring(1, text.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out ushort weeks))
        {
            return TimeSpan.FromDays(7 * weeks);
        }

        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception refused) when (refused is FormatException or OverflowException)
        {
            return null;
        }
    }

    // As the runtime writes it.
    private static string Written(DateTimeOffset at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
        + (at.Offset == TimeSpan.Zero ? "Z" : at.ToString("zzz", CultureInfo.InvariantCulture));

    private static string Literal(DateTimeOffset at) => at.Ticks % TimeSpan.TicksPerSecond == 0 && at.Offset == TimeSpan.Zero
        ? FormattableString.Invariant(
            $"new global::System.DateTimeOffset({at.Year}, {at.Month}, {at.Day}, {at.Hour}, {at.Minute}, {at.Second}, {Zero})")
        : FormattableString.Invariant(
            $"new global::System.DateTimeOffset({at.Ticks}L, new global::System.TimeSpan({at.Offset.Ticks}L))");
}
