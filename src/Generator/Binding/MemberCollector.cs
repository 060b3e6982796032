using System;
using System.Collections.Generic;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Binding;

/// <summary>The members that an object schema has in all: its own, those of the parts it is put together from, and those of its variants.</summary>
internal sealed class MemberCollector(BindingContext context, SpecNode? inherited)
{
    // Parts of parts: nobody means more, and the stack is not endless.
    private const int MaxDepth = 100;

    private readonly HashSet<SpecNode> _visited = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>Wire name and schema, in order of appearance.</summary>
    public List<KeyValuePair<string, SpecNode>> Members { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>What the schema says of other members: a schema, true, or nothing.</summary>
    public SpecNode? Additional { get; private set; }

    public void Collect(SpecNode schema, bool isVariant = false)
    {
        if (context.Definition(schema) is not { } node || ReferenceEquals(node, inherited) || _depth >= MaxDepth || !_visited.Add(node))
        {
            return;
        }

        _depth++;
        Collect(schema, node, isVariant);
        _depth--;
    }

    private void Collect(SpecNode schema, SpecNode node, bool isVariant)
    {
        if (!ReferenceEquals(node, schema) && !isVariant)
        {
            Required.UnionWith(SchemaFacts.RequiredOf(schema));
        }

        foreach (SpecNode part in node.ItemsOf("allOf"))
        {
            Collect(part, isVariant);
        }

        foreach (KeyValuePair<string, SpecNode> property in node.MembersOf("properties"))
        {
            Add(property.Key, property.Value);
        }

        if (!isVariant)
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

        foreach (SpecNode variant in SchemaFacts.Alternatives(node))
        {
            Collect(variant, isVariant: true);
        }
    }

    private void Add(string name, SpecNode schema)
    {
        if (!_index.TryGetValue(name, out int at))
        {
            _index.Add(name, Members.Count);
            Members.Add(new(name, schema));
            return;
        }

        // Two parts declare it: what says nothing gives way; two objects are put together; else the later part is the narrower one.
        SpecNode first = Members[at].Value;
        if (!schema.IsObject || (!SchemaFacts.HasMeaning(schema) && SpecReferences.ReferenceOf(schema) is null) || Same(first, schema))
        {
            return;
        }

        bool bothObjects = context.Definition(first) is { } a && context.Definition(schema) is { } b && SchemaFacts.IsObjectLike(a) && SchemaFacts.IsObjectLike(b);
        Members[at] = new(name, bothObjects ? Both(first, schema) : schema);
    }

    private bool Same(SpecNode a, SpecNode b) => ReferenceEquals(context.Definition(a), context.Definition(b));

    private static SpecNode Both(SpecNode first, SpecNode second)
    {
        SpecMembers members = new();
        members.Set("allOf", SpecNode.OfItems(second.File, second.Offset, [first, second]));
        return SpecNode.OfMembers(second.File, second.Offset, members);
    }
}
