using System;
using System.Collections.Generic;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Variants;

/// <summary>What the cases of a union are called in its methods.</summary>
internal static class CaseNames
{
    // "TryGet" stands before it.
    private const int MaxLength = 44;

    /// <summary>The type's name without the union's before it, and not too long.</summary>
    public static string Of(string union, string type)
    {
        bool isInside = type.Length > union.Length + 1
            && type.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(type[union.Length]);
        string name = isInside ? type.Substring(union.Length) : type;
        if (name.Length <= MaxLength)
        {
            return name;
        }

        List<string> words = Words.Split(name);
        int from = Words.LastFitting(words, 0, MaxLength);
        return from == words.Count ? name : Identifiers.Pascal(string.Concat(words.GetRange(from, words.Count - from)));
    }
}
