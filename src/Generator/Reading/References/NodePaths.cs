using System.Collections.Generic;
using System.Linq;
using System.Text;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>Where the nodes of a document stand, as JSONPath: for messages that tell an overlay what to mend.</summary>
internal sealed class NodePaths
{
    // What is longer is no help, and may be as long as a document makes it.
    private const int MaxLength = 200;

    private readonly Dictionary<SpecNode, (SpecNode Parent, string? Name, int Index)> _parents = [];

    public NodePaths(SpecNode root)
    {
        Stack<SpecNode> open = new([root]);
        while (open.Count > 0)
        {
            SpecNode node = open.Pop();
            for (int i = 0; i < node.Members.Count; i++)
            {
                Note(node, node.Members[i].Value, node.Members[i].Key, i, open);
            }

            for (int i = 0; i < node.Items.Count; i++)
            {
                Note(node, node.Items[i], null, i, open);
            }
        }
    }

    /// <summary>
    /// The target of an overlay that takes a reference away: the item of a list, otherwise the reference alone, which leaves something
    /// that says nothing. Null where that cannot be written in a line.
    /// </summary>
    public string? ReferenceIn(SpecNode node)
    {
        List<string> steps = [];
        bool isItem = _parents.TryGetValue(node, out (SpecNode Parent, string? Name, int Index) at) && at.Name is null;
        for (SpecNode step = node; _parents.TryGetValue(step, out at); step = at.Parent)
        {
            steps.Add(at.Name is { } name ? Named(name) : $"[{at.Index}]");
            if (steps.Count > MaxLength)
            {
                return null;
            }
        }

        steps.Reverse();
        string path = "$" + string.Concat(steps) + (isItem ? "" : "['$ref']");
        return steps.Count == 0 || path.Length > MaxLength || path.Any(static c => c is '"' or '\\' || char.IsControl(c)) ? null : path;
    }

    private void Note(SpecNode parent, SpecNode node, string? name, int index, Stack<SpecNode> open)
    {
        if ((node.IsObject || node.IsArray) && !_parents.ContainsKey(node))
        {
            _parents.Add(node, (parent, name, index));
            open.Push(node);
        }
    }

    private static string Named(string name)
    {
        bool isWord = name.Length > 0 && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_');
        return isWord ? "." + name : new StringBuilder(name).Replace("'", "\\'").Insert(0, "['").Append("']").ToString();
    }
}
