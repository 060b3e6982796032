using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Types;

/// <summary>Which definitions build on which by <c>allOf</c>: the derived types of a base with a discriminator.</summary>
internal sealed class Inheritance(BindingContext context)
{
    private const int MaxDepth = 100;

    private readonly Dictionary<SpecNode, List<KeyValuePair<string, SpecNode>>> _children = [];
    private readonly HashSet<SpecFile> _scanned = [];
    private readonly Dictionary<SpecNode, SpecNode?> _bases = [];
    private int _depth;

    /// <summary>Whether a schema is a base: it has a discriminator, and definitions that build on it.</summary>
    public bool IsBase(SpecNode schema) => SchemaFacts.DiscriminatorOf(schema) is not null && ChildrenOf(schema).Count > 0;

    /// <summary>The definitions that build on a schema, and those that build on them.</summary>
    public List<KeyValuePair<string, SpecNode>> DescendantsOf(SpecNode schema)
    {
        List<KeyValuePair<string, SpecNode>> descendants = [.. ChildrenOf(schema)];
        HashSet<SpecNode> seen = [schema];
        for (int i = 0; i < descendants.Count; i++)
        {
            if (seen.Add(descendants[i].Value))
            {
                descendants.AddRange(ChildrenOf(descendants[i].Value));
            }
        }

        return descendants;
    }

    private IReadOnlyList<KeyValuePair<string, SpecNode>> ChildrenOf(SpecNode schema)
    {
        Scan(schema.File);
        Scan(context.Root.File);
        return _children.TryGetValue(schema, out List<KeyValuePair<string, SpecNode>>? children) ? children : [];
    }

    /// <summary>The base that a definition builds on; null when it has none. Bases that build on each other in a circle are none.</summary>
    public SpecNode? BaseOf(SpecNode schema)
    {
        if (_bases.TryGetValue(schema, out SpecNode? known))
        {
            return known;
        }

        // Who asks while the answer is being looked for stands in a circle; who asks from too far away makes a chain that is no hierarchy.
        _bases.Add(schema, null);
        if (_depth == MaxDepth)
        {
            return null;
        }

        _depth++;
        foreach (SpecNode part in schema.ItemsOf("allOf"))
        {
            if (_bases[schema] is null && SpecReferences.ReferenceOf(part) is not null && context.Definition(part) is { } target && IsAbove(target, schema))
            {
                _bases[schema] = target;
            }
        }

        _depth--;
        return _bases[schema];
    }

    /// <summary>The texts that tell a derived type or an alternative: its mapping entries, its own declaration, or its name.</summary>
    /// <param name="root">The schema with the discriminator.</param>
    /// <param name="name">The name of the schema that is told.</param>
    /// <param name="derived">The schema that is told.</param>
    /// <param name="isAlternative">Whether several may be told by the same text.</param>
    public List<string> TellsOf(SpecNode root, string name, SpecNode derived, bool isAlternative = false)
    {
        if (derived.Scalar("x-ms-discriminator-value") is { } declared)
        {
            return [declared];
        }

        List<string> tells = [];
        foreach (KeyValuePair<string, SpecNode> entry in (root["discriminator"] is { IsObject: true } discriminator ? discriminator : root).MembersOf("mapping"))
        {
            if (entry.Value.IsString && ReferenceEquals(MappingTarget(root, entry.Value.Text), derived))
            {
                tells.Add(entry.Key);
            }
        }

        if (tells.Count > 0)
        {
            return tells;
        }

        List<string> listed = PropertyTexts(SchemaFacts.DiscriminatorOf(root)!, derived, [root], 0);
        return listed.Count == 1 || (isAlternative && listed.Count > 0 && !listed.Contains(name)) ? listed : [name];
    }

    /// <summary>A mapping's value is a reference or a bare schema name.</summary>
    public SpecNode? MappingTarget(SpecNode from, string value)
    {
        SpecNode? target = value.IndexOf('#') >= 0 || value.IndexOf('/') >= 0 || value.IndexOf('.') >= 0 ? context.References.Find(from, value) : null;
        if (target is not null)
        {
            return target;
        }

        foreach (KeyValuePair<string, SpecNode> schema in context.Schemas)
        {
            if (schema.Key == value)
            {
                return schema.Value;
            }
        }

        return null;
    }

    // A derived type may list the texts of the discriminator itself, or take the member from another definition; what the root says is said of all.
    private List<string> PropertyTexts(string member, SpecNode schema, HashSet<SpecNode> visited, int depth)
    {
        List<string> texts = [];
        if (context.Definition(schema) is not { } node || depth > MaxDepth || !visited.Add(node))
        {
            return texts;
        }

        if (node.Object("properties")?[member] is { IsObject: true } property && context.Definition(property) is { } definition)
        {
            texts = SchemaFacts.ListedTexts(definition);
        }

        foreach (SpecNode part in texts.Count == 0 ? node.ItemsOf("allOf") : [])
        {
            texts = texts.Count > 0 ? texts : PropertyTexts(member, part, visited, depth + 1);
        }

        return texts;
    }

    private bool IsAbove(SpecNode target, SpecNode schema)
    {
        if (!IsBase(target) && BaseOf(target) is null)
        {
            return false;
        }

        SpecNode? ancestor = target;
        while (ancestor is not null && !ReferenceEquals(ancestor, schema))
        {
            ancestor = BaseOf(ancestor);
        }

        return ancestor is null;
    }

    private void Scan(SpecFile file)
    {
        if (!_scanned.Add(file) || file.Root is not { } root)
        {
            return;
        }

        foreach (IReadOnlyList<KeyValuePair<string, SpecNode>> schemas in new[] { root.MembersOf("definitions"), root.Object("components")?.MembersOf("schemas") ?? [] })
        {
            foreach (KeyValuePair<string, SpecNode> schema in schemas)
            {
                foreach (SpecNode part in schema.Value.ItemsOf("allOf"))
                {
                    if (SpecReferences.ReferenceOf(part) is not null && context.Definition(part) is { } target)
                    {
                        if (!_children.TryGetValue(target, out List<KeyValuePair<string, SpecNode>>? children))
                        {
                            _children.Add(target, children = []);
                        }

                        children.Add(schema);
                    }
                }
            }
        }
    }
}
