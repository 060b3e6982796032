using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>The members that an object schema has in all: its own, those of the parts it is put together from, and those of its variants.</summary>
internal sealed class MemberCollector(BindingContext context, SpecNode? inherited)
{
    // Parts of parts: nobody means more, and the stack is not endless.
    private const int MaxDepth = 100;

    private readonly Dictionary<SpecNode, List<KeyValuePair<string, SpecNode>>> _visited = [];
    private readonly Dictionary<string, MemberDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SpecNode>> _met = [];
    private readonly VariantTree _tree = new();
    private int _depth;

    /// <summary>Wire name and schema, in order of appearance.</summary>
    public List<KeyValuePair<string, SpecNode>> Members { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>What the schema says of other members: a schema, true, or nothing.</summary>
    public SpecNode? Additional { get; private set; }

    public void Collect(SpecNode schema)
    {
        Collect(schema, 0);
        for (int i = 0; i < Members.Count; i++)
        {
            Members[i] = new(Members[i].Key, _drafts[Members[i].Key].Schema(_tree));
        }
    }

    private void Collect(SpecNode schema, int variant)
    {
        if (context.Definition(schema) is not { } node || ReferenceEquals(node, inherited) || _depth >= MaxDepth)
        {
            return;
        }

        if (_visited.TryGetValue(node, out List<KeyValuePair<string, SpecNode>>? known))
        {
            // Several variants may be put together from the same part.
            foreach (KeyValuePair<string, SpecNode> member in variant == 0 ? [] : known.FindAll(member => !_drafts[member.Key].Has(variant)))
            {
                Add(member.Key, member.Value, variant);
            }

            return;
        }

        int start = _met.Count;
        _visited.Add(node, []);
        _depth++;
        Collect(schema, node, variant);
        _depth--;
        HashSet<string> names = new(StringComparer.Ordinal);
        _visited[node] = _met.GetRange(start, _met.Count - start).FindAll(member => names.Add(member.Key));
    }

    private void Collect(SpecNode schema, SpecNode node, int variant)
    {
        if (!ReferenceEquals(node, schema) && variant == 0)
        {
            Required.UnionWith(SchemaFacts.RequiredOf(schema));
        }

        foreach (SpecNode part in node.ItemsOf("allOf"))
        {
            Collect(part, variant);
        }

        foreach (KeyValuePair<string, SpecNode> property in node.MembersOf("properties"))
        {
            Add(property.Key, property.Value, variant);
        }

        if (variant == 0)
        {
            Required.UnionWith(SchemaFacts.RequiredOf(node));
        }

        SpecNode? additional = node["additionalProperties"] ?? node["unevaluatedProperties"];
        if (additional is { IsObject: true } or { IsTrue: true })
        {
            Additional ??= additional;
        }
        else if (node.MembersOf("patternProperties").Count == 1)
        {
            Additional ??= node.MembersOf("patternProperties")[0].Value;
        }

        IReadOnlyList<SpecNode> alternatives = SchemaFacts.Alternatives(node);
        int choice = alternatives.Count > 0 ? _tree.AddChoice(variant) : -1;
        foreach (SpecNode alternative in alternatives)
        {
            Collect(alternative, _tree.AddVariant(choice));
        }
    }

    private void Add(string name, SpecNode schema, int variant)
    {
        _met.Add(new(name, schema));
        if (!_drafts.TryGetValue(name, out MemberDraft? draft))
        {
            _drafts.Add(name, draft = new MemberDraft(context));
            Members.Add(new(name, schema));
        }

        draft.Add(variant, schema);
    }
}
