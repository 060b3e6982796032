using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>
/// Compares schemas by what type they make: the same words in the same order, but for what is said of the place where a
/// schema stands and not of its type. Only schemas of one file are the same, since references are relative to it.
/// </summary>
internal sealed class SchemaShape : IEqualityComparer<SpecNode>
{
    private readonly Dictionary<SpecNode, int> _hashes = [];

    public bool Equals(SpecNode? x, SpecNode? y) => ReferenceEquals(x, y) || (x is not null && y is not null && ReferenceEquals(x.File, y.File) && AreSame(x, y, isTop: true));

    public int GetHashCode(SpecNode node) => Hash(node, isTop: true);

    private static bool AreSame(SpecNode x, SpecNode y, bool isTop)
    {
        if (x.Kind != y.Kind || x.Text != y.Text)
        {
            return false;
        }

        return x.IsObject ? AreSameMembers(x, y, isTop) : !x.IsArray || AreSameItems(x.Items, y.Items);
    }

    private static bool AreSameMembers(SpecNode x, SpecNode y, bool isTop)
    {
        int j = 0;
        IReadOnlyList<KeyValuePair<string, SpecNode>> others = y.Members;
        foreach (KeyValuePair<string, SpecNode> member in x.Members)
        {
            if (isTop && SchemaKeywords.IsOfPlace(member.Key))
            {
                continue;
            }

            while (isTop && j < others.Count && SchemaKeywords.IsOfPlace(others[j].Key))
            {
                j++;
            }

            if (j == others.Count || others[j].Key != member.Key || !AreSameValues(member.Key, member.Value, others[j].Value, isTop))
            {
                return false;
            }

            j++;
        }

        while (isTop && j < others.Count && SchemaKeywords.IsOfPlace(others[j].Key))
        {
            j++;
        }

        return j == others.Count;
    }

    private static bool AreSameValues(string name, SpecNode x, SpecNode y, bool isTop) =>
        isTop && name is "type" or "enum" ? AreSameItems(Items(x, name), Items(y, name)) : AreSame(x, y, isTop: false);

    private static bool AreSameItems(IEnumerable<SpecNode> x, IEnumerable<SpecNode> y)
    {
        using IEnumerator<SpecNode> others = y.GetEnumerator();
        foreach (SpecNode item in x)
        {
            if (!others.MoveNext() || !AreSame(item, others.Current, isTop: false))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    // A null among the types or values says that the place may be null, as "nullable" does; one type and a list of one are the same.
    private static IEnumerable<SpecNode> Items(SpecNode node, string keyword)
    {
        foreach (SpecNode item in node.IsArray ? node.Items : [node])
        {
            if (!item.IsNull && (keyword != "type" || item.Text != "null"))
            {
                yield return item;
            }
        }
    }

    private int Hash(SpecNode node, bool isTop)
    {
        if (node.IsObject)
        {
            return isTop ? HashMembers(node, isTop: true) : _hashes.TryGetValue(node, out int known) ? known : _hashes[node] = HashMembers(node, isTop: false);
        }

        int hash = (int)node.Kind + StringComparer.Ordinal.GetHashCode(node.Text);
        foreach (SpecNode item in node.Items)
        {
            hash = Mix(hash, Hash(item, isTop: false));
        }

        return hash;
    }

    private int HashMembers(SpecNode node, bool isTop)
    {
        int hash = 17;
        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            // Types and values count without null, which a sum over the rest does not see.
            if (!isTop || !(SchemaKeywords.IsOfPlace(member.Key) || member.Key is "type" or "enum"))
            {
                hash = Mix(Mix(hash, StringComparer.Ordinal.GetHashCode(member.Key)), Hash(member.Value, isTop: false));
                continue;
            }

            foreach (SpecNode item in member.Key is "type" or "enum" ? Items(member.Value, member.Key) : [])
            {
                hash = Mix(hash, Hash(item, isTop: false));
            }
        }

        return hash;
    }

    private static int Mix(int hash, int value) => unchecked((((hash << 5) | (int)((uint)hash >> 27)) ^ value) * 16777619);
}
