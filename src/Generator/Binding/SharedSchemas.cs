using System;
using System.Collections.Generic;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding;

/// <summary>
/// Schemas that the document writes out at several places: they make one type, so that what is the same is the same in C#
/// too. The type is called by the words that its names at those places share, or by the shortest of the names. They are
/// known only when all places are, so a document that has such schemas is bound twice: first for the names.
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
        shared.Collect(root, isNamed: false, groups, []);
        foreach (Group group in groups.Values)
        {
            foreach (SpecNode place in group.Places.Count > 1 ? group.Places : [])
            {
                shared._groups.Add(place, group);
            }
        }

        return shared;
    }

    /// <summary>Whether the names at all places are known, so that types can be shared.</summary>
    public bool AreNamesKnown { get; set; }

    /// <summary>Notes what the type would be called at one of its places.</summary>
    public void Note(Schema schema, string name)
    {
        if (Find(schema) is { } group && !group.Names.Contains(name))
        {
            group.Names.Add(name);
        }
    }

    /// <summary>The schema that stands for all those that are the same; the schema itself when each place has a type of its own.</summary>
    /// <param name="schema">One of them, or any other.</param>
    /// <param name="context">The document, with the names of types that are taken.</param>
    public Schema FirstOf(Schema schema, BindingContext context)
    {
        if (!AreNamesKnown || Find(schema) is not { } group)
        {
            return schema;
        }

        if (!group.IsSettled)
        {
            group.IsSettled = true;
            group.Name = CommonName.Of(group.Names) is { } common && !context.TypeNames.IsTaken(common) ? common : ShortestOf(group.Names);
        }

        return group.Name is null ? schema : context.Source.Of(group.Places[0]);
    }

    /// <summary>What the type of a shared schema is called; null for any other.</summary>
    public string? NameOf(Schema schema) => Find(schema)?.Name;

    /// <summary>Whether the prose of a schema holds at all places of its type.</summary>
    public bool IsProseOfType(Schema schema) => Find(schema) is not { Name: not null } group || group.HasOneProse;

    private Group? Find(Schema schema) => schema.IsWritten && _groups.TryGetValue(schema.Node, out Group? group) ? group : null;

    // The body of one operation is not called after another one's.
    private static string? ShortestOf(List<string> names)
    {
        if (names.Count > 1 && names.TrueForAll(static name => name.EndsWith("Result", StringComparison.Ordinal) || name.EndsWith("Request", StringComparison.Ordinal)))
        {
            return null;
        }

        string? shortest = null;
        foreach (string name in names)
        {
            shortest = shortest is null || name.Length < shortest.Length ? name : shortest;
        }

        return shortest;
    }

    private void Collect(SpecNode node, bool isNamed, Dictionary<SpecNode, Group> groups, HashSet<SpecNode> seen)
    {
        // An alias or a merge key of YAML brings one node to several places, where it is the same schema anyway.
        if (node.Members.Count + node.Items.Count > 0 && !seen.Add(node))
        {
            return;
        }

        if (!isNamed && IsShareable(node))
        {
            if (!groups.TryGetValue(node, out Group? group))
            {
                groups.Add(node, group = new Group());
            }

            group.Places.Add(node);
        }

        // Every node of the document comes by here: no enumerators.
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            KeyValuePair<string, SpecNode> member = members[i];
            if (member.Key is "example" or "examples" or "default" or "enum" or "const")
            {
                continue;
            }

            bool isDefinitions = member.Key is "schemas" or "definitions" or "$defs";
            foreach (KeyValuePair<string, SpecNode> definition in isDefinitions ? member.Value.Members : [])
            {
                Collect(definition.Value, isNamed: true, groups, seen);
            }

            if (!isDefinitions)
            {
                Collect(member.Value, isNamed: false, groups, seen);
            }
        }

        IReadOnlyList<SpecNode> items = node.Items;
        for (int i = 0; i < items.Count; i++)
        {
            Collect(items[i], isNamed: false, groups, seen);
        }
    }

    // What makes a type of its own. Whom a reference leads to, or who was given a name or identity, is a definition.
    private static bool IsShareable(SpecNode node)
    {
        bool isType = false;
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            SpecNode value = members[i].Value;
            switch (members[i].Key)
            {
                case "$ref" or "$id" or "$anchor" or "$dynamicAnchor" or "x-csharp-name":
                    return false;
                case "properties":
                    isType |= value.IsObject;
                    break;
                case "enum" or "oneOf" or "anyOf" or "allOf":
                    isType |= value.IsArray;
                    break;
            }
        }

        return isType;
    }

    private sealed class Group
    {
        public List<SpecNode> Places { get; } = [];

        public List<string> Names { get; } = [];

        public bool IsSettled { get; set; }

        public string? Name { get; set; }

        public bool HasOneProse => Places.TrueForAll(place => Prose(place) == Prose(Places[0]));

        private static (string?, string?, bool) Prose(SpecNode place) => (place.String("description"), place.String("title"), place.True("deprecated"));
    }
}
