using System;

namespace Typewright.Corpus.Stability;

/// <summary>How many declarations moved.</summary>
/// <param name="Mutants">In how many changed documents.</param>
/// <param name="Declarations">How many there were.</param>
/// <param name="Moved">How many of them moved although nothing explains it.</param>
/// <param name="NotTold">How many members have callers that no longer compile, of which the generator says nothing.</param>
internal sealed record MoveCount(int Mutants, int Declarations, int Moved, int NotTold)
{
    public string PerThousand => FormattableString.Invariant($"{Moved * 1000.0 / Math.Max(Declarations, 1):0.00}");

    public MoveCount With(MoveCount other) =>
        new(Mutants + other.Mutants, Declarations + other.Declarations, Moved + other.Moved, NotTold + other.NotTold);
}
