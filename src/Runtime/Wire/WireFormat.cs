using System;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Typewright.Runtime;

/// <summary>Formats values for paths, queries, headers and forms: invariant, and the same
/// text that <see cref="JsonWriting"/> puts into JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class WireFormat
{
    /// <summary>Gives a string back, so that every value can be formatted alike.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The same string.</returns>
    public static string Text(string value) => value;

    /// <summary>Formats a boolean in lower case.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>true</c> or <c>false</c>.</returns>
    public static string Text(bool value) => value ? "true" : "false";

    /// <summary>Formats an integer.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits.</returns>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats an integer.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits.</returns>
    public static string Text(uint value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats an integer.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits.</returns>
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats an integer.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its digits.</returns>
    public static string Text(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number with the fewest digits that give it back.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number; <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c> for what is none.</returns>
    public static string Text(float value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
#if !NET
        // On .NET Framework "R" now and then loses the last digit; nine digits never do.
        if (!float.IsNaN(value) && float.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G9", CultureInfo.InvariantCulture);
        }
#endif
        return text;
    }

    /// <summary>Formats a number with the fewest digits that give it back.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number; <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c> for what is none.</returns>
    public static string Text(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
#if !NET
        // On .NET Framework "R" now and then loses the last digit; seventeen digits never do.
        if (!double.IsNaN(value) && double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }
#endif
        return text;
    }

    /// <summary>Formats a decimal number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number without an exponent.</returns>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a date and time as RFC 3339 does.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The instant with its own offset, <c>Z</c> for none, and a fraction only if there is one.</returns>
    public static string Text(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        return Ascii(text.Slice(0, Rfc3339.Format(value, text)));
    }

    /// <summary>Formats a duration as ISO 8601 does.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The duration, such as <c>P1DT2H30M0.5S</c>.</returns>
    public static string Text(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>Formats a UUID.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The UUID with dashes, lower case.</returns>
    public static string Text(Guid value) => value.ToString("D");

    /// <summary>Formats a URI.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The URI as it was given, not normalised.</returns>
    public static string Text(Uri value)
    {
        Guard.NotNull(value, nameof(value));
        return value is MalformedUri ? value.ToString() : value.OriginalString;
    }

#if NET
    /// <summary>Formats a date. On .NET Standard 2.0 use <c>LegacyDate</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The date, such as <c>2020-10-30</c>.</returns>
    public static string Text(DateOnly value) => Date(value);

    /// <summary>Formats a time of day. On .NET Standard 2.0 use <c>LegacyTime</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The time, such as <c>10:50:50.25</c>.</returns>
    public static string Text(TimeOnly value) => Time(value);

    /// <summary>Formats a date.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The date, such as <c>2020-10-30</c>.</returns>
    public static string Date(DateOnly value) => FormatDate(value.ToDateTime(default));

    /// <summary>Formats a time of day.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The time, such as <c>10:50:50.25</c>.</returns>
    public static string Time(TimeOnly value) => FormatTime(value.ToTimeSpan());
#endif

    /// <summary>Formats a date.</summary>
    /// <param name="value">Midnight of the date, for clients that are compiled where there is no <c>DateOnly</c>.</param>
    /// <returns>The date, such as <c>2020-10-30</c>.</returns>
    public static string LegacyDate(DateTimeOffset value) => FormatDate(value.DateTime);

    /// <summary>Formats a time of day.</summary>
    /// <param name="value">The time since midnight, for clients that are compiled where there is no <c>TimeOnly</c>.</param>
    /// <returns>The time, such as <c>10:50:50.25</c>.</returns>
    public static string LegacyTime(TimeSpan value) => FormatTime(value);

    /// <summary>Formats a date and time as HTTP headers do.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The instant in GMT, such as <c>Fri, 30 Oct 2020 10:50:50 GMT</c>; a fraction of a second is lost.</returns>
    public static string Rfc1123(DateTimeOffset value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Formats a date and time as the whole seconds since 1970-01-01T00:00:00Z.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The digits of the seconds.</returns>
    public static string UnixTime(DateTimeOffset value) => Text(value.ToUnixTimeSeconds());

    /// <summary>Formats a duration as a number of seconds.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The seconds, with a fraction only if there is one.</returns>
    public static string DurationSeconds(TimeSpan value) => Text(Seconds(value));

    /// <summary>Formats a duration as ISO 8601 does; the same as <see cref="Text(TimeSpan)"/>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The duration, such as <c>P1DT2H30M0.5S</c>.</returns>
    public static string Duration(TimeSpan value) => Text(value);

    /// <summary>Formats a duration in .NET's constant form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The duration, such as <c>1.02:30:00.5000000</c>.</returns>
    public static string DurationConstant(TimeSpan value) => value.ToString("c", CultureInfo.InvariantCulture);

    /// <summary>Formats bytes in base64.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>The text, with padding.</returns>
    public static string Base64(BinaryData value)
    {
        Guard.NotNull(value, nameof(value));
#if NET
        return Convert.ToBase64String(value.ToMemory().Span);
#else
        return Convert.ToBase64String(value.ToArray());
#endif
    }

    /// <summary>Formats bytes in the URL-safe alphabet of base64.</summary>
    /// <param name="value">The bytes.</param>
    /// <returns>The text, without padding.</returns>
    public static string Base64Url(BinaryData value) => Base64(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The seconds of a duration, exactly and without trailing zeros.</summary>
    internal static decimal Seconds(TimeSpan value)
    {
        // Dividing, not multiplying by 0.0000001, gives the scale that the fraction needs and no more.
        return value.Ticks / (decimal)TimeSpan.TicksPerSecond;
    }

    private static string FormatDate(DateTime value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        return Ascii(text.Slice(0, Rfc3339.FormatDate(value, text)));
    }

    private static string FormatTime(TimeSpan value)
    {
        Span<byte> text = stackalloc byte[Rfc3339.Longest];
        return Ascii(text.Slice(0, Rfc3339.FormatTime(value, text)));
    }

    private static string Ascii(ReadOnlySpan<byte> text)
    {
#if NET
        return Encoding.ASCII.GetString(text);
#else
        return Encoding.ASCII.GetString(text.ToArray());
#endif
    }
}
