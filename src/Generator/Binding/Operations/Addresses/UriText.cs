using System;
using System.Text;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>What a document fixes of a URI, as it goes there.</summary>
internal static class UriText
{
    private const string Digits = "0123456789ABCDEF";
    private const string Unreserved = "-._~";

    /// <summary>A part of the path or query: percent-encodes what no URI can hold; what is encoded already stays.</summary>
    public static string Encode(string literal) => Encode(literal, Unreserved + ":/?@!$&'()*+,;=", keepTriplets: true);

    /// <summary>The name of a query parameter: percent-encodes what would end it too.</summary>
    public static string EncodeName(string name) => Encode(name, Unreserved + ":/?@!$'()*,;", keepTriplets: false);

    private static string Encode(string literal, string allowed, bool keepTriplets)
    {
        StringBuilder text = new(literal.Length);
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            if (IsAlphanumeric(c) || allowed.IndexOf(c) >= 0 || (keepTriplets && IsTriplet(literal, i)))
            {
                text.Append(c);
                continue;
            }

            int length = char.IsHighSurrogate(c) && i + 1 < literal.Length && char.IsLowSurrogate(literal[i + 1]) ? 2 : 1;
            foreach (byte value in Encoding.UTF8.GetBytes(literal.Substring(i, length)))
            {
                text.Append('%').Append(Digits[value >> 4]).Append(Digits[value & 15]);
            }

            i += length - 1;
        }

        return text.ToString();
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsTriplet(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2]);
}
