using System;

namespace Typewright;

/// <summary>The members by which the objects of a case are recognised.</summary>
internal sealed class CaseMarks(string[] required, string[] constants, string[] listed, string[] known, MemberMarks[] inside, int depth)
{
    /// <summary>The names of the members that must be there.</summary>
    public string[] Required { get; } = required;

    /// <summary>A name, one of its texts, a name, one of its texts, and so on.</summary>
    public string[] Constants { get; } = constants;

    /// <summary>Pairs as in <see cref="Constants"/>, of members that usually have one of their texts.</summary>
    public string[] Listed { get; } = listed;

    /// <summary>The names of the members that may be there.</summary>
    public string[] Known { get; } = known;

    /// <summary>What the objects in members look like.</summary>
    public MemberMarks[] Inside { get; } = inside;

    /// <summary>How many arrays are around the objects, if there are any.</summary>
    public int Depth { get; } = depth;

    /// <summary>Whether anything is known of the objects.</summary>
    public bool HasMembers => Known.Length + Required.Length + Constants.Length + Listed.Length + Inside.Length > 0;

    /// <summary>Sees to it that there is a text for each name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static void CheckPairs(string[]? pairs, string name)
    {
        if (pairs is not null && pairs.Length % 2 != 0)
        {
            throw new ArgumentException("There must be a text for each name.", name);
        }
    }
}
