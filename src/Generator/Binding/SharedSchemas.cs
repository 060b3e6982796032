using System.Collections.Generic;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Binding;

/// <summary>
/// Schemas that the document writes out at several places: they make one type, so that what is the same is the same in C#
/// too. The type is called by the words that its names at those places share. They are known only when all places are,
/// so a document that has such schemas is bound twice: the first time to learn the names.
/// </summary>
internal sealed class SharedSchemas
{
    private readonly Dictionary<SpecNode, Group> _groups = [];

    private SharedSchemas()
    {
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _groups.Count > 0;

    public static SharedSchemas Find(SpecNode root)
    {
        SharedSchemas shared = new();
        Dictionary<SpecNode, Group> groups = new(new SchemaShape());
        shared.Collect(root, isNamed: false, groups);
        foreach (Group group in groups.Values)
        {
            foreach (SpecNode place in group.Places.Count > 1 ? group.Places : [])
            {
                shared._groups.Add(place, group);
            }
        }

        return shared;
    }

    /// <summary>The schema that stands for all those that are the same; the schema itself when it is the only one.</summary>
    public SpecNode FirstOf(SpecNode schema) => _groups.TryGetValue(schema, out Group? group) ? group.Places[0] : schema;

    /// <summary>Notes what the type would be called at one of its places.</summary>
    public void Note(SpecNode schema, string name)
    {
        if (_groups.TryGetValue(schema, out Group? group) && !group.Names.Contains(name))
        {
            group.Names.Add(name);
        }
    }

    /// <summary>What the type is called; null when its places have no name in common, or one only.</summary>
    public string? NameOf(SpecNode schema) => _groups.TryGetValue(schema, out Group? group) && group.Names.Count > 1 ? CommonName.Of(group.Names) : null;

    /// <summary>Whether the prose of a schema holds at all places of its type.</summary>
    public bool IsProseOfType(SpecNode schema) => !_groups.TryGetValue(schema, out Group? group) || group.HasOneProse;

    private void Collect(SpecNode node, bool isNamed, Dictionary<SpecNode, Group> groups)
    {
        if (!isNamed && IsShareable(node))
        {
            if (!groups.TryGetValue(node, out Group? group))
            {
                groups.Add(node, group = new Group());
            }

            group.Places.Add(node);
        }

        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            if (member.Key is "example" or "examples" or "default" or "enum" or "const")
            {
                continue;
            }

            bool isDefinitions = member.Key is "schemas" or "definitions" or "$defs";
            foreach (KeyValuePair<string, SpecNode> definition in isDefinitions ? member.Value.Members : [])
            {
                Collect(definition.Value, isNamed: true, groups);
            }

            if (!isDefinitions)
            {
                Collect(member.Value, isNamed: false, groups);
            }
        }

        foreach (SpecNode item in node.Items)
        {
            Collect(item, isNamed: false, groups);
        }
    }

    // What makes a type of its own. Whom a reference leads to, or who was given a name or identity, is a definition.
    private static bool IsShareable(SpecNode node) =>
        node.IsObject
        && node["$ref"] is null && node["$id"] is null && node["$anchor"] is null && node["$dynamicAnchor"] is null && node["x-csharp-name"] is null
        && (node["properties"] is { IsObject: true } || node["enum"] is { IsArray: true } || node["oneOf"] is { IsArray: true } || node["anyOf"] is { IsArray: true } || node["allOf"] is { IsArray: true });

    private sealed class Group
    {
        public List<SpecNode> Places { get; } = [];

        public List<string> Names { get; } = [];

        public bool HasOneProse => Places.TrueForAll(place => Prose(place) == Prose(Places[0]));

        private static (string?, string?, bool) Prose(SpecNode place) => (place.String("description"), place.String("title"), place.True("deprecated"));
    }
}
