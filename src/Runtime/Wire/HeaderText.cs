using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Typewright.Runtime;

/// <summary>What a header can hold. The transports do not look: a line end in a value would begin another header.</summary>
internal static class HeaderText
{
    /// <summary>Gives the value back.</summary>
    /// <exception cref="ArgumentException">The value has a control character or one beyond ASCII.</exception>
    public static string Checked(string name, string value)
    {
        foreach (char c in value)
        {
            if (!IsPlain(c))
            {
                throw new ArgumentException(string.Format(CultureInfo.InvariantCulture,
                    "The value for the header {0} has the character U+{1:X4}, which no header can hold.", name, (int)c), nameof(value));
            }
        }

        return value;
    }

    /// <summary>Puts values behind each other.</summary>
    /// <exception cref="ArgumentException">A value has the delimiter.</exception>
    public static string Joined(string name, IEnumerable<string> values, string delimiter)
        => ListText.Joined("header " + name, values, delimiter);

    /// <summary>Writes the characters of a JSON text that no header can hold as JSON's escapes; they stand in strings only.</summary>
    public static string Escaped(string json)
    {
        StringBuilder text = new(json.Length);
        foreach (char c in json)
        {
            if (IsPlain(c))
            {
                text.Append(c);
            }
            else
            {
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    /// <summary>Tells whether a header can hold the text.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (!IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char c) => c is '\t' or (>= ' ' and <= '~');
}
