using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>Names that are made of verb and path.</summary>
internal static class PathNames
{
    // Verb → what the method does with one thing, with all of them, and with what is neither.
    private static readonly Dictionary<string, (string One, string All, string Other)> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["get"] = ("Get", "List", "Get"),
        ["post"] = ("Post", "Create", "Post"),
        ["put"] = ("Update", "Update", "Update"),
        ["patch"] = ("Patch", "Patch", "Patch"),
        ["delete"] = ("Delete", "Delete", "Delete"),
    };

    /// <summary>The name, with the given number of static segments more than the last.</summary>
    public static string Of(Operation operation, int more)
    {
        IReadOnlyList<string> segments = operation.PathSegments;
        string[] named = [.. segments.Where(static segment => !IsPrefix(segment) && !IsValue(segment))];
        named = named.Length > 0 ? named : [.. segments.Where(static segment => !IsParameter(segment))];
        string verb = Identifiers.Pascal(operation.Method.ToLowerInvariant());
        if (named.Length == 0)
        {
            return segments.Count == 0 ? verb : verb + "By" + string.Join("And", ParametersOf(operation));
        }

        if (PathActions.NameOf(operation, named, more) is { } action)
        {
            return action;
        }

        string noun = Identifiers.Pascal(named[named.Length - 1]);
        bool isOne = EndsInParameter(operation);
        bool isPlural = Numbers.IsPlural(noun) && !GivenThings.IsOne(operation, named[named.Length - 1]);
        // "/team" of teams is got and sent to as "/teams" is.
        bool isMeant = !isOne && !isPlural && GivenThings.IsOfMany(operation, noun);
        bool isMany = !isOne && (isPlural || isMeant);
        bool isNew = isMany && operation.Method == "POST";
        noun = isMeant && !isNew ? Numbers.Plural(noun) : noun;
        IEnumerable<string> around = named.Skip(Math.Max(0, named.Length - 1 - more)).Take(Math.Min(more, named.Length - 1));
        string whole = string.Concat(around.Select(static segment => Identifiers.Pascal(Numbers.SingularOrSame(segment))))
            + (isOne || isNew ? Numbers.SingularOrSame(noun) : noun);
        return TypeWords.Undoubled(VerbOf(verb, isOne, isMany) + whole);
    }

    /// <summary>Whether a segment says nothing of what the operation does: versions, and that it is an API.</summary>
    public static bool IsPrefix(string segment) =>
        segment.Equals("api", StringComparison.OrdinalIgnoreCase)
        || segment.Equals("rest", StringComparison.OrdinalIgnoreCase)
        || IdWords.IsVersion(segment.Replace(".", ""));

    /// <summary>The parameters of the path, as they stand in a name.</summary>
    public static IReadOnlyList<string> ParametersOf(Operation operation) =>
        [.. operation.PathSegments.Where(IsParameter).Select(static segment => Identifiers.Pascal(segment))];

    /// <summary>Whether the path is that of one thing.</summary>
    public static bool EndsInParameter(Operation operation) =>
        operation.PathSegments is { Count: > 0 } segments && IsValue(segments[segments.Count - 1]);

    /// <summary>Whether a word stands in the path, parameters and prefixes aside.</summary>
    public static bool HasWord(Operation operation, string word) => operation.PathSegments
        .Where(static segment => !IsParameter(segment) && !IsPrefix(segment))
        .SelectMany(Words.Split)
        .Contains(word, StringComparer.OrdinalIgnoreCase);

    // "/folders/0" is one of the folders, as "/folders/{id}" is.
    private static bool IsValue(string segment) => IsParameter(segment) || segment.All(char.IsDigit);

    /// <summary>Whether a segment is a parameter.</summary>
    public static bool IsParameter(string segment) => segment[0] == '{';

    private static string VerbOf(string method, bool isOne, bool isMany)
    {
        if (!s_verbs.TryGetValue(method, out (string One, string All, string Other) verbs))
        {
            return method;
        }

        if (isOne)
        {
            return verbs.One;
        }

        return isMany ? verbs.All : verbs.Other;
    }
}
