using System;
using System.Globalization;
using System.Numerics;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Numbers as JSON spells them: exact values, and the ranges of formats.</summary>
internal static class Numbers
{
    /// <summary>Whether two spellings are of exactly the same number.</summary>
    public static bool AreEqual(string left, string right) => Exact(left) == Exact(right);

    /// <summary>Whether two spellings have the same nearest number of a floating-point type.</summary>
    public static bool HaveSameNearest(string left, string right, bool single) => single
        ? float.Parse(left, CultureInfo.InvariantCulture) == float.Parse(right, CultureInfo.InvariantCulture)
        : double.Parse(left, CultureInfo.InvariantCulture) == double.Parse(right, CultureInfo.InvariantCulture);

    /// <summary>Whether a number has no fraction, however it is spelled.</summary>
    public static bool IsWhole(string text) => Exact(text).Exponent >= 0;

    /// <summary>Whether a number is in the range of a format.</summary>
    public static bool IsInRange(string format, string text) => format switch
    {
        "float" => float.IsFinite(float.Parse(text, CultureInfo.InvariantCulture)),
        "int32" => IsBetween(text, int.MinValue, int.MaxValue),
        "int64" or "integer" => IsBetween(text, long.MinValue, long.MaxValue),
        "int16" => IsBetween(text, short.MinValue, short.MaxValue),
        "int8" => IsBetween(text, sbyte.MinValue, sbyte.MaxValue),
        "uint8" => IsBetween(text, 0, byte.MaxValue),
        "uint16" => IsBetween(text, 0, ushort.MaxValue),
        "uint32" => IsBetween(text, 0, uint.MaxValue),
        "uint64" => IsBetween(text, 0, ulong.MaxValue),
        "unixtime" or "unix-time" =>
            IsBetween(text, DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds()),
        _ => true,
    };

    /// <summary>Whether 64 bits hold a whole number.</summary>
    public static bool FitsInt64(string text) => IsBetween(text, long.MinValue, long.MaxValue);

    /// <summary>Whether a decimal holds a number exactly.</summary>
    public static bool FitsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && AreEqual(value.ToString(CultureInfo.InvariantCulture), text);

    /// <summary>Whether a number is finite as a double.</summary>
    public static bool IsFinite(string text) => double.IsFinite(double.Parse(text, CultureInfo.InvariantCulture));

    private static bool IsBetween(string text, Int128 min, Int128 max)
    {
        (BigInteger digits, int exponent) = Exact(text);
        return exponent is >= 0 and < 40 && digits * BigInteger.Pow(10, exponent) is var value && value >= min && value <= max;
    }

    // The number is Digits × 10^Exponent, and Digits does not end in a zero; zero itself has the exponent 0.
    private static (BigInteger Digits, int Exponent) Exact(string text)
    {
        int e = text.AsSpan().IndexOfAny('e', 'E');
        string mantissa = e < 0 ? text : text[..e];
        int exponent = e < 0 ? 0 : int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        string significant = mantissa.TrimEnd('0');
        return significant.TrimStart('-').Length == 0
            ? (BigInteger.Zero, 0)
            : (
                BigInteger.Parse(significant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
                exponent + mantissa.Length - significant.Length);
    }
}
