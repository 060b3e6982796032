using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Classes;

/// <summary>Which definitions build on which by <c>allOf</c>: the derived types of a base with a discriminator.</summary>
internal sealed class Inheritance(BindingContext context)
{
    // A hierarchy of more levels is one that nobody means: each class repeats the members of all above, and each base all below it.
    private const int MaxLevels = 100;

    private readonly Dictionary<Schema, List<KeyValuePair<string, Schema>>> _children = [];
    private readonly HashSet<(Schema Parent, Schema Child)> _isChild = [];
    private readonly Dictionary<Schema, ILookup<Schema, string>> _mapped = [];
    private readonly HashSet<SpecFile> _scanned = [];
    private readonly Dictionary<Schema, Schema?> _bases = [];
    private readonly Dictionary<Schema, string> _names = [];
    private readonly Dictionary<(Schema Root, Schema Schema), List<string>> _texts = [];
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
        int from = 0;
        for (int level = 1; level < MaxLevels && from < descendants.Count; level++)
        {
            int end = descendants.Count;
            for (; from < end; from++)
            {
                if (seen.Add(descendants[from].Value))
                {
                    descendants.AddRange(ChildrenOf(descendants[from].Value));
                }
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
        if (_depth == MaxLevels)
        {
            ReportLevels(schema);
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
        List<string> listed = values.Count > 0 ? values : PropertyTexts(root, derived);
        bool isTold = values.Count > 0 || listed.Count == 1 || (isAlternative && listed.Count > 0 && !listed.Contains(name));
        return isTold ? listed : [name];
    }

    /// <summary>
    /// The discriminator values that a mapping gives a schema, or the only one that it lists itself; none where it has only its name.
    /// </summary>
    public List<string> SaidValuesOf(Schema root, Schema derived)
    {
        List<string> values = [.. Mapped(root)[derived]];
        if (values.Count == 0 && PropertyTexts(root, derived) is { Count: 1 } listed)
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
    // what the root says is said of all. Bases are asked for before what builds on them, so that one step leads to what is known.
    private List<string> PropertyTexts(Schema root, Schema derived)
    {
        if (!_texts.TryGetValue((root, derived), out List<string>? texts))
        {
            texts = PropertyTexts(root, derived, [root], 0);
            _texts.Add((root, derived), texts);
        }

        return texts;
    }

    private List<string> PropertyTexts(Schema root, Schema schema, HashSet<Schema> visited, int depth)
    {
        if (schema.Definition is not { } node || depth > MaxLevels || !visited.Add(node))
        {
            return [];
        }

        if (_texts.TryGetValue((root, node), out List<string>? known))
        {
            return known;
        }

        if (node.Members.Find(root.Discriminator!.Member!) is { IsObject: true, Definition: { } definition }
            && definition.ListedTexts() is { Count: > 0 } listed)
        {
            return listed;
        }

        foreach (Schema part in node.Parts)
        {
            if (PropertyTexts(root, part, visited, depth + 1) is { Count: > 0 } texts)
            {
                return texts;
            }
        }

        return [];
    }

    private bool IsAbove(Schema target, Schema schema)
    {
        if (!IsBase(target) && BaseOf(target) is null)
        {
            return false;
        }

        int levels = 0;
        Schema? ancestor = target;
        while (ancestor is not null && !ReferenceEquals(ancestor, schema))
        {
            if (++levels > MaxLevels)
            {
                ReportLevels(schema);
                return false;
            }

            ancestor = BaseOf(ancestor);
        }

        return ancestor is null;
    }

    private void ReportLevels(Schema schema) => context.Report(
        ProblemKind.Degraded, schema.Node, $"The schema builds on more than {MaxLevels} others", "it becomes a class without a base");

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
