using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright;

/// <summary>A query as it stands in a URI.</summary>
internal static class QueryText
{
    /// <summary>The value of the first parameter of a name, not encoded; null for none.</summary>
    public static string? Value(string query, string name)
    {
        string? found = Pairs(query).FirstOrDefault(pair => NameOf(pair) == name);
        int sign = found?.IndexOf('=') ?? -1;
        return sign < 0 ? null : Uri.UnescapeDataString(found!.Substring(sign + 1));
    }

    /// <summary>The query without the parameters of a name.</summary>
    public static string Without(string query, string name) => string.Join("&", Pairs(query).Where(pair => NameOf(pair) != name));

    private static IEnumerable<string> Pairs(string query) =>
        query.TrimStart('?').Split('&').Where(static pair => pair.Length > 0);

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);
}
