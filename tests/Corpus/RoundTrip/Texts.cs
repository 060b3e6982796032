using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Typewright.Corpus.RoundTrip;

/// <summary>
/// What formats of texts demand, and when two texts of a format mean the same. Read off the standards, not off the
/// runtime library.
/// </summary>
internal static partial class Texts
{
    /// <summary>Whether a text is of a format; true for formats that are no more than a hint.</summary>
    public static bool IsValid(string format, string text) => format switch
    {
        "date-time" or "datetime" => Instant(text) is not null,
        "date" => DateText().IsMatch(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, out _),
        "time" => TimeText().Match(text) is { Success: true } time && IsTimeOfDay(time),
        "date-time-rfc1123" or "http-date" =>
            DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "duration" => Duration(text) is not null,
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        "byte" => text.Length % 4 == 0 && Base64Text().IsMatch(text),
        "base64url" => text.Length % 4 != 1 && Base64UrlText().IsMatch(text),
        _ => true,
    };

    /// <summary>Whether two texts of a format mean the same though they differ.</summary>
    public static bool AreSame(string format, string left, string right) => format switch
    {
        "date-time" or "datetime" => Instant(left) is { } instant && instant == Instant(right),
        "time" => TimeText().Match(left) is { Success: true } a
            && TimeText().Match(right) is { Success: true } b
            && TimeOfDay(a) == TimeOfDay(b)
            && string.Equals(a.Groups[5].Value, b.Groups[5].Value, StringComparison.OrdinalIgnoreCase),
        "duration" => Duration(left) is { } duration && duration == Duration(right),
        "uuid" or "guid" => Guid.TryParse(left, out Guid id) && Guid.TryParse(right, out Guid other) && id == other,
        "byte" or "base64url" => Bytes(left) is { } bytes && Bytes(right) is { } others && bytes.AsSpan().SequenceEqual(others),
        _ => false,
    };

    /// <summary>The instant of an RFC 3339 text, in units of 10⁻³⁰ seconds, as far as its digits go; null for other texts.</summary>
    public static BigInteger? Instant(string text)
    {
        Match match = DateTimeText().Match(text);
        if (!match.Success
            || !DateTime.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return null;
        }

        Match time = TimeText().Match(match.Groups[2].Value);
        if (!time.Success || time.Groups[5].Length == 0 || !IsTimeOfDay(time))
        {
            return null;
        }

        string offset = time.Groups[5].Value;
        int sign = offset[0] == '-' ? -1 : 1;
        int minutes = offset is "Z" or "z" ? 0 : ((Int(offset[1..3]) * 60) + Int(offset[4..6])) * sign;
        return (((BigInteger)(date.Ticks / TimeSpan.TicksPerSecond) - (minutes * 60)) * BigInteger.Pow(10, 30)) + TimeOfDay(time);
    }

    /// <summary>The months and the ticks of an ISO 8601 duration: how long a month is depends on when it is.</summary>
    public static (decimal Months, decimal Ticks)? Duration(string text)
    {
        Match match = DurationText().Match(text);
        if (!match.Success || text.EndsWith('T') || text.EndsWith('P'))
        {
            return null;
        }

        decimal months = (Part(match, 2) * 12) + Part(match, 3);
        decimal seconds = (Part(match, 4) * 604800)
            + (Part(match, 5) * 86400)
            + (Part(match, 6) * 3600)
            + (Part(match, 7) * 60)
            + Part(match, 8);
        int sign = match.Groups[1].Value == "-" ? -1 : 1;
        return (sign * months, sign * seconds * TimeSpan.TicksPerSecond);
    }

    /// <summary>The bytes of a base64 text in either alphabet, with or without padding; null for other texts.</summary>
    public static byte[]? Bytes(string text)
    {
        string standard = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        byte[] bytes = new byte[standard.Length];
        return Convert.TryFromBase64String(standard.PadRight((standard.Length + 3) / 4 * 4, '='), bytes, out int length)
            ? bytes[..length]
            : null;
    }

    /// <summary>The digits of the fraction of a second.</summary>
    public static int FractionDigits(string text) =>
        FractionText().Match(text) is { Success: true } match ? match.Groups[1].Value.TrimEnd('0').Length : 0;

    /// <summary>Whether a time of day has an offset.</summary>
    public static bool HasOffset(string time) => TimeText().Match(time).Groups[5].Length > 0;

    private static decimal Part(Match match, int group) =>
        match.Groups[group].Length == 0 ? 0 : decimal.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static bool IsTimeOfDay(Match time) =>
        Int(time.Groups[1].Value) < 24 && Int(time.Groups[2].Value) < 60 && Int(time.Groups[3].Value) <= 60
        && (time.Groups[5].Length < 6 || (Int(time.Groups[5].Value[1..3]) < 24 && Int(time.Groups[5].Value[4..6]) < 60));

    private static BigInteger TimeOfDay(Match time)
    {
        int seconds = (((Int(time.Groups[1].Value) * 60) + Int(time.Groups[2].Value)) * 60) + Int(time.Groups[3].Value);
        string fraction = time.Groups[4].Value.PadRight(30, '0')[..30];
        return (seconds * BigInteger.Pow(10, 30)) + BigInteger.Parse(fraction, CultureInfo.InvariantCulture);
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})[Tt](.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeText();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateText();

    [GeneratedRegex(@"^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?([Zz]|[+-][0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeText();

    [GeneratedRegex(@"^(-)?P(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,9}"
        + @")M)?(?:([0-9]{1,9}(?:\.[0-9]{1,12})?)S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationText();

    [GeneratedRegex("^[A-Za-z0-9+/]*={0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Base64Text();

    [GeneratedRegex("^[A-Za-z0-9_-]*={0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Base64UrlText();

    [GeneratedRegex(@"\.([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex FractionText();
}
