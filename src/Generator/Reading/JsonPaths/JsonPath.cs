using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>What a selector selects among the children of one node.</summary>
internal delegate IEnumerable<JsonPathMatch> JsonPathSelector(JsonPathMatch at, SpecNode root);

/// <summary>A parsed JSONPath query (RFC 9535): segments that each turn a list of nodes into the next one.</summary>
internal sealed class JsonPath(JsonPathBudget budget)
{
    private readonly List<(bool IsDescendant, List<JsonPathSelector> Selectors, string? Name)> _segments = [];

    /// <summary>Whether the query starts at the current node of a filter ("@") instead of at the root ("$").</summary>
    public bool IsRelative { get; set; }

    /// <summary>Whether the query cannot select more than one node: only names and indices.</summary>
    public bool IsSingular { get; private set; } = true;

    /// <exception cref="JsonPathException">The text is no JSONPath expression.</exception>
    public static JsonPath Parse(string text) => new JsonPathReader(text).Whole();

    /// <summary>Adds a segment.</summary>
    /// <param name="isDescendant">Whether it looks at all depths.</param>
    /// <param name="selectors">What it selects.</param>
    /// <param name="isSingular">Whether that is one node at most.</param>
    /// <param name="name">The name, where it is one name and nothing else.</param>
    public void Add(bool isDescendant, List<JsonPathSelector> selectors, bool isSingular, string? name = null)
    {
        _segments.Add((isDescendant, selectors, isDescendant ? null : name));
        IsSingular &= isSingular && !isDescendant;
    }

    /// <summary>The selected nodes in the order of the RFC; a node is there as often as it is selected.</summary>
    public List<JsonPathMatch> Select(SpecNode root) => Select(JsonPathMatch.Root(root), root);

    /// <summary>The selected nodes, seen from the current node of a filter.</summary>
    public List<JsonPathMatch> Select(SpecNode current, SpecNode root) => Select(JsonPathMatch.Root(IsRelative ? current : root), root);

    private List<JsonPathMatch> Select(JsonPathMatch start, SpecNode root)
    {
        List<JsonPathMatch> matches = [start];
        foreach ((bool isDescendant, List<JsonPathSelector> selectors, _) in _segments)
        {
            matches = Next(matches, isDescendant, selectors, root);
        }

        return matches;
    }

    /// <summary>
    /// Of a query that selects nothing, the name that ends it, and the names that are there in its place; null where it ends at something
    /// else.
    /// </summary>
    public (string Name, IReadOnlyList<string> Others)? Missed(SpecNode root)
    {
        List<JsonPathMatch> matches = [JsonPathMatch.Root(root)];
        foreach ((bool isDescendant, List<JsonPathSelector> selectors, string? name) in _segments)
        {
            List<JsonPathMatch> next = Next(matches, isDescendant, selectors, root);
            if (next.Count == 0)
            {
                IEnumerable<string> others = matches.SelectMany(static match => match.Node.Members).Select(static member => member.Key);
                return name is null ? null : (name, [.. others.Distinct()]);
            }

            matches = next;
        }

        return null;
    }

    private List<JsonPathMatch> Next(List<JsonPathMatch> matches, bool isDescendant, List<JsonPathSelector> selectors, SpecNode root)
    {
        IEnumerable<JsonPathMatch> nodes = isDescendant ? matches.SelectMany(Descendants) : matches;
        return [.. nodes.Where(HasChildren).SelectMany(node => selectors.SelectMany(selector => selector(node, root)))];
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
