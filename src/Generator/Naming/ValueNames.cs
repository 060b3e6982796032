using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming;

/// <summary>The names of the values of an enum.</summary>
internal static class ValueNames
{
    /// <param name="values">The values, each once.</param>
    /// <param name="enumName">What the enum is called.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameChoice> values, string enumName)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (NameChoice value in values)
        {
            texts.Add(value.Text);
        }

        HashSet<string> reserved = new(ReservedNames.EnumMembers, StringComparer.Ordinal) { enumName };
        List<NameWish> wishes = [.. values.Select(value => value.WishFor(Free(value.Given ?? Plain(value.Text, texts), reserved)))];
        return NamesApart.Of(wishes, reserved.Contains, StringComparer.Ordinal);
    }

    private static string Free(string name, HashSet<string> reserved) => reserved.Contains(name) ? name + "Value" : name;

    // "created" and "-created" are orders; a sign behind belongs to the name: "C#", "C++", "A+", "50%".
    private static string Plain(string text, HashSet<string> texts)
    {
        bool isSigned = text.Length > 1 && text[0] is '-' or '+' && char.IsLetter(text[1]);
        if (isSigned && text[0] == '-')
        {
            string rest = text.Substring(1);
            bool isOrder = texts.Contains(rest) || texts.Contains("+" + rest);
            return isOrder ? Identifiers.Pascal(rest) + "Descending" : "Minus" + Identifiers.Pascal(rest);
        }

        // "<1" and ">100" mean the contrary of each other.
        if (SignNames.Comparison(text) is { } comparison && text.Length > comparison.Length)
        {
            string compared = Identifiers.Pascal(text.Substring(comparison.Length));
            return comparison.Name + compared.TrimStart('_');
        }

        int end = text.Length;
        while (end > 1 && text[end - 1] is '+' or '#' or '%')
        {
            end--;
        }

        bool hasSuffix = end < text.Length && char.IsLetterOrDigit(text[end - 1]);
        return hasSuffix ? Identifiers.Pascal(text.Substring(0, end)) + Suffix(text.Substring(end)) : Identifiers.Pascal(text);
    }

    private static string Suffix(string signs) => string.Concat(signs.Select(static sign => sign == '#' ? "Sharp" : SignNames.Of(sign)));
}
