using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>The selectors of RFC 9535, section 2.3.</summary>
internal static class JsonPathSelectors
{
    public static JsonPathSelector Wildcard { get; } = (at, _, found) => found.AddRange(at.Children());

    public static JsonPathSelector Named(string name) => (at, _, found) =>
    {
        if (at.Node[name] is { } node)
        {
            found.Add(at.Member(name, node));
        }
    };

    public static JsonPathSelector Indexed(long index) => (at, _, found) =>
    {
        IReadOnlyList<SpecNode> items = at.Node.Items;
        long place = index < 0 ? items.Count + index : index;
        if (place >= 0 && place < items.Count)
        {
            found.Add(at.Item((int)place, items[(int)place]));
        }
    };

    public static JsonPathSelector Filtered(JsonPathTest test) => (at, root, found) =>
    {
        foreach (JsonPathMatch child in at.Children())
        {
            if (test(child.Node, root))
            {
                found.Add(child);
            }
        }
    };

    public static JsonPathSelector Sliced(long? start, long? end, long step) => (at, _, found) =>
    {
        IReadOnlyList<SpecNode> items = at.Node.Items;
        int count = items.Count;
        if (step > 0)
        {
            for (long i = Within(start ?? 0, count, 0, count); i < Within(end ?? count, count, 0, count); i += step)
            {
                found.Add(at.Item((int)i, items[(int)i]));
            }
        }
        else if (step < 0)
        {
            long last = end is { } given ? Within(given, count, -1, count - 1) : -1;
            for (long i = Within(start ?? (count - 1), count, -1, count - 1); i > last; i += step)
            {
                found.Add(at.Item((int)i, items[(int)i]));
            }
        }
    };

    // A bound from the end when it is negative, moved to where there are items.
    private static long Within(long bound, int count, long low, long high) =>
        Math.Min(Math.Max(bound < 0 ? count + bound : bound, low), high);
}
