using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Variants;

/// <summary>How many of the alternatives of a schema have what one of them has. It is counted once, since there may be thousands.</summary>
internal sealed class VariantCensus
{
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _required = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Member, string Text), int> _constants = [];
    private readonly IReadOnlyList<VariantFacts> _all;
    private readonly List<string> _ofAllOthers;
    private readonly List<string> _ofAllButFirst;
    private readonly int _objects;

    public VariantCensus(IReadOnlyList<VariantFacts> all)
    {
        _all = all;
        foreach (VariantFacts one in all)
        {
            Count(_members, one.Names);
            Count(_required, one.Required);
            Count(_constants, one.Constants.Select(static constant => (constant.Key, constant.Value)));
            Count(_kinds, one.Kind is { } kind ? [kind] : []);
            _objects += one.Definition.IsObjectLike ? 1 : 0;
        }

        _ofAllOthers = LackedByOne(0);
        _ofAllButFirst = LackedByOne(1);
    }

    public bool IsOnlyWithMember(string name) => Of(_members, name) == 1;

    public bool IsOnlyThatRequires(string name) => Of(_required, name) == 1;

    public bool IsOnlyOfKind(string kind) => Of(_kinds, kind) == 1;

    public bool IsOnlyConstant(string member, string text) => Of(_constants, (member, text)) == 1;

    /// <summary>Whether a single alternative is an object.</summary>
    public bool HasOneObject => _objects == 1;

    /// <summary>The first member that all others have, and one has not; null for none.</summary>
    public string? LackedBy(VariantFacts variant)
    {
        List<string> candidates = ReferenceEquals(variant, _all[0]) ? _ofAllButFirst : _ofAllOthers;
        return candidates.Find(name => !variant.Has(name));
    }

    // In the order of an alternative that may have them.
    private List<string> LackedByOne(int from)
    {
        IReadOnlyList<KeyValuePair<string, Schema>> members = from < _all.Count ? _all[from].Members : [];
        return [.. members.Select(static member => member.Key).Where(name => _members[name] == _all.Count - 1)];
    }

    private static void Count<T>(Dictionary<T, int> counts, IEnumerable<T> all)
    {
        foreach (T one in all)
        {
            counts[one] = Of(counts, one) + 1;
        }
    }

    private static int Of<T>(Dictionary<T, int> counts, T one) => counts.TryGetValue(one, out int count) ? count : 0;
}
