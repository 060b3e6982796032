using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Naming.Variants;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Places;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Naming;

/// <summary>What places call the types that are written there: the name of what is around, and how the place stands in it.</summary>
internal sealed class PlaceNames(SchemaSource source, TypeNaming naming)
{
    // How many objects are around the items of a page at the most.
    private const int MaxAround = 2;

    // All alternatives of a schema are told apart together, once.
    private readonly Dictionary<Schema, Dictionary<SpecNode, string>> _variants = [];

    public string Of(SchemaPlace place)
    {
        if (place.Around is { } around)
        {
            return Inside(place, source.Of(around.Node), OfType(around));
        }

        return place.Step == PlaceStep.Definition ? naming.OfDefinition(place.Name) : place.Name;
    }

    /// <summary>
    /// The items that "ListTags" gives are those of a list of tags, unless their list has a name that says more than that it is one. Null
    /// for anything else.
    /// </summary>
    public static string? OfListed(SchemaPlace place)
    {
        if (place is not { Step: PlaceStep.Item, Around: { } list })
        {
            return null;
        }

        SchemaPlace body = list;
        for (int depth = 0; depth < MaxAround && body is { Step: PlaceStep.Member, Around: { } around }; depth++)
        {
            body = around;
        }

        bool isUsual = body == list || ListNames.Usual.Contains(list.Name, StringComparer.OrdinalIgnoreCase);
        string? thing = body.Step == PlaceStep.Body && isUsual ? TypeWords.ListedBy(body.Name) : null;
        return thing is null ? null : thing + TypeWords.ListItem;
    }

    // The name that the type at a place has already, or would have.
    private string OfType(SchemaPlace place)
    {
        Schema schema = source.Of(place.Node);
        return naming.Taken(schema) ?? TypeNaming.Given(schema) ?? naming.ThingOf(schema) ?? Identifiers.Pascal(Of(place));
    }

    private string Inside(SchemaPlace place, Schema around, string name) => place.Step switch
    {
        PlaceStep.Member => name + Identifiers.Pascal(place.Name),
        PlaceStep.Item => OfListed(place) ?? Numbers.Singular(name),
        PlaceStep.Value => around.Members.Count > 0 ? name + "AdditionalProperty" : Numbers.Singular(name),
        PlaceStep.Alternative => Variant(place, around) is { } variant ? VariantNames.TypeName(name, variant, naming.IsTaken) : name,
        _ => name,
    };

    // An alternative that is alone, or stands beside members, goes by the whole's name.
    private string? Variant(SchemaPlace place, Schema around) =>
        around.Members.Count == 0 && VariantsOf(around).TryGetValue(place.Node, out string? variant) ? variant : null;

    private Dictionary<SpecNode, string> VariantsOf(Schema around)
    {
        if (_variants.TryGetValue(around, out Dictionary<SpecNode, string>? known))
        {
            return known;
        }

        Dictionary<SpecNode, string> variants = [];
        IReadOnlyList<Schema> alternatives = SchemaAlternatives.Of(around).Telling;
        IReadOnlyList<string> words = alternatives.Count > 1 ? VariantNames.Of(alternatives) : [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!variants.ContainsKey(alternatives[i].Node))
            {
                variants.Add(alternatives[i].Node, words[i]);
            }
        }

        _variants.Add(around, variants);
        return variants;
    }
}
