using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Typewright.Generator.Naming.Spelling;

/// <summary>The words of a name, however it is written: with signs between them, in camel case, or in capitals.</summary>
internal static class Words
{
    /// <summary>The words in the order in which they stand, as they are spelled in C#: the first letter of each is a capital.</summary>
    public static List<string> Split(string text)
    {
        List<string> words = [];
        bool isShouted = IsShouted(text);
        int at = 0;
        while (at < text.Length)
        {
            if (!IsPartOfWord(text[at]))
            {
                at++;
                continue;
            }

            int end = EndOf(text, at);
            words.Add(WordCasing.Of(text.Substring(at, end - at), isShouted));
            at = end;
            // Digits on both sides of a sign would run together: 2.5 and 25 are different names.
            if (end + 1 < text.Length && char.IsDigit(text[end - 1]) && text[end] is '.' or '-' or '_' && char.IsDigit(text[end + 1]))
            {
                words.Add("_");
            }
        }

        return words;
    }

    /// <summary>A name in words, for prose: "ChatThreadItem" → "chat thread item".</summary>
    public static string Of(string name)
    {
        List<string> words = Split(name);
        words.RemoveAll(static word => word == "_");
        return string.Join(" ", words.ConvertAll(word => IsAcronym(word, words.Count) ? word : word.ToLowerInvariant()));
    }

    /// <summary>A name without signs and case.</summary>
    public static string Plain(string name)
    {
        StringBuilder? plain = null;
        for (int i = 0; i < name.Length; i++)
        {
            bool isKept = char.IsLetterOrDigit(name[i]);
            char small = char.ToLowerInvariant(name[i]);
            if (!isKept || small != name[i])
            {
                plain ??= new StringBuilder(name, 0, i, name.Length);
            }

            if (isKept)
            {
                plain?.Append(small);
            }
        }

        return plain?.ToString() ?? name;
    }

    private static bool IsAcronym(string word, int count)
    {
        bool hasSmall = false;
        foreach (char c in word)
        {
            hasSmall |= char.IsLower(c);
        }

        return !hasSmall && (word.Length > 1 || count > 1) && char.IsUpper(word[0]);
    }

    /// <summary>Whether a character belongs to a word, and is not a sign between words.</summary>
    public static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) && SyntaxFacts.IsIdentifierPartCharacter(c);

    /// <summary>The first of the last words that fit into a length together.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">The first that may be among them.</param>
    /// <param name="room">How many letters there may be.</param>
    public static int LastFitting(List<string> words, int first, int room)
    {
        int from = words.Count;
        int length = 0;
        while (from > first && length + words[from - 1].Length <= room)
        {
            length += words[--from].Length;
        }

        return from;
    }

    // Several words without one small letter: their capitals mean nothing.
    private static bool IsShouted(string text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            bool isPart = IsPartOfWord(c);
            words += isPart && !isInWord ? 1 : 0;
            isInWord = isPart;
        }

        return words > 1;
    }

    private static int EndOf(string text, int start)
    {
        if (WordCasing.Compound(text, start) is > 0 and int length)
        {
            return AfterDigits(text, start + length);
        }

        int at = start + 1;
        while (at < text.Length && IsPartOfWord(text[at]) && !Starts(text, start, at))
        {
            at++;
        }

        return at;
    }

    private static int AfterDigits(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Whether a new word starts in the midst of letters and digits.
    private static bool Starts(string text, int start, int at)
    {
        char previous = text[at - 1];
        if (!char.IsUpper(text[at]))
        {
            // "2fa" and "base64url" are two words, and "utf8string" is one.
            bool isAfterNumber = char.IsDigit(previous) && (char.IsDigit(text[start]) || char.IsDigit(text[at - 2]));
            return isAfterNumber && char.IsLetter(text[at]);
        }

        if (!char.IsUpper(previous))
        {
            return true;
        }

        bool isFollowedBySmall = at + 1 < text.Length && char.IsLower(text[at + 1]);
        return isFollowedBySmall && !IsPlural(text, at);
    }

    // The last letter of an acronym of which there are several: "userIDs", "URLsOf".
    private static bool IsPlural(string text, int at) => text[at + 1] == 's' && (at + 2 >= text.Length || !char.IsLower(text[at + 2]));
}
