using System;
using System.Collections.Generic;
using Typewright.Generator.Baselines;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming;

/// <summary>
/// The names of types that the baseline keeps: those of the places that are still there. Nothing else gets them, and each stands for one
/// type, even where the places that had one type have become different.
/// </summary>
internal sealed class KeptNames
{
    private readonly Dictionary<SpecNode, string> _names = [];

    public KeptNames(Baseline baseline, SchemaPlaces places, SharedSchemas shared, NameScope scope)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (SchemaPlace place in baseline.Lines.Count == 0 ? [] : places.InOrder)
        {
            if (baseline.TypeAt(place.Key) is { } name && !_names.ContainsKey(place.Node) && given.Add(name))
            {
                scope.Take(name);
                Keep(shared.PlacesOf(place.Node), place, name);
            }
        }
    }

    /// <summary>The name of the type of a schema; null for one that callers do not know.</summary>
    public string? Of(Schema schema) => schema.IsWritten && _names.TryGetValue(schema.Node, out string? name) ? name : null;

    private void Keep(IReadOnlyList<SchemaPlace> together, SchemaPlace place, string name)
    {
        _names[place.Node] = name;
        foreach (SchemaPlace same in together)
        {
            _names[same.Node] = name;
        }
    }
}
