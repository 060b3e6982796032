using System;
using System.Collections.Generic;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>The members that an object schema has in all.</summary>
/// <param name="Members">Wire name and schema, in order of appearance.</param>
/// <param name="Required">The names of those that must be there.</param>
/// <param name="Additional">What is said of other members: a schema, true, or nothing.</param>
internal sealed record ObjectShape(IReadOnlyList<KeyValuePair<string, Schema>> Members, HashSet<string> Required, Schema? Additional)
{
    /// <summary>The names of those that only the service sets, as any of the parts says.</summary>
    public HashSet<string> ReadOnly { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The schema of a member; null where there is no such member.</summary>
    public Schema? Find(string name)
    {
        foreach (KeyValuePair<string, Schema> member in Members)
        {
            if (member.Key == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
