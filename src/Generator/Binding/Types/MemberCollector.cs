using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types.Classes;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>
/// Finds the members of an object schema: its own, those of the parts it is put together from, and those of its variants.
/// </summary>
internal sealed class MemberCollector
{
    // Parts of parts: nobody means more, and the stack is not endless.
    private const int MaxDepth = 100;

    private readonly SchemaSource _source;
    private readonly Schema? _inherited;
    private readonly Dictionary<Schema, List<KeyValuePair<string, Schema>>> _visited = [];
    private readonly Dictionary<string, MemberDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<KeyValuePair<string, Schema>> _met = [];
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readOnly = new(StringComparer.Ordinal);
    private readonly VariantTree _tree = new();
    private Schema? _additional;
    private int _depth;

    private MemberCollector(SchemaSource source, Schema? inherited)
    {
        _source = source;
        _inherited = inherited;
    }

    /// <summary>The members of a schema.</summary>
    /// <param name="context">The document.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="inherited">The part whose members another class has; null for none.</param>
    public static ObjectShape Collect(BindingContext context, Schema schema, Schema? inherited = null)
    {
        MemberCollector collector = new(context.Source, inherited);
        collector.Collect(schema, 0);
        List<KeyValuePair<string, Schema>> members = new(collector._names.Count);
        foreach (string name in collector._names)
        {
            members.Add(new(name, collector._drafts[name].Schema(collector._tree)));
        }

        return new ObjectShape(members, collector._required, collector._additional) { ReadOnly = collector._readOnly };
    }

    private void Collect(Schema schema, int variant)
    {
        if (schema.Definition is not { } node || ReferenceEquals(node, _inherited) || _depth >= MaxDepth)
        {
            return;
        }

        if (_visited.TryGetValue(node, out List<KeyValuePair<string, Schema>>? known))
        {
            // Several variants may be put together from the same part.
            foreach (KeyValuePair<string, Schema> member in variant == 0 ? [] : known.FindAll(member => !_drafts[member.Key].Has(variant)))
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

    private void Collect(Schema schema, Schema node, int variant)
    {
        if (!ReferenceEquals(node, schema) && variant == 0)
        {
            _required.UnionWith(schema.Required);
        }

        foreach (Schema part in node.Parts)
        {
            Collect(part, variant);
        }

        foreach (KeyValuePair<string, Schema> property in node.Members)
        {
            Add(property.Key, property.Value, variant);
        }

        if (variant == 0)
        {
            _required.UnionWith(node.Required);
        }

        if (node.Additional is { Form: SchemaForm.Keywords or SchemaForm.True } additional)
        {
            _additional ??= additional;
        }
        else if (node.Patterns.Count == 1)
        {
            _additional ??= node.Patterns[0].Value;
        }

        int choice = node.Alternatives.Count > 0 ? _tree.AddChoice(variant) : -1;
        foreach (Schema alternative in node.Alternatives)
        {
            Collect(alternative, _tree.AddVariant(choice));
        }
    }

    // All parts of a member hold for it.
    private static bool IsReadOnly(Schema schema, int depth)
    {
        if (schema.IsReadOnly || depth > MaxDepth || schema.Definition is not { } definition)
        {
            return schema.IsReadOnly;
        }

        bool isReadOnly = definition.IsReadOnly;
        foreach (Schema part in isReadOnly ? [] : definition.Parts)
        {
            isReadOnly = isReadOnly || IsReadOnly(part, depth + 1);
        }

        return isReadOnly;
    }

    private void Add(string name, Schema schema, int variant)
    {
        _met.Add(new(name, schema));
        if (!_drafts.TryGetValue(name, out MemberDraft? draft))
        {
            _drafts.Add(name, draft = new MemberDraft(_source));
            _names.Add(name);
        }

        draft.Add(variant, schema);
        if (variant == 0 && IsReadOnly(schema, 0))
        {
            _readOnly.Add(name);
        }
    }
}
