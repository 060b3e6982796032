using System.Globalization;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>Quoted texts on one line: YamlDotNet minds how far their further lines are indented.</summary>
internal static class YamlQuoteMender
{
    /// <summary>From the opening quote to behind the closing one.</summary>
    public static void Mend(YamlBuffer text)
    {
        char quote = text.Current;
        text.At++;
        int textEnd = text.At;
        while (!text.AtEnd)
        {
            char c = text.Current;
            if (c is '\n' or '\r')
            {
                Break(text, textEnd, escaped: false);
                textEnd = text.At;
            }
            else if (c == quote && quote == '\'' && text[text.At + 1] == '\'')
            {
                text.At += 2;
                textEnd = text.At;
            }
            else if (c == quote)
            {
                text.At++;
                return;
            }
            else if (c == '\\' && quote == '"')
            {
                Escape(text);
                textEnd = text.At;
            }
            else
            {
                text.At++;
                textEnd = c is ' ' or '\t' ? textEnd : text.At;
            }
        }
    }

    // Blanks before a line end and at the start of the next line are not text.
    private static void Break(YamlBuffer text, int start, bool escaped)
    {
        while (!text.AtEnd && text.Current is ' ' or '\t' or '\n' or '\r')
        {
            text.At++;
        }

        text.Fold(start, text.At, escaped);
    }

    private static void Escape(YamlBuffer text)
    {
        int start = text.At;
        text.At++;
        if (text.AtLineEnd)
        {
            Break(text, start, escaped: true);
            return;
        }

        if (text.Current != 'u')
        {
            text.At++;
            return;
        }

        text.At = start + 6;
        if (Unit(text, start) is not { } unit || !char.IsSurrogate(unit))
        {
            return;
        }

        if (char.IsHighSurrogate(unit) && text.Current == '\\' && Unit(text, text.At) is { } next && char.IsLowSurrogate(next))
        {
            text.At += 6;
            return;
        }

        // Half a pair: written as the replacement character.
        for (int i = 0; i < 4; i++)
        {
            text.Set(start + 2 + i, "fffd"[i]);
        }
    }

    private static char? Unit(YamlBuffer text, int escape)
    {
        if (text[escape + 1] != 'u')
        {
            return null;
        }

        char[] digits = [text[escape + 2], text[escape + 3], text[escape + 4], text[escape + 5]];
        return ushort.TryParse(new string(digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;
    }
}
