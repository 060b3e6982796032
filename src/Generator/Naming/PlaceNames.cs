using System.Collections.Generic;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Naming.Variants;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming;

/// <summary>What places call the types that are written there: the name of what is around, and how the place stands in it.</summary>
internal sealed class PlaceNames(SchemaSource source, TypeNaming naming)
{
    public string Of(SchemaPlace place)
    {
        if (place.Around is { } around)
        {
            return Inside(place, source.Of(around.Node), OfType(around));
        }

        return place.Step == PlaceStep.Definition ? naming.OfDefinition(place.Name) : place.Name;
    }

    // The name that the type at a place has already, or would have.
    private string OfType(SchemaPlace place)
    {
        Schema schema = source.Of(place.Node);
        return naming.Taken(schema) ?? TypeNaming.Given(schema) ?? Identifiers.Pascal(Of(place));
    }

    private string Inside(SchemaPlace place, Schema around, string name) => place.Step switch
    {
        PlaceStep.Member => name + Identifiers.Pascal(place.Name),
        PlaceStep.Item => Numbers.Singular(name),
        PlaceStep.Value => around.Members.Count > 0 ? name + "AdditionalProperty" : Numbers.Singular(name),
        PlaceStep.Alternative => Variant(place, around) is { } variant ? VariantNames.TypeName(name, variant, naming.IsTaken) : name,
        _ => name,
    };

    // An alternative that is alone, or stands beside members, goes by the whole's name.
    private static string? Variant(SchemaPlace place, Schema around)
    {
        IReadOnlyList<Schema> alternatives = SchemaAlternatives.Of(around).Telling;
        for (int i = 0; alternatives.Count > 1 && around.Members.Count == 0 && i < alternatives.Count; i++)
        {
            if (ReferenceEquals(alternatives[i].Node, place.Node))
            {
                return VariantNames.Of(alternatives)[i];
            }
        }

        return null;
    }
}
