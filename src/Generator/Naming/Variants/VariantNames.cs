using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Variants;

/// <summary>
/// What tells the alternatives of a schema apart, where they have no names of their own: <see cref="VariantRules"/> are asked in order,
/// and the first that has a word for an alternative that no other one has gives it.
/// </summary>
internal static class VariantNames
{
    /// <summary>A word for each alternative.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Schema> alternatives)
    {
        List<VariantFacts> facts = [.. alternatives.Select(static alternative => new VariantFacts(alternative))];
        VariantCensus census = new(facts);
        string?[] words = new string?[facts.Count];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach ((string _, Func<VariantFacts, VariantCensus, string?> rule) in VariantRules.All)
        {
            List<string?> asked = facts.ConvertAll(fact => rule(fact, census) is { Length: > 0 } said ? Identifiers.Pascal(said) : null);
            HashSet<string> alone = new(
                asked.OfType<string>().GroupBy(static word => word, StringComparer.Ordinal).Where(static same => same.Count() == 1)
                    .Select(static same => same.Key),
                StringComparer.Ordinal);
            alone.ExceptWith(taken);
            for (int i = 0; i < words.Length; i++)
            {
                words[i] ??= asked[i] is { } word && alone.Contains(word) ? word : null;
            }

            taken.UnionWith(words.OfType<string>());
        }

        return [.. words.Select((word, i) => word ?? SchemaAlternatives.VariantName(i, words.Length))];
    }

    /// <summary>
    /// The name of an alternative's type. A word that is several ones tells by itself what the alternative is: "trace-create" among the
    /// events is a "TraceCreateEvent"; any other one stands behind the whole's name.
    /// </summary>
    public static string TypeName(string whole, string word, Func<string, bool> isTaken)
    {
        List<string> words = Words.Split(word);
        List<string> around = Words.Split(whole);
        string kind = around[around.Count - 1];
        bool tells = words.Count > 1 && words[0] is not ("Variant" or "With" or "Without");
        if (tells && around.Count < 4)
        {
            string told = words[words.Count - 1].Equals(kind, StringComparison.OrdinalIgnoreCase) ? word : word + kind;
            return isTaken(told) ? whole + word : told;
        }

        // What the word repeats is said once.
        bool isRepeated = word.Length > whole.Length && word.StartsWith(whole, StringComparison.Ordinal);
        return isRepeated ? word : whole + word;
    }
}
