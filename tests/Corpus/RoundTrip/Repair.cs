using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>
/// Takes out of a value what contradicts its schema, and puts in what is missing, so that the rest can be asked to come
/// back unchanged.
/// </summary>
internal sealed class Repair(Schemas schemas, Derivations derivations, SchemaPlaces places)
{
    /// <summary>A value without the contradictions; null when nothing is left of it.</summary>
    public JsonNode? Without(JsonNode value, SpecNode schema, IReadOnlyList<Contradiction> contradictions)
    {
        JsonNode repaired = value.DeepClone();
        // From behind, so that the indexes of the others stay what they are.
        foreach (Contradiction contradiction in contradictions.Reverse())
        {
            if (contradiction.Path.IsRoot)
            {
                return null;
            }

            if (Holder(repaired, contradiction.Path) is { } holder && !Mend(holder, contradiction, schema))
            {
                return null;
            }
        }

        return repaired;
    }

    private bool Mend(JsonNode holder, Contradiction contradiction, SpecNode schema)
    {
        string step = contradiction.Path.Step;
        switch (holder)
        {
            case JsonObject members when contradiction.Rule == ContradictionRule.Required:
                foreach (SchemaView view in places.At(schema, contradiction.Path.Parent!))
                {
                    List<SpecNode> own = view.Member(step);
                    if (own.Count > 0
                        && new ValueMaker(schemas, derivations, Recipe.Required, new Dice(step)).TryMake(own[0], out JsonNode? made))
                    {
                        members[step] = made;
                        return true;
                    }
                }

                members[step] = "";
                return true;
            case JsonObject members:
                return members.Remove(step) || true;
            case JsonArray items when int.Parse(step, CultureInfo.InvariantCulture) is var index && index < items.Count:
                items.RemoveAt(index);
                return true;
            default:
                return true;
        }
    }

    private static JsonNode? Holder(JsonNode value, ValuePath path)
    {
        JsonNode? holder = value;
        foreach (string step in path.Parent!.Steps)
        {
            holder = holder switch
            {
                JsonObject members => members[step],
                JsonArray items when int.Parse(step, CultureInfo.InvariantCulture) is var index && index < items.Count => items[index],
                _ => null,
            };
        }

        return holder;
    }
}
