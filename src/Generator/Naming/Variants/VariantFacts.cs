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

    public VariantFacts(Schema schema)
    {
        Schema = schema;
        Definition = schema.Definition ?? schema;
        Collect(Definition, 0);
    }

    /// <summary>The alternative as it is written.</summary>
    public Schema Schema { get; }

    /// <summary>The same, references followed.</summary>
    public Schema Definition { get; }

    public IReadOnlyList<KeyValuePair<string, Schema>> Members => _members;

    /// <summary>The members that it cannot be without.</summary>
    public IReadOnlyList<string> Required => _required;

    public bool Has(string member) => _names.Contains(member);

    /// <summary>The text that a member always has; null where it may have another.</summary>
    public string? ConstantOf(string member)
    {
        foreach (KeyValuePair<string, Schema> known in _members)
        {
            if (known.Key == member && (known.Value.Definition ?? known.Value).OnlyValue is { IsString: true } value)
            {
                return value.Text;
            }
        }

        return null;
    }

    private void Collect(Schema schema, int depth)
    {
        foreach (KeyValuePair<string, Schema> member in schema.Members)
        {
            _members.Add(member);
            _names.Add(member.Key);
        }

        _required.AddRange(schema.Required.Where(name => !_required.Contains(name)));
        foreach (Schema part in depth < MaxDepth ? schema.Parts : [])
        {
            if (part.Definition is { } definition)
            {
                Collect(definition, depth + 1);
            }
        }
    }
}
