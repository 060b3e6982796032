using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming;

/// <summary>
/// What definitions are called. Tools write the package of a type before its name, as in "github_com_acme_api.Page" or "com.acme.Page":
/// that falls away as far as no other definition has the rest.
/// </summary>
internal static class DefinitionNames
{
    /// <summary>The definitions that have a type of their own, by their names, those first that are called by nothing else.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        Dictionary<string, int> ends = new(StringComparer.OrdinalIgnoreCase);
        foreach (string end in all.SelectMany(Ends).Concat(all.Select(Identifiers.Pascal)))
        {
            ends[end] = ends.TryGetValue(end, out int count) ? count + 1 : 1;
        }

        Dictionary<string, string> chosen = new(StringComparer.Ordinal);
        foreach (string name in all)
        {
            chosen[name] = Ends(name).FirstOrDefault(end => ends[end] == 1) ?? Identifiers.Pascal(name);
        }

        return chosen;
    }

    /// <summary>Whether a definition becomes a type, and does not only stand for another one, a list, or a value.</summary>
    public static bool IsType(Schema schema)
    {
        bool isAlias = schema.Reference is not null;
        bool isValue = schema.Type is { IsScalar: true } && !schema.IsListed && schema.Alternatives.Count == 0 && !schema.HasParts;
        return !isAlias && !isValue && schema.MeantType != SchemaType.Array;
    }

    private static bool IsPlain(string segment) =>
        segment.Length > 0 && segment.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-');

    // What the name ends in, from its last segment on: a package has segments, and a type begins with a capital.
    private static IEnumerable<string> Ends(string name)
    {
        string[] segments = name.Split('.', '/', '+');
        string last = segments[segments.Length - 1];
        bool isPackaged = segments.Length > 1 && last.Length > 1 && char.IsUpper(last[0])
            && Array.TrueForAll(segments, IsPlain);
        for (int i = segments.Length - 1; isPackaged && i > 0; i--)
        {
            yield return Identifiers.Pascal(string.Join(" ", segments.Skip(i)));
        }
    }
}
