using System;
using System.Linq;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>A document in which ► stands before the place that a problem must point at.</summary>
internal sealed class MarkedText
{
    private const char Mark = '►';

    public MarkedText(string marked)
    {
        int at = marked.IndexOf(Mark, StringComparison.Ordinal);
        string before = at < 0 ? "" : marked[..at];
        Text = at < 0 ? marked : marked.Remove(at, 1);
        Line = before.Count(static c => c == '\n');
        Column = before.Length - (before.LastIndexOf('\n') + 1);
    }

    public string Text { get; }

    /// <summary>Zero-based.</summary>
    public int Line { get; }

    /// <summary>Zero-based.</summary>
    public int Column { get; }
}
