using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Types.Members;

namespace Typewright.Generator.Emitting.Models;

/// <summary>
/// What the local variables for the members of a class are called: as the member's parameter, unless the method has that
/// name already. A member that is called so from the start keeps the name, and the other one gets the suffix once more.
/// </summary>
internal sealed class MemberLocals
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="members">The members that may have a variable in the method.</param>
    /// <param name="suffix">What is put behind a name that the method has already.</param>
    /// <param name="reserved">The names that the method has.</param>
    public MemberLocals(IReadOnlyCollection<MemberShape> members, string suffix, params string[] reserved)
    {
        HashSet<string> taken = new(reserved, StringComparer.Ordinal);
        taken.UnionWith(members.Select(static member => member.Property.ParameterName));
        foreach (MemberShape member in members)
        {
            string own = member.Property.ParameterName;
            string name = own;
            while (reserved.Contains(name) || (name != own && !taken.Add(name)))
            {
                name += suffix;
            }

            _names[own] = name;
        }
    }

    public string Of(MemberShape member) => _names[member.Property.ParameterName];
}
