using System;
using System.ComponentModel;

namespace Typewright;

/// <summary>What a member of a case usually looks like, to tell cases apart that differ inside only: an object, or an array of objects, of which the first one counts. It never rules a case out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberMarks
{
    /// <summary>Creates the marks of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="required">The members that the object has, if it is there at all.</param>
    /// <param name="listed">Pairs of a name and one of the texts that this member of the object usually has.</param>
    /// <param name="inside">The marks of members of the object.</param>
    /// <param name="kinds">The kinds of JSON that the member usually is, as a <see cref="UnionCase{T}"/> has them; empty for all. Null tells nothing.</param>
    /// <param name="items">The kinds of the first item, if the member is an array; empty for all.</param>
    /// <param name="implied">What the object has if one of its members has a text: that member, its text, the other member, and so on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">A name in <paramref name="listed"/> has no text, <paramref name="implied"/> is not made of threes, or a kind is none.</exception>
    public MemberMarks(string name, string[]? required = null, string[]? listed = null, MemberMarks[]? inside = null, string kinds = "", string items = "", string[]? implied = null)
    {
        Guard.NotNull(name, nameof(name));
        CaseMarks.CheckPairs(listed, nameof(listed));
        if (implied is not null && implied.Length % 3 != 0)
        {
            throw new ArgumentException("There must be a text and a member for each name.", nameof(implied));
        }

        Name = name;
        Required = required ?? [];
        Listed = listed ?? [];
        Inside = inside ?? [];
        Implied = implied ?? [];
        Kinds = kinds is { Length: > 0 } ? new JsonKinds(kinds) : null;
        Items = items is { Length: > 0 } ? new JsonKinds(items) : null;
    }

    /// <summary>The member's name.</summary>
    internal string Name { get; }

    /// <summary>The names of the members that the object has.</summary>
    internal string[] Required { get; }

    /// <summary>A name, one of its texts, a name, one of its texts, and so on.</summary>
    internal string[] Listed { get; }

    /// <summary>The marks of members of the object.</summary>
    internal MemberMarks[] Inside { get; }

    /// <summary>A name, one of its texts, the name of another member, and so on.</summary>
    internal string[] Implied { get; }

    /// <summary>The kinds of JSON that the member is; null for all.</summary>
    internal JsonKinds? Kinds { get; }

    /// <summary>The kinds of the member's first item; null for all.</summary>
    internal JsonKinds? Items { get; }
}
