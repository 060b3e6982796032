using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming;

/// <summary>The names of the members of a class.</summary>
internal static class MemberNames
{
    /// <param name="members">The members by their names on the wire.</param>
    /// <param name="className">What the class is called: no member can be called so.</param>
    /// <param name="taken">The names that other members have, as those of a base class.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameChoice> members, string className, NameScope taken)
    {
        List<NameWish> wishes = [.. members.Select(member => member.WishFor(Free(member, className, taken)))];
        return NamesApart.Of(wishes, name => name == className || taken.IsTaken(name), StringComparer.Ordinal);
    }

    private static string Free(NameChoice member, string className, NameScope taken)
    {
        string name = member.Given ?? Identifiers.Pascal(member.Text);
        bool isReserved = name == className || Array.IndexOf(ReservedNames.ModelMembers, name) >= 0;
        return isReserved && !taken.IsTaken(name + "Value") ? name + "Value" : name;
    }
}
