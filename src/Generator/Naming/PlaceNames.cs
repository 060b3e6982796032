using System.Collections.Generic;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming;

/// <summary>What places call the types that are written there: the name of what is around, and how the place stands in it.</summary>
internal sealed class PlaceNames(SchemaSource source, TypeNaming naming)
{
    public string Of(SchemaPlace place) => place.Around is { } around ? Inside(place, source.Of(around.Node), OfType(around)) : place.Name;

    // The name that the type at a place has already, or would have.
    private string OfType(SchemaPlace place)
    {
        Schema schema = source.Of(place.Node);
        return naming.Taken(schema) ?? TypeNaming.Given(schema) ?? Identifiers.Pascal(Of(place));
    }

    private static string Inside(SchemaPlace place, Schema around, string name) => place.Step switch
    {
        PlaceStep.Member => name + Identifiers.Pascal(place.Name),
        PlaceStep.Item => Identifiers.Singular(name),
        PlaceStep.Value => around.Members.Count > 0 ? name + "AdditionalProperty" : Identifiers.Singular(name),
        PlaceStep.Alternative => Variant(place, around) is { } variant ? name + Identifiers.Pascal(variant) : name,
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
                return alternatives[i].Title ?? alternatives[i].Given.CSharpName ?? SchemaAlternatives.VariantName(i, alternatives.Count);
            }
        }

        return null;
    }
}
