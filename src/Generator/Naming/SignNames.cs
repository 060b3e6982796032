using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Typewright.Generator.Naming;

/// <summary>What signs are called where a name needs them.</summary>
internal static class SignNames
{
    private static readonly Dictionary<char, string> s_signs = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equal",
        ['!'] = "Not",
        ['~'] = "Tilde",
        ['@'] = "At",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['^'] = "Caret",
        ['&'] = "And",
        ['|'] = "Or",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['?'] = "Question",
        ['\''] = "Quote",
        ['"'] = "DoubleQuote",
        ['\\'] = "Backslash",
        ['('] = "Open",
        [')'] = "Close",
        ['['] = "OpenBracket",
        [']'] = "CloseBracket",
        ['{'] = "OpenBrace",
        ['}'] = "CloseBrace",
        [' '] = "Space",
        ['_'] = "Underscore",
    };

    // Signs that mean something together.
    private static readonly Dictionary<string, string> s_operators = new()
    {
        [">="] = "GreaterOrEqual",
        ["=>"] = "Arrow",
        ["<="] = "LessOrEqual",
        ["=<"] = "LessOrEqual",
        ["!="] = "NotEqual",
        ["<>"] = "NotEqual",
        ["=="] = "EqualTo",
        ["&&"] = "AndAlso",
        ["||"] = "OrElse",
        ["->"] = "Arrow",
    };

    /// <summary>What a sign is called; null for one without a name.</summary>
    public static string? Of(char sign) => s_signs.TryGetValue(sign, out string? name) ? name : null;

    /// <summary>A text of nothing but signs in words, so that "+1" and "-1", or ">" and ">=", stay apart.</summary>
    public static string Of(string signs)
    {
        if (s_operators.TryGetValue(signs, out string? known))
        {
            return known;
        }

        StringBuilder name = new();
        foreach (char c in signs)
        {
            name.Append(Of(c) ?? "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
