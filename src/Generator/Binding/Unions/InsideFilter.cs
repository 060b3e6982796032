using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>Keeps of what is known of the values of members what can tell the cases of one union apart, where texts do not tell them already.</summary>
internal sealed class InsideFilter
{
    private readonly HashSet<UnionMarks> _alike = [];
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<MemberMarks> _ofAll;
    private readonly bool _isTooMuch;

    /// <param name="cases">What is known of the cases.</param>
    /// <param name="most">So many texts are too much.</param>
    public InsideFilter(IReadOnlyList<List<UnionMarks>> cases, int most)
    {
        AddAlike(cases);
        HashSet<MemberMarks>? ofAll = null;
        foreach (UnionMarks one in _alike)
        {
            ofAll ??= [.. one.Inside];
            ofAll.IntersectWith(one.Inside);
            foreach (MemberMarks marks in one.Inside)
            {
                if (!_kinds.TryGetValue(marks.Name, out HashSet<string>? kinds))
                {
                    _kinds.Add(marks.Name, kinds = new HashSet<string>(StringComparer.Ordinal));
                }

                kinds.Add(string.Join(" ", marks.Kinds) + "/" + string.Join(" ", marks.Items));
            }
        }

        _ofAll = ofAll ?? [];
        int size = 0;
        foreach (UnionMarks one in _alike)
        {
            foreach (MemberMarks kept in Of(one))
            {
                size += Size(kept);
            }
        }

        _isTooMuch = size > most;
    }

    public EquatableArray<MemberMarks> Of(UnionMarks marks)
    {
        List<MemberMarks> kept = [];
        foreach (MemberMarks member in _isTooMuch || !_alike.Contains(marks) ? default : marks.Inside)
        {
            // What all cases have tells nothing.
            if (_ofAll.Contains(member))
            {
                continue;
            }

            MemberMarks telling = _kinds[member.Name].Count > 1 ? member : member with { Kinds = default, Items = default };
            kept.AddRange(MemberMarker.IsEmpty(telling) ? [] : [telling]);
        }

        return kept.ToEquatable();
    }

    private void AddAlike(IReadOnlyList<List<UnionMarks>> cases)
    {
        List<(int Case, UnionMarks Marks, Dictionary<string, HashSet<string>> Texts)> all = [];
        for (int i = 0; i < cases.Count; i++)
        {
            cases[i].FindAll(static marks => marks.Known.Count > 0).ForEach(marks => all.Add((i, marks, Texts(marks))));
        }

        for (int i = 0; i < all.Count; i++)
        {
            for (int k = 0; k < i; k++)
            {
                if (all[i].Case != all[k].Case && !AreTold(all[i].Texts, all[k].Texts))
                {
                    _alike.Add(all[i].Marks);
                    _alike.Add(all[k].Marks);
                }
            }
        }
    }

    private static Dictionary<string, HashSet<string>> Texts(UnionMarks marks)
    {
        Dictionary<string, HashSet<string>> texts = new(StringComparer.Ordinal);
        foreach (EquatableArray<string> pairs in new[] { marks.Constants, marks.Listed })
        {
            for (int i = 0; i < pairs.Count; i += 2)
            {
                if (!texts.TryGetValue(pairs[i], out HashSet<string>? own))
                {
                    texts.Add(pairs[i], own = new HashSet<string>(StringComparer.Ordinal));
                }

                own.Add(pairs[i + 1]);
            }
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

    private static int Size(MemberMarks marks)
    {
        int size = 1 + marks.Required.Count + marks.Listed.Count + marks.Kinds.Count + marks.Items.Count + marks.Implied.Count;
        foreach (MemberMarks inner in marks.Inside)
        {
            size += Size(inner);
        }

        return size;
    }
}
