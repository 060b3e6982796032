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
    private readonly Baseline _baseline;
    private readonly SchemaPlaces _places;

    public KeptNames(Baseline baseline, SchemaPlaces places, SharedSchemas shared, NameScope scope)
    {
        _baseline = baseline;
        _places = places;
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (SchemaPlace place in baseline.Lines.Count == 0 ? [] : places.InOrder)
        {
            if (baseline.TypeAt(place.Key) is { } name && !_names.ContainsKey(place.Node) && given.Add(name))
            {
                scope.Take(name);
                Keep(shared.PlacesOf(place.Node), place, name);
            }
        }

        // Other files are read as they are met, so their names are kept whether or not the types are still there.
        foreach (BaselineLine line in baseline.Lines)
        {
            bool isElsewhere = line.Owner.Length == 0 && line.Place.IndexOf("#/", StringComparison.Ordinal) > 0;
            if (isElsewhere && given.Add(line.Name))
            {
                scope.Take(line.Name);
            }
        }
    }

    /// <summary>The name of the type of a schema; null for one that callers do not know.</summary>
    public string? Of(Schema schema)
    {
        if (_baseline.Lines.Count == 0 || !schema.IsWritten)
        {
            return null;
        }

        if (_names.TryGetValue(schema.Node, out string? name))
        {
            return name;
        }

        return _places.KeyInOtherFile(schema) is { } key ? _baseline.TypeAt(key) : null;
    }

    private void Keep(IReadOnlyList<SchemaPlace> together, SchemaPlace place, string name)
    {
        _names[place.Node] = name;
        foreach (SchemaPlace same in together)
        {
            _names[same.Node] = name;
        }
    }
}
