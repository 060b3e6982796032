using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming;

/// <summary>One name for several: the words with which all begin, and those with which all end.</summary>
internal static class CommonName
{
    // A word that says nothing alone: what it is about stands before it.
    private static readonly HashSet<string> s_vague = new(StringComparer.Ordinal)
    {
        "Item", "Type", "Value", "Result", "Request", "Response", "Data", "Options", "Payload", "Property", "Properties", "Object", "Info",
        "Kind", "Base", "Content", "Body", "Parameter", "Parameters", "Name", "Id", "Key", "Model", "Attribute", "Attributes", "Element",
        "Date", "Root", "Parent", "Message", "Target", "Link", "Links", "Option", "Error", "Event", "Field", "Fields", "Entry", "Entries", "List",
    };

    /// <summary>Null where the ends have nothing in common, or nothing that tells what is meant.</summary>
    public static string? Of(IReadOnlyList<string> names)
    {
        List<string> first = Split(names[0]);
        int start = first.Count;
        int end = first.Count;
        int shortest = first.Count;
        foreach (string name in names)
        {
            List<string> words = Split(name);
            shortest = Math.Min(shortest, words.Count);
            start = Math.Min(start, Alike(first, words, static (list, i) => list[i]));
            end = Math.Min(end, Alike(first, words, static (list, i) => list[list.Count - 1 - i]));
        }

        // No word is counted from both sides.
        start = Math.Min(start, shortest - end);
        if (end == 0 || (start == 0 && end == 1 && IsVague(first[first.Count - 1])))
        {
            return null;
        }

        first.RemoveRange(start, first.Count - end - start);
        return char.IsDigit(first[0][0]) ? null : string.Concat(first);
    }

    private static int Alike(List<string> first, List<string> other, Func<List<string>, int, string> word)
    {
        int count = 0;
        while (count < first.Count && count < other.Count && word(first, count) == word(other, count))
        {
            count++;
        }

        return count;
    }

    private static bool IsVague(string word) => word.Length < 3 || s_vague.Contains(word);

    // "OAuthApp2" → "O", "Auth", "App2": each capital begins a word unless capitals surround it.
    private static List<string> Split(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }

        return words;
    }
}
