using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>Lists of nodes as lists of views.</summary>
internal static class Views
{
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<SpecNode> nodes, Func<SpecNode, T> view)
    {
        T[] views = new T[nodes.Count];
        for (int i = 0; i < views.Length; i++)
        {
            views[i] = view(nodes[i]);
        }

        return views;
    }

    public static IReadOnlyList<T> Of<T>(IReadOnlyList<KeyValuePair<string, SpecNode>> members, Func<string, SpecNode, T> view)
    {
        T[] views = new T[members.Count];
        for (int i = 0; i < views.Length; i++)
        {
            views[i] = view(members[i].Key, members[i].Value);
        }

        return views;
    }

    /// <summary>The texts of scalars.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<SpecNode> nodes) => Of(nodes, static node => node.Text);
}
