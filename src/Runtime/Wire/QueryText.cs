using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Runtime;

/// <summary>A query as it stands in a URI.</summary>
internal static class QueryText
{
    /// <summary>The value of the first parameter of a name, not encoded; null where the query does not have it.</summary>
    public static string? Value(string query, string name) =>
        Written(query, name, StringComparison.Ordinal) is { } value ? Uri.UnescapeDataString(value) : null;

    /// <summary>The value of the first parameter of a name as it is written; null where the query does not have it.</summary>
    /// <param name="query">The query, with or without its question mark.</param>
    /// <param name="name">The name, not encoded.</param>
    /// <param name="comparison">How names compare.</param>
    public static string? Written(string query, string name, StringComparison comparison)
    {
        string? found = Pairs(query).FirstOrDefault(pair => NameOf(pair).Equals(name, comparison));
        return found?.Substring(Math.Min(found.Length, found.Split('=')[0].Length + 1));
    }

    /// <summary>The query without the parameters of a name.</summary>
    public static string Without(string query, string name) => string.Join("&", Pairs(query).Where(pair => NameOf(pair) != name));

    /// <summary>The query with a parameter in the place of those of its name, compared without case, else behind the others.</summary>
    public static string With(string query, string name, string pair)
    {
        List<string> pairs = [.. Pairs(query)];
        int first = pairs.FindIndex(HasName);
        pairs.RemoveAll(HasName);
        pairs.Insert(first < 0 ? pairs.Count : first, pair);
        return string.Join("&", pairs);

        bool HasName(string given) => NameOf(given).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Pairs(string query) =>
        query.TrimStart('?').Split('&').Where(static pair => pair.Length > 0);

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);
}
