using System.Collections.Generic;
using System.Text.RegularExpressions;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Corpus.RoundTrip;

/// <summary>A list of alternatives, of which one must fit.</summary>
/// <param name="Owner">The schema with the <c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="Alternatives">The alternatives.</param>
internal sealed record SchemaChoice(SpecNode Owner, IReadOnlyList<SpecNode> Alternatives);

/// <summary>What schemas that hold together say: references and <c>allOf</c> are followed, alternatives are left open.</summary>
internal sealed class SchemaView
{
    /// <summary>The schemas that say something, in the order in which they were met.</summary>
    public List<SpecNode> Parts { get; } = [];

    /// <summary>The first schema that is more than a reference.</summary>
    public SpecNode? Definition => Parts.Find(static part => SpecReferences.ReferenceOf(part) is null);

    /// <summary>The types of JSON Schema that a value may be of, without null; null where nothing says so.</summary>
    public HashSet<string>? Types { get; set; }

    public bool AllowsNull { get; set; }

    /// <summary>The formats, and the content encoding as the format that it amounts to.</summary>
    public HashSet<string> Formats { get; } = [];

    /// <summary>The values of the shortest list; null where there is none.</summary>
    public IReadOnlyList<SpecNode>? Listed { get; set; }

    /// <summary>The only value.</summary>
    public SpecNode? Constant { get; set; }

    /// <summary>The schemas of each member.</summary>
    public Dictionary<string, List<SpecNode>> Properties { get; } = [];

    public HashSet<string> Required { get; } = [];

    /// <summary>The schemas of members that are not named.</summary>
    public List<SpecNode> Additional { get; } = [];

    /// <summary>Whether there must not be any other members.</summary>
    public bool IsClosed { get; set; }

    public List<(Regex Name, SpecNode Schema)> Patterns { get; } = [];

    public List<SchemaChoice> Choices { get; } = [];

    /// <summary>The schemas of an item.</summary>
    public List<SpecNode> Items { get; } = [];

    /// <summary>The schemas of the first items, place by place.</summary>
    public IReadOnlyList<SpecNode> Places { get; set; } = [];

    /// <summary>Patterns of texts.</summary>
    public List<Regex> TextPatterns { get; } = [];

    /// <summary>A number that may be written as text: what a pattern beside two types means.</summary>
    public bool IsLooseNumber => Types is { Count: 2 }
        && Types.Contains("string")
        && (Types.Contains("integer") || Types.Contains("number"))
        && TextPatterns.Count > 0;

    /// <summary>The schemas that a member must fit.</summary>
    public List<SpecNode> Member(string name)
    {
        List<SpecNode> schemas = Properties.TryGetValue(name, out List<SpecNode>? own) ? [.. own] : [];
        foreach ((Regex pattern, SpecNode schema) in Patterns)
        {
            if (pattern.IsMatch(name))
            {
                schemas.Add(schema);
            }
        }

        return schemas.Count > 0 ? schemas : Additional;
    }

    /// <summary>The schemas that an item must fit.</summary>
    public List<SpecNode> Item(int index) => index < Places.Count ? [Places[index]] : Items;
}
