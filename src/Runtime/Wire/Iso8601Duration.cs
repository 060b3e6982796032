using System;
using System.Buffers.Text;

namespace Typewright.Runtime;

/// <summary>Parses durations as ISO 8601 writes them (<c>P1DT2H30M0.5S</c>, <c>P2W</c>, <c>-PT0.5H</c>).</summary>
internal static class Iso8601Duration
{
    /// <summary>Parses the whole text. A year counts 365 days and a month 30, as <see cref="System.Xml.XmlConvert"/> counts them.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeSpan value)
    {
        value = default;
        bool negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is (byte)'-' or (byte)'+')
        {
            text = text.Slice(1);
        }

        if (text.Length < 2 || text[0] is not ((byte)'P' or (byte)'p') || !TryTotal(text.Slice(1), out decimal ticks))
        {
            return false;
        }

        ticks = negative ? -ticks : ticks;
        if (ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    private static bool TryTotal(ReadOnlySpan<byte> text, out decimal ticks)
    {
        ticks = 0;
        bool time = false;
        bool any = false;
        while (text.Length > 0)
        {
            if (text[0] is (byte)'T' or (byte)'t' && !time)
            {
                time = true;
                any = false;
                text = text.Slice(1);
                continue;
            }

            if (!TryNumber(ref text, out decimal number) || text.Length == 0 || Unit((char)text[0], time) is not (> 0 and long unit)
                || number > long.MaxValue / unit)
            {
                return false;
            }

            ticks += number * unit;
            any = true;
            text = text.Slice(1);
        }

        return any;
    }

    /// <summary>Takes a number with an optional fraction, after a point or a comma, off the front of the text.</summary>
    private static bool TryNumber(ref ReadOnlySpan<byte> text, out decimal number)
    {
        int length = 0;
        while (length < text.Length && text[length] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)',')
        {
            length++;
        }

        Span<byte> digits = stackalloc byte[18];
        number = 0;
        if (length is 0 or > 18)
        {
            return false;
        }

        text.Slice(0, length).CopyTo(digits);
        int comma = digits.IndexOf((byte)',');
        if (comma >= 0)
        {
            digits[comma] = (byte)'.';
        }

        text = text.Slice(length);
        return Utf8Parser.TryParse(digits.Slice(0, length), out number, out int used) && used == length;
    }

    private static long Unit(char designator, bool time) => (char.ToUpperInvariant(designator), time) switch
    {
        ('Y', false) => 365 * TimeSpan.TicksPerDay,
        ('M', false) => 30 * TimeSpan.TicksPerDay,
        ('W', false) => 7 * TimeSpan.TicksPerDay,
        ('D', false) => TimeSpan.TicksPerDay,
        ('H', true) => TimeSpan.TicksPerHour,
        ('M', true) => TimeSpan.TicksPerMinute,
        ('S', true) => TimeSpan.TicksPerSecond,
        _ => 0,
    };
}
