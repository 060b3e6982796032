using System;
using System.Text;

namespace Typewright.Generator.Emitting.Code;

/// <summary>What a document fixes of a URI, as it goes there.</summary>
internal static class UriText
{
    private const string Digits = "0123456789ABCDEF";
    private const string Unreserved = "-._~";

    /// <summary>A part of the path or query: percent-encodes what no URI can hold; what is encoded already stays.</summary>
    public static string Encode(string literal) => Encode(literal, Unreserved + ":/?@!$&'()*+,;=", Triplets.Kept);

    /// <summary>The name of a query parameter: percent-encodes what would end it too.</summary>
    public static string EncodeName(string name) => Encode(name, Unreserved + ":/?@!$'()*,;", Triplets.Encoded);

    private enum Triplets
    {
        Kept,
        Encoded,
    }

    private static string Encode(string literal, string allowed, Triplets triplets)
    {
        StringBuilder text = new(literal.Length);
        for (int i = 0; i < literal.Length; i++)
        {
            char c = literal[i];
            bool isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || allowed.IndexOf(c) >= 0;
            if (isPlain || (triplets == Triplets.Kept && IsTriplet(literal, i)))
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

    private static bool IsTriplet(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2]);
}
