using System.Collections.Generic;
using Typewright.Generator.Collections;

namespace Typewright.Generator.Binding.Operations;

/// <summary>A path template: "/rooms/{roomId}/participants".</summary>
internal sealed class PathTemplate(string text)
{
    public string Text { get; } = text;

    /// <summary>Literals as they are, parameters in their braces, in order.</summary>
    public EquatableArray<string> Segments { get; } = Split(text).ToEquatable();

    /// <summary>The names of its parameters, each once.</summary>
    public List<string> Names
    {
        get
        {
            List<string> names = [];
            foreach (string segment in Segments)
            {
                if (NameOf(segment) is { } name && !names.Contains(name))
                {
                    names.Add(name);
                }
            }

            return names;
        }
    }

    /// <summary>The parameter that a segment is; null for a literal.</summary>
    public static string? NameOf(string segment) =>
        segment[0] == '{' && segment[segment.Length - 1] == '}' ? segment.Substring(1, segment.Length - 2) : null;

    private static IEnumerable<string> Split(string path)
    {
        int at = 0;
        while (at < path.Length)
        {
            int open = path.IndexOf('{', at);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return path.Substring(at);
                yield break;
            }

            if (open > at)
            {
                yield return path.Substring(at, open - at);
            }

            yield return path.Substring(open, close + 1 - open);
            at = close + 1;
        }
    }
}
