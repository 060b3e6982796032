using System;
using System.Buffers.Text;

namespace Typewright.Runtime;

/// <summary>Dates and times as RFC 3339 writes them, between ASCII bytes and values, without allocation.</summary>
internal static class Rfc3339
{
    /// <summary>Room for the longest text that <see cref="Format(DateTimeOffset, Span{byte})"/> writes.</summary>
    public const int Longest = 33;

    /// <summary>Where the offset stands in the round-trip format.</summary>
    private const int Offset = 27;

    /// <summary>9999-12-31T23:59:59, in ticks.</summary>
    private const long LastSecond = 3_155_378_975_990_000_000;

    /// <summary>Parses a date with or without a time; the fraction is cut to 100 ns and a missing offset means UTC.</summary>
    /// <remarks>
    /// Accepts a lower-case <c>t</c> or <c>z</c>, a space for the <c>T</c>, offsets with and without a colon, second 60 and
    /// hour 24. An instant beyond what <see cref="DateTimeOffset"/> holds becomes the nearest it does hold.
    /// </remarks>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryDate(text, out long ticks))
        {
            return false;
        }

        TimeSpan offset = default;
        if (text.Length > 10)
        {
            if (text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryTime(text.Slice(11), out long time, out offset))
            {
                return false;
            }

            ticks += time;
        }

        return TryAt(ticks, offset, out value);
    }

    /// <summary>Parses <c>yyyy-MM-dd</c> at the start of the text.</summary>
    /// <param name="text">The text; what follows the date is not looked at.</param>
    /// <param name="ticks">The ticks at the start of the day.</param>
    public static bool TryDate(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = (Two(text, 0) * 100) + Two(text, 2);
        int month = Two(text, 5);
        int day = Two(text, 8);
        if (Two(text, 0) < 0 || Two(text, 2) < 0 || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    /// <summary>Parses <c>HH:mm[:ss[.f…]]</c> and an optional offset, which must be the whole text.</summary>
    public static bool TryTime(ReadOnlySpan<byte> text, out long ticks, out TimeSpan offset)
    {
        offset = default;
        ticks = 0;
        if (text.Length < 5 || text[2] != ':')
        {
            return false;
        }

        int hour = Two(text, 0);
        int minute = Two(text, 3);
        int second = 0;
        long fraction = 0;
        text = text.Slice(5);
        if (text.Length >= 3 && text[0] == ':')
        {
            second = Two(text, 1);
            text = text.Slice(3);
            if (text.Length > 1 && text[0] is (byte)'.' or (byte)',')
            {
                text = Fraction(text.Slice(1), out fraction);
            }
        }

        ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond + fraction;
        return hour >= 0 && minute is >= 0 and < 60 && second is >= 0 and <= 60
            && (hour < 24 || ticks == TimeSpan.TicksPerDay)
            && TryOffset(text, out offset);
    }

    /// <summary>Writes the instant with its own offset, <c>Z</c> for none, and the fraction only if there is one.</summary>
    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        // The round-trip format is the fastest there is: 2020-10-30T10:50:50.0000000+00:00, always of the same length.
        Utf8Formatter.TryFormat(value, text, out int length, 'O');
        int end = TrimFraction(text.Slice(0, Offset));
        if (value.Offset == TimeSpan.Zero)
        {
            text[end] = (byte)'Z';
            return end + 1;
        }

        text.Slice(Offset, length - Offset).CopyTo(text.Slice(end));
        return end + length - Offset;
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static int FormatDate(DateTime value, Span<byte> text)
    {
        Utf8Formatter.TryFormat(value, text, out _, 'O');
        return 10;
    }

    /// <summary>Writes <c>HH:mm:ss</c>, and the fraction without trailing zeros if there is one.</summary>
    public static int FormatTime(TimeSpan value, Span<byte> text)
    {
        Utf8Formatter.TryFormat(new DateTime(value.Ticks % TimeSpan.TicksPerDay), text, out int length, 'O');
        int end = TrimFraction(text.Slice(0, length));
        text.Slice(11, end - 11).CopyTo(text);
        return end - 11;
    }

    private static bool TryAt(long ticks, TimeSpan offset, out DateTimeOffset value)
    {
        // Services that print "no date" in a local time zone send 0001-01-01T00:00:00+01:00 or 9999-12-31T23:59:59-01:00, or the
        // last tick with its seven nines, which no DateTimeOffset can hold: the local time tells what is meant. Any other instant
        // beyond its range is not clamped to another one.
        long utc = ticks - offset.Ticks;
        bool isNone = ticks is 0 or LastSecond || ticks == DateTime.MaxValue.Ticks;
        value = default;
        if (utc < DateTime.MinValue.Ticks || ticks < 0)
        {
            value = DateTimeOffset.MinValue;
            return isNone;
        }

        if (utc > DateTime.MaxValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            value = DateTimeOffset.MaxValue;
            return isNone;
        }

        value = offset.Ticks is > 14 * TimeSpan.TicksPerHour or < -14 * TimeSpan.TicksPerHour
            ? new DateTimeOffset(utc, TimeSpan.Zero)
            : new DateTimeOffset(ticks, offset);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length == 0 || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':'))
        {
            return false;
        }

        int hours = Two(text, 1);
        int minutes = text.Length == 3 ? 0 : Two(text, text.Length - 2);
        offset = new TimeSpan(text[0] == '-' ? -hours : hours, text[0] == '-' ? -minutes : minutes, 0);
        return hours is >= 0 and < 24 && minutes is >= 0 and < 60;
    }

    private static ReadOnlySpan<byte> Fraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        long unit = TimeSpan.TicksPerSecond / 10;
        int i = 0;
        for (; i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            ticks += (text[i] - '0') * unit;
            unit /= 10;
        }

        return text.Slice(i);
    }

    /// <summary>The number of two digits at the place, or a number below -1,000 if they are not digits.</summary>
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        uint tens = (uint)text[at] - '0';
        uint ones = (uint)text[at + 1] - '0';
        return tens > 9 || ones > 9 ? -100_000 : (int)((tens * 10) + ones);
    }

    /// <summary>Gets the length of the text without the zeros at its end, and without the point if nothing is left after it.</summary>
    private static int TrimFraction(ReadOnlySpan<byte> text)
    {
        int end = text.Length;
        while (text[end - 1] == '0')
        {
            end--;
        }

        return text[end - 1] == '.' ? end - 1 : end;
    }
}
