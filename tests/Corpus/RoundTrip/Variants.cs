using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>
/// The values that are made of a schema: by every recipe, and by the first ones for each of its alternatives, listed
/// values or samples.
/// </summary>
internal static class Variants
{
    private const int Most = 60;
    private const int MostTries = 5;

    /// <param name="schemas">The schemas.</param>
    /// <param name="derivations">Which of them build on which.</param>
    /// <param name="validator">Checks what is made: schemas that cannot be satisfied piece by piece need luck.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="name">What the values are for, which decides what they are.</param>
    public static IEnumerable<(string Origin, JsonNode? Value)> Of(
        Schemas schemas,
        Derivations derivations,
        SchemaValidator validator,
        SpecNode schema,
        string name)
    {
        foreach (Recipe recipe in Enum.GetValues<Recipe>())
        {
            int count = recipe is Recipe.Full or Recipe.Required ? Math.Clamp(CountOf(schemas, derivations, schema), 1, Most) : 1;
            for (int i = 0; i < count; i++)
            {
                bool isMade = false;
                for (int k = 0; k < MostTries && !isMade; k++)
                {
                    Dice dice = new($"{name}#{recipe}#{i}#{k}");
                    isMade = new ValueMaker(schemas, derivations, recipe, dice, i).TryMake(schema, out JsonNode? value)
                        && (recipe == Recipe.Examples || IsValid(validator, value, schema, recipe));
                    if (isMade)
                    {
                        yield return (
                            $"made:{recipe}{(count > 1 ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")}",
                            value);
                    }
                }
            }
        }
    }

    private static bool IsValid(SchemaValidator validator, JsonNode? value, SpecNode schema, Recipe recipe) =>
        validator.Check(value, schema).TrueForAll(one => recipe == Recipe.Unlisted && !SchemaValidator.Excuses(one.Rule));

    private static int CountOf(Schemas schemas, Derivations derivations, SpecNode schema)
    {
        SchemaView view = schemas.View([schema]);
        int derived = view.Parts.Count > 0 ? view.Parts.Max(part => derivations.Of(part).Count) : 0;
        return view switch
        {
            _ when derived > 0 => derived,
            { Choices.Count: > 0 } => view.Choices[0].Alternatives.Count,
            { Listed: { } listed } => listed.Count,
            { Types: null } => ScalarSamples.Anything.Count,
            { Types.Count: 0 } => 0,
            _ when view.Types.Overlaps(["object", "array"]) => view.Types.Count,
            _ => ScalarSamples.Of(view.Types.First(), view.Formats).Count,
        };
    }
}
