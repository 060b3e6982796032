using System.Collections.Generic;
using Typewright.Generator.Collections;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Path templates: "/rooms/{roomId}/participants".</summary>
internal static class PathTemplate
{
    /// <summary>Literals as they are, parameters in their braces, in order.</summary>
    public static EquatableArray<string> Split(string path)
    {
        List<string> segments = [];
        int at = 0;
        while (at < path.Length)
        {
            int open = path.IndexOf('{', at);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                segments.Add(path.Substring(at));
                break;
            }

            if (open > at)
            {
                segments.Add(path.Substring(at, open - at));
            }

            segments.Add(path.Substring(open, close + 1 - open));
            at = close + 1;
        }

        return segments.ToEquatable();
    }

    public static List<string> Names(string path)
    {
        List<string> names = [];
        foreach (string segment in Split(path))
        {
            if (segment[0] == '{' && segment[segment.Length - 1] == '}' && !names.Contains(segment.Substring(1, segment.Length - 2)))
            {
                names.Add(segment.Substring(1, segment.Length - 2));
            }
        }

        return names;
    }
}
