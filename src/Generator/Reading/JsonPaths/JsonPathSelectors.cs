using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>The selectors of RFC 9535, section 2.3.</summary>
internal static class JsonPathSelectors
{
    public static JsonPathSelector Wildcard { get; } = (at, _) => at.Children();

    public static JsonPathSelector Named(string name) => (at, _) => at.Node[name] is { } node ? [at.Member(name, node)] : [];

    public static JsonPathSelector Indexed(long index) => (at, _) =>
    {
        long place = index < 0 ? at.Node.Items.Count + index : index;
        return place >= 0 && place < at.Node.Items.Count ? [Item(at, place)] : [];
    };

    public static JsonPathSelector Filtered(JsonPathTest test) => (at, root) => at.Children().Where(child => test(child.Node, root));

    public static JsonPathSelector Sliced(long? start, long? end, long step) => (at, _) => Slice(at, start, end, step);

    private static IEnumerable<JsonPathMatch> Slice(JsonPathMatch at, long? start, long? end, long step)
    {
        int count = at.Node.Items.Count;
        if (step > 0)
        {
            for (long i = Within(start ?? 0, count, 0, count); i < Within(end ?? count, count, 0, count); i += step)
            {
                yield return Item(at, i);
            }
        }
        else if (step < 0)
        {
            long last = end is { } given ? Within(given, count, -1, count - 1) : -1;
            for (long i = Within(start ?? (count - 1), count, -1, count - 1); i > last; i += step)
            {
                yield return Item(at, i);
            }
        }
    }

    private static JsonPathMatch Item(JsonPathMatch at, long place) => at.Item((int)place, at.Node.Items[(int)place]);

    // A bound from the end when it is negative, moved to where there are items.
    private static long Within(long bound, int count, long low, long high) =>
        Math.Min(Math.Max(bound < 0 ? count + bound : bound, low), high);
}
