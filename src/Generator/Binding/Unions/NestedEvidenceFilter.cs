using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>Keeps the evidence of nested objects that tells the cases of a union apart, where texts do not tell them already.</summary>
internal sealed class NestedEvidenceFilter
{
    private readonly HashSet<CaseEvidence> _alike = [];
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<MemberEvidence> _ofAll;
    private readonly bool _isTooMuch;

    /// <param name="cases">What is known of the cases.</param>
    /// <param name="most">So many texts are too much.</param>
    public NestedEvidenceFilter(IReadOnlyList<List<CaseEvidence>> cases, int most)
    {
        AddAlike(cases, most);
        HashSet<MemberEvidence>? ofAll = null;
        foreach (CaseEvidence one in _alike)
        {
            ofAll ??= [.. one.Nested];
            ofAll.IntersectWith(one.Nested);
            foreach (MemberEvidence member in one.Nested)
            {
                if (!_kinds.TryGetValue(member.Name, out HashSet<string>? kinds))
                {
                    _kinds.Add(member.Name, kinds = new HashSet<string>(StringComparer.Ordinal));
                }

                kinds.Add(string.Join(" ", member.Kinds) + "/" + string.Join(" ", member.Items));
            }
        }

        _ofAll = ofAll ?? [];
        int size = 0;
        foreach (CaseEvidence one in _alike)
        {
            foreach (MemberEvidence kept in Of(one))
            {
                size += Size(kept);
            }
        }

        _isTooMuch = size > most;
    }

    public EquatableArray<MemberEvidence> Of(CaseEvidence evidence)
    {
        List<MemberEvidence> kept = [];
        foreach (MemberEvidence member in _isTooMuch || !_alike.Contains(evidence) ? default : evidence.Nested)
        {
            // What all cases have tells nothing.
            if (_ofAll.Contains(member))
            {
                continue;
            }

            MemberEvidence telling = _kinds[member.Name].Count > 1 ? member : member with { Kinds = default, Items = default };
            kept.AddRange(telling.IsEmpty ? [] : [telling]);
        }

        return kept.ToEquatable();
    }

    private void AddAlike(IReadOnlyList<List<CaseEvidence>> cases, int most)
    {
        List<(int Case, CaseEvidence Evidence, Dictionary<string, HashSet<string>> Texts)> all = [];
        for (int i = 0; i < cases.Count; i++)
        {
            cases[i].FindAll(static one => one.Known.Count > 0).ForEach(one => all.Add((i, one, Texts(one))));
        }

        // So many are not compared, each with each: what is nested in them is too much in any case.
        bool[] isAlike = new bool[all.Count];
        for (int i = 0; i < all.Count; i++)
        {
            isAlike[i] |= all.Count > most;
            for (int k = 0; k < i && all.Count <= most; k++)
            {
                bool isKnown = isAlike[i] && isAlike[k];
                if (!isKnown && all[i].Case != all[k].Case && !AreTold(all[i].Texts, all[k].Texts))
                {
                    isAlike[i] = isAlike[k] = true;
                }
            }
        }

        _alike.UnionWith(all.Where((_, index) => isAlike[index]).Select(static one => one.Evidence));
    }

    private static Dictionary<string, HashSet<string>> Texts(CaseEvidence evidence)
    {
        Dictionary<string, HashSet<string>> texts = new(StringComparer.Ordinal);
        foreach (MemberTexts member in evidence.Constants.Concat(evidence.Listed))
        {
            if (!texts.TryGetValue(member.Name, out HashSet<string>? own))
            {
                texts.Add(member.Name, own = new HashSet<string>(StringComparer.Ordinal));
            }

            own.UnionWith(member.Texts);
        }

        return texts;
    }

    private static bool AreTold(Dictionary<string, HashSet<string>> one, Dictionary<string, HashSet<string>> other)
    {
        foreach (KeyValuePair<string, HashSet<string>> texts in one)
        {
            if (other.TryGetValue(texts.Key, out HashSet<string>? others) && !texts.Value.Overlaps(others))
            {
                return true;
            }
        }

        return false;
    }

    private static int Size(MemberEvidence evidence) =>
        1 + evidence.Required.Count + evidence.Kinds.Count + evidence.Items.Count
        + evidence.Listed.Sum(static member => 1 + member.Texts.Count)
        + (3 * evidence.Implied.Count)
        + evidence.Nested.Sum(Size);
}
