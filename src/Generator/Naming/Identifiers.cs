using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Typewright.Generator.Naming;

/// <summary>The only way from the document's text to a C# identifier. What comes out holds letters, digits and underscores.</summary>
internal static class Identifiers
{
    private const int MaxLength = 120;

    // What a name of nothing but signs is called, so that "+1" and "-1", or ">" and ">=", stay apart.
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

    /// <summary>PascalCase: for types and members.</summary>
    public static string Pascal(string text)
    {
        // Asked for every name of the document, several times: no text is built but the one that comes out.
        char[] name = new char[text.Length];
        int length = 0;
        bool upper = true;
        bool previousLower = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) || !SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                upper = true;
                // Digits on both sides of a sign would run together: 2.5 and 25 are different names.
                if (length > 0 && char.IsDigit(name[length - 1]) && c is '.' or '-' or '_')
                {
                    name[length++] = '_';
                }

                continue;
            }

            if (length > 0 && name[length - 1] == '_' && !char.IsDigit(c))
            {
                length--;
            }

            name[length++] = upper && char.IsLower(c) ? char.ToUpperInvariant(c) : c;
            upper = char.IsDigit(c) && !previousLower;
            previousLower = char.IsLower(c);
        }

        while (length > 0 && name[length - 1] == '_')
        {
            length--;
        }

        return length is > 0 and <= MaxLength && text[0] is not ('+' or '-') && SyntaxFacts.IsIdentifierStartCharacter(name[0])
            ? new string(name, 0, length)
            : Finish(new StringBuilder().Append(name, 0, length), text);
    }

    /// <summary>camelCase, escaped when it is a keyword: for parameters.</summary>
    public static string Camel(string text)
    {
        string pascal = Pascal(text);
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // HTTPServer → httpServer, ID → id, Name → name
        int lowered = upper <= 1 ? upper : upper == pascal.Length || !char.IsLetter(pascal[upper]) ? upper : upper - 1;
        return Escape(pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered));
    }

    /// <summary>The parameter that sets a property. Some scripts have no small letters; a parameter of the property's own name would be set to itself.</summary>
    public static string ParameterOf(string property) => Camel(property) is var name && name == property ? name + "Value" : name;

    /// <summary>A name that an overlay or extension gives: kept as it is when it is an identifier already.</summary>
    public static string Given(string text) => IsPlain(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : Pascal(text);

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
            parts.Add(Escape(IsPlain(part) ? part : Pascal(part)));
        }

        return string.Join(".", parts);
    }

    /// <summary>Whether a text is the full name of a type: identifiers with dots between them, and nothing that could be code.</summary>
    public static bool IsQualified(string text) => Array.TrueForAll(text.Split('.'), static part => IsPlain(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.AwaitKeyword or SyntaxKind.VarKeyword or SyntaxKind.FieldKeyword
            ? "@" + name
            : name;

    // Signs that format text are allowed in identifiers, and then ignored: two names that look apart would be one.
    private static bool IsPlain(string text) => text.Length <= MaxLength && SyntaxFacts.IsValidIdentifier(text) && Array.TrueForAll(text.ToCharArray(), static c => c == '_' || char.IsLetterOrDigit(c));

    private static string Finish(StringBuilder name, string source)
    {
        if (name.Length == 0)
        {
            foreach (char c in source)
            {
                name.Append(s_signs.TryGetValue(c, out string? sign) ? sign : "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
        else if (source[0] is '+' or '-' && char.IsDigit(name[0]))
        {
            name.Insert(0, s_signs[source[0]]);
        }

        if (name.Length == 0)
        {
            name.Append("Empty");
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.Length <= MaxLength ? name.ToString() : name.ToString(0, MaxLength - 9) + "_" + Hash(source);
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

    /// <summary>One of many: "Pets" → "Pet", "Categories" → "Category". Good enough for a name.</summary>
    public static string Singular(string name)
    {
        if (name.EndsWith("ies", StringComparison.Ordinal) && name.Length > 4)
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        if (name.EndsWith("sses", StringComparison.Ordinal) || name.EndsWith("xes", StringComparison.Ordinal))
        {
            return name.Substring(0, name.Length - 2);
        }

        return name.Length > 3 && name.EndsWith("s", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal) && !name.EndsWith("us", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - 1)
            : name + "Item";
    }
}
