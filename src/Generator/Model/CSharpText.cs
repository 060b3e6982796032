using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Typewright.Generator.Model;

/// <summary>
/// The only way from the document's text into string literals and doc comments. Nothing that passes through can end either.
/// </summary>
internal static class CSharpText
{
    // A link of Markdown, in text whose signs of XML are escaped already. Its groups: what is read, and the address, if it is a whole one.
    private static readonly Regex s_link = new(
        "(?<!!)\\[([^\\[\\]]{1,200})\\]\\((?:(https?://[^\\s()\"`]{1,1000})|[/#.?][^\\s()\"`]{0,1000})\\)",
        RegexOptions.CultureInvariant);

    /// <summary>A regular string literal with its quotes.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                // Control characters, halves of pairs, the separators that end a C# line, and what nobody sees.
                case < ' ' or (>= '\u007f' and <= '\u00a0') or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff'):
                case var _ when IsUnseen(c):
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Prose for a doc comment, on one line. What the document marks as code is marked as code, and what leads to a page leads
    /// there.</summary>
    public static string Doc(string text)
    {
        string prose = WithLinks(OneLine(ProseMarkup.WithoutHtml(text)));
        string[] parts = prose.Split('`');
        // A lone backtick is a backtick, and two in a row begin a block of code, which a line has no place for.
        if (parts.Length % 2 == 0 || Array.IndexOf(parts, "", 1, parts.Length - 2 > 0 ? parts.Length - 2 : 0) >= 0)
        {
            return prose;
        }

        for (int i = 1; i < parts.Length; i += 2)
        {
            parts[i] = $"<c>{parts[i]}</c>";
        }

        return string.Concat(parts);
    }

    // Addresses that are relative lead nowhere from an editor.
    private static string WithLinks(string line) => line.IndexOf("](", StringComparison.Ordinal) < 0
        ? line
        : s_link.Replace(line, static link => link.Groups[2].Value is { Length: > 0 } to
            ? $"<see href=\"{to}\">{link.Groups[1].Value}</see>"
            : link.Groups[1].Value);

    /// <summary>Text for a doc comment that is code as a whole.</summary>
    public static string DocCode(string text) => OneLine(text);

    /// <summary>Text for a line comment: the same, without the escapes of XML.</summary>
    public static string Comment(string text) => OneLine(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    // What turns the direction of text, joins or parts letters, or fills a place with nothing: a reader sees something else than is there.
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format
        || c is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u180e' or '\u3164' or '\uffa0'
            or (>= '\ufe00' and <= '\ufe0f');

    // Plane 14 has nothing but tags and the selectors of variants.
    private static bool IsUnseenPair(string text, int index) =>
        text[index] == '\udb40' || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format;

    private static string OneLine(string text)
    {
        StringBuilder prose = new(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                space = prose.Length > 0;
                continue;
            }

            if (space)
            {
                prose.Append(' ');
                space = false;
            }

            switch (c)
            {
                case '<':
                    prose.Append("&lt;");
                    break;
                case '>':
                    prose.Append("&gt;");
                    break;
                case '&':
                    prose.Append("&amp;");
                    break;
                case >= '\ud800' and <= '\udfff' when !char.IsSurrogatePair(text, i):
                    prose.Append('\ufffd');
                    break;
                case >= '\ud800' and <= '\udfff':
                    prose.Append(text, i, IsUnseenPair(text, i) ? 0 : 2);
                    i++;
                    break;
                case '\ufffe' or '\uffff':
                case var _ when IsUnseen(c):
                    break;
                default:
                    prose.Append(c);
                    break;
            }
        }

        return prose.ToString();
    }
}
