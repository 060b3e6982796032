using System.Globalization;
using System.Text;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>The text of an expression and a place in it: names, strings and numbers as RFC 9535 spells them.</summary>
internal sealed class JsonPathText(string text)
{
    private const long MaxInteger = 9007199254740991;

    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => At(0);

    public bool AtDigit => Current is >= '0' and <= '9';

    // RFC 9535 wants brackets around names with hyphens and dollar signs. Overlays are full of "$.info.x-logo", and
    // nothing else can be meant.
    public bool AtName => Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$' or >= '\u0080';

    public JsonPathException Expected(string what) =>
        Wrong(AtEnd ? $"{what} is expected, but the expression ends" : $"{what} is expected instead of '{Current}'", Position);

    public static JsonPathException Wrong(string message, int position) => new(message, position);

    public char At(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    /// <summary>Skips a token if it stands here.</summary>
    public bool Skip(string token)
    {
        if (string.CompareOrdinal(text, Position, token, 0, token.Length) != 0)
        {
            return false;
        }

        Position += token.Length;
        return true;
    }

    public string Name()
    {
        int start = Position;
        while (AtName || AtDigit || Current == '-')
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>An integer as in indices and slices: no leading zeros, no "-0".</summary>
    public long Integer()
    {
        int start = Position;
        Skip("-");
        int digits = Position;
        while (AtDigit)
        {
            Position++;
        }

        string number = text.Substring(start, Position - start);
        bool isSpelledWell = Position > digits && (text[digits] != '0' || number == "0");
        return isSpelledWell
            && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && value is <= MaxInteger and >= -MaxInteger
            ? value
            : throw Wrong($"'{number}' is no index", start);
    }

    /// <summary>A number as in JSON.</summary>
    public string Number()
    {
        int start = Position;
        Skip("-");
        int digits = Position;
        bool isNumber = Digits() && (text[digits] != '0' || Position == digits + 1);
        if (isNumber && Skip("."))
        {
            isNumber = Digits();
        }

        if (isNumber && Current is 'e' or 'E')
        {
            Position += At(1) is '+' or '-' ? 2 : 1;
            isNumber = Digits();
        }

        string number = text.Substring(start, Position - start);
        return isNumber ? number : throw Wrong($"'{number}' is no number", start);
    }

    /// <summary>A string between quotes of either kind.</summary>
    public string Quoted()
    {
        int start = Position;
        char quote = Current;
        StringBuilder value = new();
        for (Position++; Current != quote || AtEnd; Position++)
        {
            if (AtEnd)
            {
                throw Wrong("the quote is not closed", start);
            }

            if (Current < ' ')
            {
                throw Wrong("a control character must be escaped", Position);
            }

            value.Append(Current == '\\' ? Escaped(quote) : Current);
        }

        Position++;
        return value.ToString();
    }

    // Stops at the last character of the escape. Surrogate pairs are two escapes, of which each is its half.
    private char Escaped(char quote)
    {
        int start = Position++;
        if (Current == quote || Current is '\\' or '/')
        {
            return Current;
        }

        int known = "bfnrt".IndexOf(Current);
        if (known >= 0)
        {
            return "\b\f\n\r\t"[known];
        }

        if (Current == 'u' && Position + 4 < text.Length
            && ushort.TryParse(
                text.Substring(Position + 1, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out ushort unit))
        {
            Position += 4;
            return (char)unit;
        }

        throw Wrong("this escape is not known", start);
    }

    private bool Digits()
    {
        int start = Position;
        while (AtDigit)
        {
            Position++;
        }

        return Position > start;
    }
}
