using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Keywords;

namespace Typewright.Generator.Schemas.Places;

/// <summary>
/// Compares schemas by what type they make: the same words in the same order, but for prose at any depth, and for what a schema says of
/// the place where it stands and not of its type. Only schemas of one file are the same, since references are relative to it.
/// </summary>
internal sealed class SchemaShape : IEqualityComparer<SpecNode>
{
    // What a parameter of 2.0, which is its own schema, says of itself.
    private static readonly HashSet<string> s_ofParameter =
        new(StringComparer.Ordinal) { "name", "in", "collectionFormat", "allowEmptyValue" };

    private readonly Dictionary<SpecNode, int> _hashes = [];

    private enum Depth
    {
        /// <summary>The schema itself.</summary>
        Top,

        /// <summary>A schema in it.</summary>
        Inside,

        /// <summary>What is no schema, where every word counts.</summary>
        Data,
    }

    public bool Equals(SpecNode? x, SpecNode? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && ReferenceEquals(x.File, y.File) && AreSame(x, y, Depth.Top));

    public int GetHashCode(SpecNode node) => Hash(node, Depth.Top);

    private static bool AreSame(SpecNode x, SpecNode y, Depth depth)
    {
        if (x.Kind != y.Kind || x.Text != y.Text)
        {
            return false;
        }

        return x.IsObject ? AreSameMembers(x, y, depth) : !x.IsArray || AreSameItems(x.Items, y.Items, depth);
    }

    private static bool AreSameMembers(SpecNode x, SpecNode y, Depth depth)
    {
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = x.Members;
        IReadOnlyList<KeyValuePair<string, SpecNode>> others = y.Members;
        int j = 0;
        for (int i = 0; i < members.Count; i++)
        {
            if (!Counts(members[i], depth))
            {
                continue;
            }

            j = Next(others, j, depth);
            bool isSameWord = j < others.Count && others[j].Key == members[i].Key;
            if (!isSameWord || !AreSameValues(members[i].Key, members[i].Value, others[j].Value, depth))
            {
                return false;
            }

            j++;
        }

        return Next(others, j, depth) == others.Count;
    }

    private static int Next(IReadOnlyList<KeyValuePair<string, SpecNode>> members, int from, Depth depth)
    {
        while (from < members.Count && !Counts(members[from], depth))
        {
            from++;
        }

        return from;
    }

    private static bool Counts(KeyValuePair<string, SpecNode> member, Depth depth) => depth switch
    {
        Depth.Top => !SchemaKeywords.IsOfPlace(member.Key) && !SchemaKeywords.IsProse(member.Key) && !IsOfParameter(member),
        Depth.Inside => !SchemaKeywords.IsProse(member.Key),
        _ => true,
    };

    private static bool IsOfParameter(KeyValuePair<string, SpecNode> member) =>
        s_ofParameter.Contains(member.Key) || (member is { Key: "required", Value.Kind: SpecKind.Boolean });

    private static bool AreSameValues(string keyword, SpecNode x, SpecNode y, Depth depth)
    {
        if (depth == Depth.Top && ListsNull(keyword))
        {
            return AreSameItems(Items(x, keyword), Items(y, keyword), Depth.Data);
        }

        if (depth == Depth.Data || PlaceKeywords.Of(keyword) is not { } held)
        {
            return AreSame(x, y, Depth.Data);
        }

        return held.HasNames && x.IsObject && y.IsObject ? AreSameNamed(x.Members, y.Members) : AreSame(x, y, Depth.Inside);
    }

    private static bool AreSameNamed(IReadOnlyList<KeyValuePair<string, SpecNode>> x, IReadOnlyList<KeyValuePair<string, SpecNode>> y)
    {
        bool same = x.Count == y.Count;
        for (int i = 0; same && i < x.Count; i++)
        {
            same = x[i].Key == y[i].Key && AreSame(x[i].Value, y[i].Value, Depth.Inside);
        }

        return same;
    }

    private static bool AreSameItems(IReadOnlyList<SpecNode> x, IReadOnlyList<SpecNode> y, Depth depth)
    {
        bool same = x.Count == y.Count;
        for (int i = 0; same && i < x.Count; i++)
        {
            same = AreSame(x[i], y[i], depth);
        }

        return same;
    }

    private static bool ListsNull(string keyword) => keyword is "type" or "enum";

    // A null among the types or values says that the place may be null, as "nullable" does; one type and a list of one are the same.
    private static List<SpecNode> Items(SpecNode node, string keyword)
    {
        List<SpecNode> items = [];
        foreach (SpecNode item in node.IsArray ? node.Items : [node])
        {
            if (!item.IsNull && (keyword != "type" || item.Text != "null"))
            {
                items.Add(item);
            }
        }

        return items;
    }

    private int Hash(SpecNode node, Depth depth)
    {
        if (node.IsObject)
        {
            return depth == Depth.Inside && _hashes.TryGetValue(node, out int known) ? known : HashMembers(node, depth);
        }

        int hash = (int)node.Kind + StringComparer.Ordinal.GetHashCode(node.Text);
        foreach (SpecNode item in node.Items)
        {
            hash = Mix(hash, Hash(item, depth));
        }

        return hash;
    }

    private int HashMembers(SpecNode node, Depth depth)
    {
        int hash = 17;
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            if (Counts(members[i], depth))
            {
                hash = Mix(hash, HashMember(members[i].Key, members[i].Value, depth));
            }
        }

        if (depth == Depth.Inside)
        {
            _hashes[node] = hash;
        }

        return hash;
    }

    private int HashMember(string keyword, SpecNode value, Depth depth)
    {
        int hash = StringComparer.Ordinal.GetHashCode(keyword);
        if (depth == Depth.Top && ListsNull(keyword))
        {
            Items(value, keyword).ForEach(item => hash = Mix(hash, Hash(item, Depth.Data)));
            return hash;
        }

        if (depth == Depth.Data || PlaceKeywords.Of(keyword) is not { } held)
        {
            return Mix(hash, Hash(value, Depth.Data));
        }

        if (!held.HasNames || !value.IsObject)
        {
            return Mix(hash, Hash(value, Depth.Inside));
        }

        foreach (KeyValuePair<string, SpecNode> named in value.Members)
        {
            hash = Mix(Mix(hash, StringComparer.Ordinal.GetHashCode(named.Key)), Hash(named.Value, Depth.Inside));
        }

        return hash;
    }

    private static int Mix(int hash, int value) => unchecked((((hash << 5) | (int)((uint)hash >> 27)) ^ value) * 16777619);
}
