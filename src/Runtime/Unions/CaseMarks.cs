namespace Typewright;

/// <summary>The members by which the objects of a case are recognised.</summary>
internal sealed class CaseMarks(string[] required, string[] constants, string[] listed, string[] known)
{
    /// <summary>The names of the members that must be there.</summary>
    public string[] Required { get; } = required;

    /// <summary>A name, one of its texts, a name, one of its texts, and so on.</summary>
    public string[] Constants { get; } = constants;

    /// <summary>Pairs as in <see cref="Constants"/>, of members that usually have one of their texts.</summary>
    public string[] Listed { get; } = listed;

    /// <summary>The names of the members that may be there.</summary>
    public string[] Known { get; } = known;
}
