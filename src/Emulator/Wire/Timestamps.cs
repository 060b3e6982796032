using System;
using System.Globalization;

namespace Typewright.Emulator.Wire;

/// <summary>The ways in which the services write and read points in time.</summary>
internal static class Timestamps
{
    /// <summary>Chat writes whole seconds and <c>Z</c>.</summary>
    public static string Chat(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Rooms and identity write up to seven fraction digits, without trailing zeros, and a numeric offset.</summary>
    public static string Precise(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>The culture-dependent form that chat puts into the <c>startTime</c> of its own next links.</summary>
    public static string Link(DateTimeOffset time) => time.ToUniversalTime().ToString(LinkFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads an RFC 3339 time, or one from a next link of this emulator.</summary>
    public static bool TryParse(string text, out DateTimeOffset time)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, LinkFormat, CultureInfo.InvariantCulture, Styles, out time)
            || (text.Contains('-', StringComparison.Ordinal)
                && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out time));
    }

    private const string LinkFormat = "M/d/yyyy h:mm:ss tt zzz";
}
