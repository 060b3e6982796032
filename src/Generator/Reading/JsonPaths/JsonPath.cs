using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>What a selector selects among the children of one node.</summary>
internal delegate IEnumerable<JsonPathMatch> JsonPathSelector(JsonPathMatch at, SpecNode root);

/// <summary>A parsed JSONPath query (RFC 9535): segments that each turn a list of nodes into the next one.</summary>
internal sealed class JsonPath(JsonPathBudget budget)
{
    private readonly List<(bool IsDescendant, List<JsonPathSelector> Selectors)> _segments = [];

    /// <summary>Whether the query starts at the current node of a filter ("@") instead of at the root ("$").</summary>
    public bool IsRelative { get; set; }

    /// <summary>Whether the query cannot select more than one node: only names and indices.</summary>
    public bool IsSingular { get; private set; } = true;

    /// <exception cref="JsonPathException">The text is no JSONPath expression.</exception>
    public static JsonPath Parse(string text) => new JsonPathReader(text).Whole();

    public void Add(bool isDescendant, List<JsonPathSelector> selectors, bool isSingular)
    {
        _segments.Add((isDescendant, selectors));
        IsSingular &= isSingular && !isDescendant;
    }

    /// <summary>The selected nodes in the order of the RFC; a node is there as often as it is selected.</summary>
    public List<JsonPathMatch> Select(SpecNode root) => Select(JsonPathMatch.Root(root), root);

    /// <summary>The selected nodes, seen from the current node of a filter.</summary>
    public List<JsonPathMatch> Select(SpecNode current, SpecNode root) => Select(JsonPathMatch.Root(IsRelative ? current : root), root);

    private List<JsonPathMatch> Select(JsonPathMatch start, SpecNode root)
    {
        List<JsonPathMatch> matches = [start];
        foreach ((bool isDescendant, List<JsonPathSelector> selectors) in _segments)
        {
            IEnumerable<JsonPathMatch> nodes = isDescendant ? matches.SelectMany(Descendants) : matches;
            matches = [.. nodes.Where(HasChildren).SelectMany(node => selectors.SelectMany(selector => selector(node, root)))];
        }

        return matches;
    }

    private bool HasChildren(JsonPathMatch match)
    {
        if (!match.Node.IsObject && !match.Node.IsArray)
        {
            return false;
        }

        budget.Spend(1 + match.Node.Members.Count + match.Node.Items.Count);
        return true;
    }

    // A node comes before its children, and these in their order.
    private static IEnumerable<JsonPathMatch> Descendants(JsonPathMatch start)
    {
        Stack<JsonPathMatch> open = new([start]);
        while (open.Count > 0)
        {
            JsonPathMatch match = open.Pop();
            yield return match;
            foreach (JsonPathMatch child in match.Children().Reverse())
            {
                open.Push(child);
            }
        }
    }
}
