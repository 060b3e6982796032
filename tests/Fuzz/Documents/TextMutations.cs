using System;
using System.Collections.Generic;

namespace Typewright.Fuzz.Documents;

/// <summary>What may happen to a document's text.</summary>
internal static class TextMutations
{
    private static readonly string[] s_marks =
    [
        "\t", "\ufeff", "\u0085", "\u2028", "\u2029", "\0", "\ud800", "\u200b", "&a ", "*a ", "!!str ", "!x ", "<<: ", "? ", "- ", ": ",
        "#", "|\n", ">-\n",
        "---\n", "...\n", "%YAML 1.2\n", "{", "}", "[", "]", "\"", "'", ",", "\\", "\r", "\n", "\r\n", " ", "{{", "@", "`", "%", "/*",
        "//", "null", "\u001a",
    ];

    private static readonly IReadOnlyList<Func<string, Dice, string>> s_all =
        [Cut, Cut, Repeat, Insert, Insert, Insert, Truncate, SwapLines, Indent, LineEnds];

    public static string Apply(string text, Dice dice)
    {
        for (int i = 1 + dice.Next(4); i > 0 && text.Length > 0; i--)
        {
            text = dice.Of(s_all)(text, dice);
        }

        return text;
    }

    private static string Cut(string text, Dice dice)
    {
        int start = dice.Next(text.Length);
        return text.Remove(start, Math.Min(1 + dice.Next(dice.Once(4) ? 500 : 8), text.Length - start));
    }

    private static string Repeat(string text, Dice dice)
    {
        int start = dice.Next(text.Length);
        string part = text.Substring(start, Math.Min(1 + dice.Next(200), text.Length - start));
        return text.Insert(dice.Next(text.Length + 1), part);
    }

    private static string Insert(string text, Dice dice) => text.Insert(dice.Next(text.Length + 1), dice.Of(s_marks));

    private static string Truncate(string text, Dice dice) => dice.Once(3) ? text[..dice.Next(text.Length)] : text;

    private static string SwapLines(string text, Dice dice)
    {
        string[] lines = text.Split('\n');
        int one = dice.Next(lines.Length);
        int other = dice.Next(lines.Length);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string Indent(string text, Dice dice)
    {
        string[] lines = text.Split('\n');
        int line = dice.Next(lines.Length);
        lines[line] = dice.Once(2) ? lines[line].TrimStart() : new string(dice.Once(5) ? '\t' : ' ', 1 + dice.Next(4)) + lines[line];
        return string.Join('\n', lines);
    }

    private static string LineEnds(string text, Dice dice) => text.Replace("\n", dice.Of(["\r\n", "\r", "\u0085", "\u2028", "\n\n"]));
}
