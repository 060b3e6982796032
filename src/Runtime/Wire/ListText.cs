using System;
using System.Collections.Generic;

namespace Typewright.Runtime;

/// <summary>Lists that are one text, where nothing is encoded.</summary>
internal static class ListText
{
    /// <summary>Puts values behind each other.</summary>
    /// <param name="place">What the exception calls the place.</param>
    /// <param name="values">The values.</param>
    /// <param name="delimiter">What stands between two of them.</param>
    /// <exception cref="ArgumentException">A value has the delimiter, by which the service would take it for two.</exception>
    public static string Joined(string place, IEnumerable<string> values, string delimiter)
    {
        List<string> texts = [.. values];
        return texts.Find(value => value.IndexOf(delimiter, StringComparison.Ordinal) >= 0) is null
            ? string.Join(delimiter, texts)
            : throw new ArgumentException(
                $"A value for the {place} has the text '{delimiter}', which stands between values there.", nameof(values));
    }
}
