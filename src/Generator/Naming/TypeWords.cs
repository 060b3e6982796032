using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming;

/// <summary>What a type that has no name of its own is called where another type has the one that its place gives it.</summary>
internal static class TypeWords
{
    /// <summary>What stands behind the name of things that are listed, where another type has it.</summary>
    public const string ListItem = nameof(ListItem);

    /// <summary>What stands behind the name of an object, where another type has it.</summary>
    public const string Details = nameof(Details);

    private const int MaxLength = 60;

    private const string Result = nameof(Result);

    // What operations are called that give many.
    private static readonly string[] s_lists = ["List", "Get"];

    private static readonly string[] s_gets = ["Get", "Find", "Read", "Retrieve", "Fetch", "Show"];

    // What the place says, and another word for it that components are unlikely to have.
    private static readonly (string End, string Other)[] s_ends =
    [
        ("Request", "Body"),
        ("Result", "Answer"),
        ("Error", "Failure"),
        ("Item", "Entry"),
    ];

    /// <summary>The names, best first.</summary>
    public static IEnumerable<string> Others(string name, Schema schema)
    {
        foreach ((string end, string other) in s_ends)
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
            {
                yield return name.Substring(0, name.Length - end.Length) + other;
            }
        }

        yield return name + WordFor(schema);
    }

    /// <summary>One of the things that an operation lists whose result has a name: "ListTagsResult" → "Tag"; null where it lists
    /// nothing that is called so.</summary>
    public static string? ListedBy(string result)
    {
        string? verb = Array.Find(s_lists, list => result.StartsWith(list, StringComparison.Ordinal));
        if (verb is null || !result.EndsWith(Result, StringComparison.Ordinal) || result.Length <= verb.Length + Result.Length)
        {
            return null;
        }

        string things = result.Substring(verb.Length, result.Length - verb.Length - Result.Length);
        return char.IsUpper(things[0]) && Numbers.IsPlural(things) ? Numbers.SingularOrSame(things) : null;
    }

    /// <summary>The words of what an operation does whose result has a name: "GetTagResult" → "Get", "Tag"; null for any other.</summary>
    public static List<string>? DoneBy(string result) => result.EndsWith(Result, StringComparison.Ordinal)
        ? Words.Split(result.Substring(0, result.Length - Result.Length))
        : null;

    /// <summary>Whether a verb is that of operations that only give what is there.</summary>
    public static bool IsGet(string verb) => Array.IndexOf(s_gets, verb) >= 0;

    /// <summary>A name in which no word stands twice in a row.</summary>
    public static string Undoubled(string name)
    {
        List<string> words = Words.Split(name);
        for (int i = words.Count - 1; i > 0; i--)
        {
            bool isRepeated = words[i].Length > 1
                && !char.IsDigit(words[i][0])
                && words[i].Equals(words[i - 1], StringComparison.OrdinalIgnoreCase);
            if (isRepeated)
            {
                words.RemoveAt(i);
            }
        }

        return Identifiers.Pascal(string.Concat(words));
    }

    /// <summary>A name that is not too long: its beginning and its end stay, and what is between them goes.</summary>
    public static string Shortened(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        List<string> words = Words.Split(name);
        string head = string.Concat(words.Take(2));
        return Identifiers.Pascal(head + string.Concat(words.Skip(Words.LastFitting(words, 2, MaxLength - head.Length))));
    }

    private static string WordFor(Schema schema)
    {
        if (schema.IsListed)
        {
            return "Option";
        }

        return schema.Alternatives.Count > 0 && schema.Members.Count == 0 ? "Choice" : Details;
    }
}
