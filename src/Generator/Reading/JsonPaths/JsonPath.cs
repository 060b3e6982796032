using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>What a selector does with one node: adds what it selects among the node's children.</summary>
internal delegate void JsonPathSelector(JsonPathMatch at, SpecNode root, List<JsonPathMatch> found);

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
            List<JsonPathMatch> found = [];
            foreach (JsonPathMatch match in matches)
            {
                Apply(selectors, isDescendant, match, root, found);
            }

            matches = found;
        }

        return matches;
    }

    private void Apply(
        List<JsonPathSelector> selectors,
        bool isDescendant,
        JsonPathMatch match,
        SpecNode root,
        List<JsonPathMatch> found)
    {
        if (!match.Node.IsObject && !match.Node.IsArray)
        {
            return;
        }

        budget.Spend(1 + match.Node.Members.Count + match.Node.Items.Count);

        foreach (JsonPathSelector selector in selectors)
        {
            selector(match, root, found);
        }

        if (isDescendant)
        {
            foreach (JsonPathMatch child in match.Children())
            {
                Apply(selectors, isDescendant, child, root, found);
            }
        }
    }
}
