using System;
using System.Collections.Generic;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding;

/// <summary>What the types of schemas are called. Definitions come first, so that nothing written out in between takes their names.</summary>
internal sealed class TypeNames
{
    // Where a pointer ends in one of these, or in an index, its last step says how a schema is used and not what it is.
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "schema", "items", "additionalItems", "prefixItems", "additionalProperties", "unevaluatedProperties", "unevaluatedItems",
        "not", "if", "then", "else", "contains", "propertyNames", "itemSchema",
    };

    private readonly BindingContext _context;
    private readonly Dictionary<Schema, string> _names = [];

    public TypeNames(BindingContext context)
    {
        _context = context;
        foreach (KeyValuePair<string, Schema> schema in context.Schemas)
        {
            if (!_names.ContainsKey(schema.Value))
            {
                _names.Add(schema.Value, context.TypeNames.Take(Of(schema.Value, schema.Key), "Model"));
            }
        }
    }

    /// <summary>What a type would be called if no other had the name.</summary>
    public static string Of(Schema schema, string hint)
    {
        if ((schema.Given.Name ?? schema.Given.EnumName) is { } given)
        {
            return Identifiers.GivenType(given);
        }

        return Identifiers.Pascal(hint);
    }

    /// <summary>The name of a type that is about to be made for a schema.</summary>
    public string Take(Schema schema, string hint)
    {
        if (!_names.TryGetValue(schema, out string? name))
        {
            name = _context.TypeNames.Take(_context.Shared.NameOf(schema) ?? Of(schema, hint), "Model");
            _names.Add(schema, name);
        }

        return name;
    }

    /// <summary>Gives the only part of a definition the definition's name, unless it has one.</summary>
    public void HandOn(Schema whole, Schema part)
    {
        if (part.Reference is null && !_names.ContainsKey(part) && _names.TryGetValue(whole, out string? name) && Of(part, name) == name)
        {
            _names.Add(part, name);
        }
    }

    /// <summary>What to call a schema that a reference leads to: as the reference does, unless it leads into the midst of a definition.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="lastStep">The last step of the reference.</param>
    /// <param name="hint">What the place that refers would call it.</param>
    public string HintOf(Schema node, string? lastStep, string hint) =>
        _names.TryGetValue(node, out string? own) ? own
        : lastStep is null || lastStep.Length == 0 || s_keywords.Contains(lastStep) || char.IsDigit(lastStep[0]) ? hint
        : lastStep;
}
