using Typewright.Generator.Collections;

namespace Typewright.Generator.Model.Types;

/// <summary>A member and the texts that it has in one case of a union.</summary>
/// <param name="Name">The member.</param>
/// <param name="Texts">Its texts, at least one.</param>
internal sealed record MemberTexts(string Name, EquatableArray<string> Texts);

/// <summary>A member that an object has whenever another of its members has a certain text.</summary>
/// <param name="Name">The member with the text.</param>
/// <param name="Text">Its text.</param>
/// <param name="Implied">The member that is there then.</param>
internal sealed record ImpliedMember(string Name, string Text, string Implied);

/// <summary>By what a value of a case is recognised. Of a list it is what its items are recognised by.</summary>
/// <param name="Kinds">The kinds of JSON, as the runtime calls them; empty for all.</param>
internal sealed record CaseEvidence(EquatableArray<string> Kinds)
{
    /// <summary>Members that an object must have.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>Members that always have one of their texts.</summary>
    public EquatableArray<MemberTexts> Constants { get; init; }

    /// <summary>Members that an object must not have.</summary>
    public EquatableArray<string> Absent { get; init; }

    /// <summary>Members whose texts the document lists.</summary>
    public EquatableArray<MemberTexts> Listed { get; init; }

    /// <summary>All members that the schema names, to tell cases without required members apart.</summary>
    public EquatableArray<string> Known { get; init; }

    /// <summary>What the objects in members usually look like.</summary>
    public EquatableArray<MemberEvidence> Nested { get; init; }

    /// <summary>How many lists are around the objects.</summary>
    public int Depth { get; init; }
}

/// <summary>What the value of a member usually looks like: an object, or a list of objects, which is told by its first item.</summary>
/// <param name="Name">The member.</param>
internal sealed record MemberEvidence(string Name)
{
    /// <summary>Members that the object must have.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>Members whose texts the document lists.</summary>
    public EquatableArray<MemberTexts> Listed { get; init; }

    /// <summary>The same for the objects in its members.</summary>
    public EquatableArray<MemberEvidence> Nested { get; init; }

    /// <summary>The kinds of JSON that the member usually is; empty for all.</summary>
    public EquatableArray<string> Kinds { get; init; }

    /// <summary>The kinds of its items, if it is a list; empty for all.</summary>
    public EquatableArray<string> Items { get; init; }

    /// <summary>What the object has if one of its members has a text.</summary>
    public EquatableArray<ImpliedMember> Implied { get; init; }

    /// <summary>Whether nothing is known of the member's values.</summary>
    public bool IsEmpty => Required.Count + Listed.Count + Nested.Count + Kinds.Count + Items.Count + Implied.Count == 0;
}

/// <summary>The member that tells a case from the others.</summary>
/// <param name="Member">The union's discriminator.</param>
/// <param name="Text">Its text.</param>
internal sealed record CaseTag(string Member, string Text);

/// <summary>One alternative of a union.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="Evidence">What it is recognised by: several where the case is a union itself.</param>
internal sealed record UnionCase(string Name, TypeRef Type, EquatableArray<CaseEvidence> Evidence)
{
    /// <summary>Whether another case has the same C# type, so that a value alone does not say of which case it is.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The member that tells the case where its own class does not have it; null for none.</summary>
    public CaseTag? Tag { get; init; }
}

/// <summary>A value that is one of several types.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="Cases">The alternatives.</param>
/// <param name="Unmatched">What is no case although the document has it among the alternatives: anything, or any object.</param>
/// <param name="IsInternal">Whether it is not for users.</param>
internal sealed record UnionType(
    string Name,
    Documentation Doc,
    EquatableArray<UnionCase> Cases,
    EquatableArray<CaseEvidence> Unmatched,
    bool IsInternal)
{
    /// <summary>Whether the framework has the attribute that tells the compiler when an argument is not null.</summary>
    public bool HasNotNullWhen { get; init; }
}
