using System;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>
/// What a member of a case usually looks like, to tell cases apart that differ only in what their members hold: an object, or
/// an array of objects, of which the first one counts. It never rules a case out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberEvidence
{
    /// <summary>Creates the evidence of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="kinds">The kinds of JSON that the member usually is, spelt as for a
    /// <see cref="UnionCase{T}"/>; empty for all. Null tells nothing.</param>
    /// <param name="items">The kinds of the first item, if the member is an array; empty for all.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name is no kind.</exception>
    public MemberEvidence(string name, string kinds = "", string items = "")
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(kinds, nameof(kinds));
        Guard.NotNull(items, nameof(items));
        Name = name;
        Kinds = kinds.Length > 0 ? new JsonKinds(kinds) : null;
        Items = items.Length > 0 ? new JsonKinds(items) : null;
    }

    /// <summary>The members that the object has, if it is there at all.</summary>
    public string[] Required { internal get; set; } = [];

    /// <summary>The members of the object that usually have one of their texts.</summary>
    public MemberTexts[] Listed { internal get; set; } = [];

    /// <summary>What members of the object look like.</summary>
    public MemberEvidence[] Nested { internal get; set; } = [];

    /// <summary>The members that the object has if another of its members has a certain text.</summary>
    public ImpliedMember[] Implied { internal get; set; } = [];

    /// <summary>The member's name.</summary>
    internal string Name { get; }

    /// <summary>The kinds of JSON that the member is; null for all.</summary>
    internal JsonKinds? Kinds { get; }

    /// <summary>The kinds of the member's first item; null for all.</summary>
    internal JsonKinds? Items { get; }
}
