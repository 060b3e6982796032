using System.Collections.Generic;

namespace Azure.Communication.Chat;

/// <summary>Compares whole numbers that are written as text, of any length: a longer one is larger.</summary>
internal sealed class NumberText : IComparer<string>
{
    public static NumberText Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        string left = x ?? "";
        string right = y ?? "";
        return left.Length == right.Length ? string.CompareOrdinal(left, right) : left.Length.CompareTo(right.Length);
    }
}
