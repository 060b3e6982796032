using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>A node that an expression selects, and the way to it from the root.</summary>
/// <param name="Parent">The match that holds it; null for the root.</param>
/// <param name="Name">The member's name; null for an item or the root.</param>
/// <param name="Index">The item's index.</param>
/// <param name="Node">The node itself.</param>
internal sealed record JsonPathMatch(JsonPathMatch? Parent, string? Name, int Index, SpecNode Node)
{
    /// <summary>How many steps lead to it.</summary>
    public int Depth { get; } = Parent is null ? 0 : Parent.Depth + 1;

    public static JsonPathMatch Root(SpecNode root) => new(null, null, 0, root);

    public JsonPathMatch Member(string name, SpecNode node) => new(this, name, 0, node);

    public JsonPathMatch Item(int index, SpecNode node) => new(this, null, index, node);

    /// <summary>The members or items in their order.</summary>
    public IEnumerable<JsonPathMatch> Children()
    {
        foreach (KeyValuePair<string, SpecNode> member in Node.Members)
        {
            yield return Member(member.Key, member.Value);
        }

        for (int i = 0; i < Node.Items.Count; i++)
        {
            yield return Item(i, Node.Items[i]);
        }
    }
}
