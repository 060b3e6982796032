using System;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming;

/// <summary>A member or a value that wants a name.</summary>
/// <param name="Text">What the document calls it.</param>
/// <param name="Given">The name that somebody gave; null for none.</param>
internal sealed record NameChoice(string Text, string? Given = null)
{
    /// <summary>The wish for a name: the one whose own name is nearest keeps it, and the others tell more of theirs.</summary>
    /// <param name="plain">The name as far as nothing else has it.</param>
    public NameWish WishFor(string plain) => new(Text, Given is null ? 10 + DistanceFrom(plain) : 0, level => Candidate(level, plain));

    private string? Candidate(int level, string plain) => level switch
    {
        0 => plain,
        1 => Identifiers.Spelled(Text),
        2 => Identifiers.AsWritten(Text),
        3 => Identifiers.SpelledThroughout(Text),
        4 => CaseOf() + plain,
        _ => null,
    };

    private int DistanceFrom(string name)
    {
        if (Text == name)
        {
            return 0;
        }

        if (Text.Length == name.Length && string.CompareOrdinal(Text, 1, name, 1, name.Length) == 0)
        {
            return 1;
        }

        return Text.Equals(name, StringComparison.OrdinalIgnoreCase) ? 2 : 3;
    }

    private string CaseOf()
    {
        if (Text == Text.ToLowerInvariant())
        {
            return "Lower";
        }

        return Text == Text.ToUpperInvariant() ? "Upper" : "Mixed";
    }
}
