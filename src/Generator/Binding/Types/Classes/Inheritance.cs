using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>Which definitions build on which by <c>allOf</c>: the derived types of a base with a discriminator.</summary>
internal sealed class Inheritance(BindingContext context)
{
    private const int MaxDepth = 100;

    private readonly Dictionary<Schema, List<KeyValuePair<string, Schema>>> _children = [];
    private readonly HashSet<(Schema Parent, Schema Child)> _isChild = [];
    private readonly Dictionary<Schema, ILookup<Schema, string>> _mapped = [];
    private readonly HashSet<SpecFile> _scanned = [];
    private readonly Dictionary<Schema, Schema?> _bases = [];
    private readonly Dictionary<Schema, string> _names = [];
    private int _depth;

    /// <summary>Whether a schema is a base: it has a discriminator, and definitions that build on it.</summary>
    public bool IsBase(Schema schema) => schema.Discriminator?.Member is not null && ChildrenOf(schema).Count > 0;

    /// <summary>Whether a schema is a definition that builds on a base, and not a place that refers to one.</summary>
    public bool IsDerived(Schema schema) =>
        BaseOf(schema) is { } parent && ChildrenOf(parent).Count > 0 && _isChild.Contains((parent, schema));

    /// <summary>The definitions that build on a schema, and those that build on them.</summary>
    public List<KeyValuePair<string, Schema>> DescendantsOf(Schema schema)
    {
        List<KeyValuePair<string, Schema>> descendants = [.. ChildrenOf(schema)];
        HashSet<Schema> seen = [schema];
        for (int i = 0; i < descendants.Count; i++)
        {
            if (seen.Add(descendants[i].Value))
            {
                descendants.AddRange(ChildrenOf(descendants[i].Value));
            }
        }

        return descendants;
    }

    /// <summary>The base that a definition builds on; null when it has none. Bases that build on each other in a circle are none.</summary>
    public Schema? BaseOf(Schema schema)
    {
        if (_bases.TryGetValue(schema, out Schema? known))
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
        foreach (Schema part in schema.Parts)
        {
            if (_bases[schema] is null && part.Reference is not null && part.Definition is { } target && IsAbove(target, schema))
            {
                _bases[schema] = target;
                if (part.Target?.Name is { Length: > 0 } name && !_names.ContainsKey(target))
                {
                    _names.Add(target, name);
                }
            }
        }

        _depth--;
        return _bases[schema];
    }

    /// <summary>The discriminator values of a derived type or an alternative: those that are said of it, or its name.</summary>
    /// <param name="root">The schema with the discriminator.</param>
    /// <param name="name">The name of the schema that is told.</param>
    /// <param name="derived">The schema that is told.</param>
    /// <param name="isAlternative">Whether several may be told by the same text.</param>
    public List<string> DiscriminatorValuesOf(Schema root, string name, Schema derived, bool isAlternative = false)
    {
        if (derived.Given.DiscriminatorValue is { } declared)
        {
            return [declared];
        }

        List<string> values = SaidValuesOf(root, derived);
        List<string> listed = values.Count > 0 ? values : PropertyTexts(root.Discriminator!.Member!, derived, [root], 0);
        bool isTold = values.Count > 0 || listed.Count == 1 || (isAlternative && listed.Count > 0 && !listed.Contains(name));
        return isTold ? listed : [name];
    }

    /// <summary>
    /// The discriminator values that a mapping gives a schema, or the only one that it lists itself; none where it has only its name.
    /// </summary>
    public List<string> SaidValuesOf(Schema root, Schema derived)
    {
        List<string> values = [.. Mapped(root)[derived]];
        if (values.Count == 0 && PropertyTexts(root.Discriminator!.Member!, derived, [root], 0) is { Count: 1 } listed)
        {
            values = listed;
        }

        return values;
    }

    /// <summary>What a base is called by the definitions that build on it, which may stand in another file than it.</summary>
    public string NameOf(Schema schema) => _names.TryGetValue(schema, out string? name) ? name : schema.Title ?? "Base";

    /// <summary>The schema of values that no text tells; null where the document names none.</summary>
    public Schema? OtherwiseOf(Schema root) =>
        root.Discriminator?.Otherwise is { } name ? MappingTarget(root, name) : null;

    /// <summary>A mapping's value is a reference or a bare schema name.</summary>
    public Schema? MappingTarget(Schema from, string value)
    {
        Schema? target = value.IndexOf('#') >= 0 || value.IndexOf('/') >= 0 || value.IndexOf('.') >= 0 ? from.Find(value) : null;
        return target ?? context.Schemas.Find(value);
    }

    // What the mapping of a schema has for each of those that it leads to.
    private ILookup<Schema, string> Mapped(Schema root)
    {
        if (!_mapped.TryGetValue(root, out ILookup<Schema, string>? mapped))
        {
            mapped = root.Discriminator!.Mapping
                .Select(entry => (entry.Key, Target: MappingTarget(root, entry.Value)))
                .Where(static entry => entry.Target is not null)
                .ToLookup(static entry => entry.Target!, static entry => entry.Key);
            _mapped.Add(root, mapped);
        }

        return mapped;
    }

    private List<KeyValuePair<string, Schema>> ChildrenOf(Schema schema)
    {
        Scan(schema.Node.File);
        Scan(context.Root.File);
        return _children.TryGetValue(schema, out List<KeyValuePair<string, Schema>>? children) ? children : [];
    }

    // A derived type may list the texts of the discriminator itself, or take the member from another definition;
    // what the root says is said of all.
    private static List<string> PropertyTexts(string member, Schema schema, HashSet<Schema> visited, int depth)
    {
        List<string> texts = [];
        if (schema.Definition is not { } node || depth > MaxDepth || !visited.Add(node))
        {
            return texts;
        }

        if (node.Members.Find(member) is { IsObject: true, Definition: { } definition })
        {
            texts = definition.ListedTexts();
        }

        foreach (Schema part in texts.Count == 0 ? node.Parts : [])
        {
            texts = texts.Count > 0 ? texts : PropertyTexts(member, part, visited, depth + 1);
        }

        return texts;
    }

    private bool IsAbove(Schema target, Schema schema)
    {
        if (!IsBase(target) && BaseOf(target) is null)
        {
            return false;
        }

        Schema? ancestor = target;
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

        foreach (KeyValuePair<string, Schema> schema in context.Source.AllNamed(root))
        {
            foreach (Schema part in schema.Value.Parts)
            {
                if (part.Reference is not null && part.Definition is { } target)
                {
                    if (!_children.TryGetValue(target, out List<KeyValuePair<string, Schema>>? children))
                    {
                        _children.Add(target, children = []);
                    }

                    children.Add(schema);
                    _isChild.Add((target, schema.Value));
                }
            }
        }
    }
}
