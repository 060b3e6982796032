using System;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Percent-encodes text for URIs and forms, as UTF-8, leaving only letters,
/// digits, <c>-._~</c> and what the caller allows.</summary>
internal static class PercentEncoding
{
    /// <summary>What <c>allowReserved</c> leaves: the reserved characters that a query may hold, but for
    /// <c>&amp;</c> and <c>+</c>, which would end the value or become a space.</summary>
    public const string Reserved = ":/?@!$'()*,;=";

    /// <summary>What <c>allowReserved</c> leaves in a path, of which <c>?</c> and <c>#</c> would be the end.</summary>
    public const string Path = ":/@!$&'()*+,;=";

    /// <summary>What the name of a parameter may hold beside the unreserved characters. Brackets are
    /// none of it: strict servers refuse a query that has them.</summary>
    public const string Name = ":/?@!$'()*,;";

    /// <summary>What the value of a parameter may have that is encoded already: the delimiters of parameters too.</summary>
    public const string Query = Path + "?";

    private const string Unreserved = "-._~";
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Encodes the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">The further characters that stay.</param>
    /// <param name="delimiter">A character that never stays, as it would be taken for a delimiter; or <c>'\0'</c>.</param>
    /// <param name="keepTriplets">Whether <c>%41</c> in the text is already encoded.</param>
    public static string Encode(string text, string allowed, char delimiter = '\0', bool keepTriplets = false)
    {
        int first = 0;
        while (first < text.Length && Stays(text, first, allowed, delimiter, keepTriplets))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder encoded = new(text, 0, first, text.Length + 16);
        for (int i = first; i < text.Length; i++)
        {
            if (Stays(text, i, allowed, delimiter, keepTriplets))
            {
                encoded.Append(text[i]);
                continue;
            }

            int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            foreach (byte value in Encoding.UTF8.GetBytes(text.Substring(i, length)))
            {
                encoded.Append('%').Append(Digits[value >> 4]).Append(Digits[value & 15]);
            }

            i += length - 1;
        }

        return encoded.ToString();
    }

    private static bool Stays(string text, int at, string allowed, char delimiter, bool keepTriplets)
    {
        char c = text[at];
        return c != delimiter
            && (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                || Unreserved.IndexOf(c) >= 0
                || allowed.IndexOf(c) >= 0
                || (c == '%' && keepTriplets && at + 2 < text.Length && Uri.IsHexDigit(text[at + 1]) && Uri.IsHexDigit(text[at + 2])));
    }
}
