using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Variants;

/// <summary>What is known of an alternative without its type: its members and those of its parts.</summary>
internal sealed class VariantFacts
{
    // Parts of parts: nobody means more.
    private const int MaxDepth = 5;

    private readonly List<KeyValuePair<string, Schema>> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];
    private readonly HashSet<string> _isRequired = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _constants = [];

    public VariantFacts(Schema schema)
    {
        Schema = schema;
        Definition = schema.Definition ?? schema;
        Collect(Definition, 0);
        Kind = KindOf(Definition);
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Schema> member in _members)
        {
            if ((member.Value.Definition ?? member.Value).OnlyValue is { IsString: true } value && met.Add(member.Key))
            {
                _constants.Add(new(member.Key, value.Text));
            }
        }
    }

    /// <summary>The alternative as it is written.</summary>
    public Schema Schema { get; }

    /// <summary>The same, references followed.</summary>
    public Schema Definition { get; }

    public IReadOnlyList<KeyValuePair<string, Schema>> Members => _members;

    /// <summary>The names of the members, each once.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>What it is other than an object with members: a list, a map, one of several texts; null for nothing of these.</summary>
    public string? Kind { get; }

    /// <summary>The members that always have the same text, with it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Constants => _constants;

    /// <summary>The members that it cannot be without.</summary>
    public IReadOnlyList<string> Required => _required;

    public bool Has(string member) => _names.Contains(member);

    public bool Requires(string member) => _isRequired.Contains(member);

    private void Collect(Schema schema, int depth)
    {
        foreach (KeyValuePair<string, Schema> member in schema.Members)
        {
            _members.Add(member);
            _names.Add(member.Key);
        }

        _required.AddRange(schema.Required.Where(_isRequired.Add));
        foreach (Schema part in depth < MaxDepth ? schema.Parts : [])
        {
            if (part.Definition is { } definition)
            {
                Collect(definition, depth + 1);
            }
        }
    }

    private static string? KindOf(Schema schema)
    {
        if (schema.IsListed)
        {
            return "Option";
        }

        if (schema.MeantType == SchemaType.Array)
        {
            return "Items";
        }

        if (schema.Members.Count > 0 || schema.Parts.Count > 0)
        {
            return null;
        }

        if (schema.Alternatives.Count > 0)
        {
            return "Choice";
        }

        return schema.HasAdditionalSchema ? "Entries" : null;
    }
}
