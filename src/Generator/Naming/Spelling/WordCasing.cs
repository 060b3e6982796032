using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming.Spelling;

/// <summary>
/// How a word is spelled in C#, by the guidelines of .NET: an acronym of two letters keeps its capitals, a longer one is a word like any
/// other.
/// </summary>
internal static class WordCasing
{
    // What is known by its letters, whatever case it is written in: acronyms, and abbreviations that are none.
    private static readonly Dictionary<string, string> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["io"] = "IO",
        ["ip"] = "IP",
        ["ui"] = "UI",
        ["os"] = "OS",
        ["ai"] = "AI",
        ["vm"] = "VM",
        ["id"] = "Id",
        ["ok"] = "Ok",
        ["oauth"] = "OAuth",
        ["ipv"] = "IPv",
    };

    // Words with capitals inside, at which no new word begins.
    private static readonly string[] s_compounds = ["OAuth", "IPv"];

    /// <summary>The length of the word with capitals inside that stands at a place of a text; 0 for none.</summary>
    public static int Compound(string text, int at)
    {
        foreach (string compound in s_compounds)
        {
            bool isThere = string.CompareOrdinal(text, at, compound, 0, compound.Length) == 0;
            int end = at + compound.Length;
            if (isThere && (end == text.Length || !char.IsLower(text[end])))
            {
                return compound.Length;
            }
        }

        return 0;
    }

    /// <summary>A word as it is spelled inside a name.</summary>
    /// <param name="word">The word, and its number if it has one.</param>
    /// <param name="isShouted">Whether it stands among others that are all in capitals.</param>
    public static string Of(string word, bool isShouted)
    {
        int letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters]))
        {
            letters++;
        }

        string name = word.Substring(0, letters);
        bool isPlural = letters > 2 && name[letters - 1] == 's' && char.IsUpper(name[letters - 2]);
        string singular = isPlural ? name.Substring(0, letters - 1) : name;
        string cased = Cased(singular, isShouted) + (isPlural ? "s" : "");
        return letters == word.Length ? cased : cased + word.Substring(letters);
    }

    private static string Cased(string name, bool isShouted)
    {
        if (name.Length is > 1 and < 6 && s_known.TryGetValue(name, out string? known))
        {
            return known;
        }

        if (name.Length == 0)
        {
            return name;
        }

        bool isAcronym = name.Length == 2 && !isShouted;
        return char.IsUpper(name[0]) && !isAcronym
            ? name[0] + name.Substring(1).ToLowerInvariant()
            : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
