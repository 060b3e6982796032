namespace Typewright.Runtime;

/// <summary>The place of a case among those that fit a payload: the higher score first, then the earlier position.</summary>
internal readonly record struct CaseRank(int Score, int Position)
{
    /// <summary>The place before all cases.</summary>
    public static CaseRank Start { get; } = new(int.MaxValue, -1);

    /// <summary>Tells whether this case has its turn before the other one.</summary>
    public bool IsBefore(CaseRank other) => Score > other.Score || (Score == other.Score && Position < other.Position);
}
