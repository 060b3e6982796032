using System;
using System.ComponentModel;

namespace Typewright;

/// <summary>What the object in a member of a case usually looks like, to tell cases apart that differ inside only. It never rules a case out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberMarks
{
    /// <summary>Creates the marks of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="required">The members that the object has, if it is there at all.</param>
    /// <param name="listed">Pairs of a name and one of the texts that this member of the object usually has.</param>
    /// <param name="inside">The marks of members of the object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">A name in <paramref name="listed"/> has no text.</exception>
    public MemberMarks(string name, string[]? required = null, string[]? listed = null, MemberMarks[]? inside = null)
    {
        Guard.NotNull(name, nameof(name));
        CaseMarks.CheckPairs(listed, nameof(listed));
        Name = name;
        Required = required ?? [];
        Listed = listed ?? [];
        Inside = inside ?? [];
    }

    /// <summary>The member's name.</summary>
    internal string Name { get; }

    /// <summary>The names of the members that the object has.</summary>
    internal string[] Required { get; }

    /// <summary>A name, one of its texts, a name, one of its texts, and so on.</summary>
    internal string[] Listed { get; }

    /// <summary>The marks of members of the object.</summary>
    internal MemberMarks[] Inside { get; }
}
