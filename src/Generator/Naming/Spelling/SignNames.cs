using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Typewright.Generator.Naming.Spelling;

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
        ['€'] = "Euro",
        ['£'] = "Pound",
        ['¥'] = "Yen",
        ['¢'] = "Cent",
        ['°'] = "Degree",
        ['±'] = "PlusMinus",
        ['×'] = "Times",
        ['÷'] = "DividedBy",
        ['≤'] = "LessOrEqual",
        ['≥'] = "GreaterOrEqual",
        ['≠'] = "NotEqual",
        ['→'] = "Arrow",
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

    // Those that compare mean as much in front of a number.
    private static readonly string[] s_comparisons = [">=", "<=", "=<", "!=", "<>", ">", "<", "≥", "≤", "≠"];

    /// <summary>What a comparison in front of something is called, and how many signs it has: "&gt;=10". Nothing for other texts.</summary>
    public static (string Name, int Length)? Comparison(string text) =>
        Array.Find(s_comparisons, sign => text.StartsWith(sign, StringComparison.Ordinal)) is { } found ? (Of(found), found.Length) : null;

    /// <summary>What a sign between words is called.</summary>
    public static string Between(char sign) => sign == '-' ? "Dash" : Of(sign.ToString());

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
        for (int i = 0; i < signs.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(signs[i]) && i + 1 < signs.Length && char.IsLowSurrogate(signs[i + 1]);
            bool isJoining = signs.Length > 1 && signs[i] is '\uFE0F' or '\u200D';
            name.Append(isJoining ? "" : Of(signs[i]) ?? Coded(isPair ? char.ConvertToUtf32(signs[i], signs[i + 1]) : signs[i]));
            i += isPair ? 1 : 0;
        }

        return name.ToString();
    }

    private static string Coded(int character) => "U" + character.ToString("X4", CultureInfo.InvariantCulture);
}
