using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Typewright.Generator.Naming.Spelling;

/// <summary>The only way from the document's text to a C# identifier. What comes out holds letters, digits and underscores.</summary>
internal static class Identifiers
{
    private const int MaxLength = 120;

    /// <summary>PascalCase: for types and members.</summary>
    public static string Pascal(string text) => Pascal(Words.Split(text), text);

    /// <summary>PascalCase in which every sign but those between words is told: "@type" → "AtType", "_id" → "UnderscoreId".</summary>
    public static string Spelled(string text)
    {
        StringBuilder name = new();
        for (int i = 0; i < text.Length; i++)
        {
            bool isBetween = i > 0 && i < text.Length - 1 && text[i] is ' ' or '-' or '_' or '.' or '/';
            bool isPart = Words.IsPartOfWord(text[i]);
            name.Append(isPart || isBetween ? text[i].ToString() : " " + SignNames.Of(text[i].ToString()) + " ");
        }

        return Pascal(name.ToString());
    }

    /// <summary>PascalCase in which the signs between words are told too: "a/b" → "ASlashB", "X_1" → "X_1".</summary>
    public static string SpelledThroughout(string text)
    {
        IEnumerable<string> parts = text.Split('_').Where(static part => part.Length > 0).Select(static part =>
            string.Concat(part.Select(static c => Words.IsPartOfWord(c) ? c.ToString() : " " + SignNames.Between(c) + " ")));
        return Finish(string.Join("_", parts.Select(static part => string.Concat(Words.Split(part)))), text);
    }

    /// <summary>PascalCase in which every capital of the text stays one.</summary>
    public static string AsWritten(string text)
    {
        StringBuilder name = new();
        bool starts = true;
        foreach (char c in text)
        {
            bool isPart = Words.IsPartOfWord(c);
            if (isPart)
            {
                name.Append(starts ? char.ToUpperInvariant(c) : c);
            }

            starts = !isPart;
        }

        return Finish(name.ToString(), text);
    }

    /// <summary>camelCase, escaped when it is a keyword: for parameters. HTTPServer → httpServer, ID → id, Name → name.</summary>
    public static string Camel(string text)
    {
        List<string> words = Words.Split(text);
        string pascal = Pascal(words, text);
        if (words.Count == 0)
        {
            words = Words.Split(pascal);
        }

        // Letters that stand alone in front are small together: "a&b c" is "abc".
        int count = 1;
        while (count < words.Count && words[count - 1].Length == 1 && words[count].Length == 1)
        {
            count++;
        }

        int first = string.Concat(words.GetRange(0, count)).Length + Math.Max(0, pascal.IndexOf(words[0], StringComparison.Ordinal));
        int end = Math.Min(first, pascal.Length);
        return Escape(pascal.Substring(0, end).ToLowerInvariant() + pascal.Substring(end));
    }

    /// <summary>
    /// The parameter that sets a property. Some scripts have no small letters; a parameter of the property's own name would be set to
    /// itself.
    /// </summary>
    public static string ParameterOf(string property) => Camel(property) is var name && name == property ? name + "Value" : name;

    /// <summary>A name that an overlay or extension gives: kept as it is when it is an identifier already.</summary>
    public static string Given(string text) => IsPlain(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : Pascal(text);

    /// <summary>A given name for a value of an enum: other languages write those in capitals.</summary>
    public static string GivenValue(string text) => text.Length > 3 && text == text.ToUpperInvariant() ? Pascal(text) : Given(text);

    /// <summary>A given name for a parameter.</summary>
    public static string GivenParameter(string text) => IsPlain(text) ? Escape(text) : Camel(text);

    /// <summary>A given name for a type: one of small letters alone may become a word of the language.</summary>
    public static string GivenType(string text) => Given(text) is var name && char.IsLower(name[0]) ? Pascal(name) : name;

    /// <summary>A namespace, each part an identifier.</summary>
    public static string Namespace(string text)
    {
        List<string> parts = [];
        foreach (string part in text.Split('.'))
        {
            string name = part.TrimStart('@');
            parts.Add(Escape(IsPlain(name) ? name : Pascal(name)));
        }

        return string.Join(".", parts);
    }

    /// <summary>Whether a text is the full name of a type: identifiers with dots between them, and nothing that could be code.</summary>
    public static bool IsQualified(string text) =>
        Array.TrueForAll(text.Split('.'), static part => IsPlain(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    /// <summary>Whether a text is a namespace; words of the language may be among its names, since they can be escaped.</summary>
    public static bool IsNamespace(string text) =>
        Array.TrueForAll(text.Split('.'), static part => IsPlain(part.TrimStart('@')));

    /// <summary>Whether a text can be part of an identifier as it is.</summary>
    public static bool IsName(string text) => IsPlain(text);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.AwaitKeyword or SyntaxKind.VarKeyword or SyntaxKind.FieldKeyword
            ? "@" + name
            : name;

    // Signs that format text are allowed in identifiers, and then ignored: two names that look apart would be one.
    private static bool IsPlain(string text) =>
        text.Length <= MaxLength && SyntaxFacts.IsValidIdentifier(text)
        && Array.TrueForAll(text.ToCharArray(), static c => c == '_' || char.IsLetterOrDigit(c));

    private static string Pascal(List<string> words, string text) => Finish(string.Concat(words), text);

    private static string Finish(string words, string source)
    {
        string name = words;
        if (name.Length == 0)
        {
            name = source.Length == 0 ? "Empty" : SignNames.Of(source);
        }
        else if (source[0] is '+' or '-' && char.IsDigit(name[0]))
        {
            name = SignNames.Of(source[0]) + name;
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name = "_" + name;
        }

        return name.Length <= MaxLength ? name : name.Substring(0, MaxLength - 9) + "_" + Hash(source);
    }

    /// <summary>FNV-1a: the same on every machine and run, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
