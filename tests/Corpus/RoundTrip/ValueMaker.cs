using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Makes a value of a schema by a recipe; the same one each time.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="derivations">Which of them build on which.</param>
/// <param name="recipe">What kind of value.</param>
/// <param name="dice">Chooses where the recipe leaves a choice.</param>
/// <param name="first">Which alternative the first choice takes.</param>
internal sealed class ValueMaker(Schemas schemas, Derivations derivations, Recipe recipe, Dice dice, int first = 0)
{
    // Deeper, and in large values, there is only what must be.
    private const int Shallow = 5;
    private const int MaxDepth = 40;

    private int _budget = 300;
    private bool _chose;

    /// <summary>Whether there is a value: a schema that requires itself has none.</summary>
    public bool TryMake(SpecNode schema, out JsonNode? value) => TryMake([schema], [], 0, out value);

    private bool IsSparse(int depth) => depth > Shallow || _budget <= 0;

    private bool TryMake(IReadOnlyList<SpecNode> together, Dictionary<string, string> told, int depth, out JsonNode? value)
    {
        value = null;
        _budget--;
        if (depth > MaxDepth || together.Any(static schema => schema.IsFalse))
        {
            return false;
        }

        SchemaView view = schemas.View(together);
        if (view.AllowsNull && ((recipe == Recipe.Nulls && depth > 0) || depth > MaxDepth - 10))
        {
            return true;
        }

        if (recipe == Recipe.Examples && depth > 0 && Given(view) is { } given)
        {
            value = NodeJson.Of(given);
            return true;
        }

        if (view.Constant is { } constant)
        {
            value = NodeJson.Of(constant);
            return true;
        }

        return Derived(view, told, depth, out IReadOnlyList<SpecNode>? derived, out Dictionary<string, string> tells)
            ? TryMake(derived!, tells, depth, out value)
            : TryMakeChoice(view, together, tells, depth, out value);
    }

    private static SpecNode? Given(SchemaView view)
    {
        foreach (SpecNode part in view.Parts)
        {
            if ((part["example"]
                ?? part["x-example"]
                ?? part.ItemsOf("examples").FirstOrDefault()
                ?? part["default"]) is { IsNull: false } given)
            {
                return given;
            }
        }

        return null;
    }

    // A schema with a discriminator is one of those that build on it; one that builds on it has its text.
    private bool Derived(
        SchemaView view,
        Dictionary<string, string> told,
        int depth,
        out IReadOnlyList<SpecNode>? chosen,
        out Dictionary<string, string> tells)
    {
        chosen = null;
        tells = new Dictionary<string, string>(told);
        foreach (SpecNode part in view.Parts)
        {
            IReadOnlyList<(SpecNode Schema, IReadOnlyList<string> Tells)> derived = derivations.Of(part);
            if (derived.Count == 0)
            {
                continue;
            }

            string member = SchemaFacts.DiscriminatorOf(part)!;
            if (ReferenceEquals(part, view.Definition) && !told.ContainsKey(member))
            {
                if (recipe == Recipe.Unlisted && depth == 0)
                {
                    tells[member] = "x-unknown-kind";
                    return false;
                }

                (SpecNode schema, IReadOnlyList<string> texts) = derived[Choose(derived.Count)];
                tells[member] = dice.Pick(texts);
                chosen = [schema];
                return true;
            }

            foreach ((SpecNode schema, IReadOnlyList<string> texts) in derived)
            {
                if (ReferenceEquals(schema, view.Definition))
                {
                    tells.TryAdd(member, dice.Pick(texts));
                }
            }
        }

        return false;
    }

    private bool TryMakeChoice(
        SchemaView view,
        IReadOnlyList<SpecNode> together,
        Dictionary<string, string> told,
        int depth,
        out JsonNode? value)
    {
        HashSet<SchemaChoice> made = [];
        while (view.Choices.Find(choice => !made.Contains(choice)) is { } choice)
        {
            made.Add(choice);
            SpecNode[] open =
            [
                .. choice.Alternatives.Where(static alternative => alternative.IsObject && !SchemaFacts.IsNullOnly(alternative)),
            ];
            // Where values are listed anyway, alternatives that are constants only describe them.
            if (open.Length == 0 || (view.Listed is not null && open.All(static alternative => alternative["const"] is not null)))
            {
                continue;
            }

            SpecNode alternative = open[Choose(open.Length)];
            if (SchemaFacts.DiscriminatorOf(choice.Owner) is { } member
                && schemas.Definition(alternative) is { } definition
                && !told.ContainsKey(member))
            {
                string name = Derivations.NameOf(alternative);
                string tell = dice.Pick(derivations.Tells(choice.Owner, definition, name, isAlternative: true));
                told = new Dictionary<string, string>(told) { [member] = tell };
            }

            // An alternative alone may itself be the base of others; beside other schemas it holds together with them.
            if (view.Choices.Count == 1 && view.Types is null && view.Properties.Count == 0)
            {
                return TryMake([alternative], told, depth + 1, out value);
            }

            together = [.. together, alternative];
            view = schemas.View(together);
        }

        return TryMakePlain(view, told, depth, out value);
    }

    private bool TryMakePlain(SchemaView view, Dictionary<string, string> told, int depth, out JsonNode? value)
    {
        value = null;
        if (view.Types is { Count: 0 })
        {
            return false;
        }

        if (view.Constant is { } constant)
        {
            value = NodeJson.Of(constant);
            return true;
        }

        // Values of another type than the schema's are mistakes.
        JsonNode[] listed =
        [
            .. (view.Listed ?? []).Select(NodeJson.Of).OfType<JsonNode>().Where(one => SchemaValidator.IsOfType(one, view)),
        ];
        if (listed.Length > 0)
        {
            value = listed[Choose(listed.Length)];
            value = recipe == Recipe.Unlisted ? ScalarSamples.Unlisted(value, view, listed.Length) : value;
            return true;
        }

        string[] types = view.Types is null ? [] : [.. view.Types.Order(StringComparer.Ordinal)];
        switch (types.Length == 0 ? "" : types[Choose(types.Length)])
        {
            case "object":
                return TryMakeObject(view, told, depth, out value);
            case "array":
                value = MakeArray(view, depth);
                return true;
            case "":
                value = JsonNode.Parse(
                    ScalarSamples.Anything[depth == 0 ? Choose(ScalarSamples.Anything.Count) : dice.Next(ScalarSamples.Anything.Count)]);
                return true;
            case var type:
                IReadOnlyList<string> samples = view.IsLooseNumber && type == "string" ? ["\"12\""] : ScalarSamples.Of(type, view.Formats);
                value = JsonNode.Parse(Sample(samples, depth));
                return true;
        }
    }

    private string Sample(IReadOnlyList<string> samples, int depth)
    {
        if (recipe == Recipe.Empty)
        {
            return samples[0];
        }

        return depth == 0 ? samples[Choose(samples.Count)] : dice.Pick(samples);
    }

    private bool TryMakeObject(SchemaView view, Dictionary<string, string> told, int depth, out JsonNode? value)
    {
        JsonObject members = [];
        value = members;
        bool sparse = recipe == Recipe.Required || IsSparse(depth);
        foreach (string name in view.Properties.Keys.Concat(view.Required).Concat(told.Keys).Distinct())
        {
            bool required = view.Required.Contains(name) || told.ContainsKey(name);
            if (told.TryGetValue(name, out string? text))
            {
                members[name] = JsonValue.Create(text);
            }
            else if (required || !sparse)
            {
                if (TryMake(view.Member(name), [], depth + 1, out JsonNode? member))
                {
                    members[name] = member;
                }
                else if (required)
                {
                    return false;
                }
            }
        }

        AddOthers(members, view, depth, sparse);
        return true;
    }

    private void AddOthers(JsonObject members, SchemaView view, int depth, bool sparse)
    {
        bool isMap = view.Additional.Count > 0 || view.Patterns.Count > 0;
        if (recipe == Recipe.Empty || sparse || !(isMap || recipe == Recipe.Extras || view.Properties.Count == 0))
        {
            return;
        }

        // Who gives a pattern means that all members are like it.
        IEnumerable<string> candidates = ScalarSamples.Names.Concat(["a", "x-a", "1", "en-US", "A1", "1.0"]);
        bool IsAllowed(string name) => isMap ? view.Member(name).Count > 0 : !view.IsClosed;
        string[] names = [.. candidates.Where(name => !view.Properties.ContainsKey(name) && IsAllowed(name))];
        foreach (string name in names.Take(recipe == Recipe.Extras ? names.Length : dice.Next(3) + 1))
        {
            if (TryMake(view.Member(name), [], depth + 1, out JsonNode? member))
            {
                members[name] = member;
            }
        }
    }

    private JsonArray MakeArray(SchemaView view, int depth)
    {
        JsonArray items = [];
        int count = recipe is Recipe.Empty or Recipe.Required || IsSparse(depth) ? 0 : dice.Next(3) + 1;
        // Who tells the first places means that there are no others.
        count = view.Places.Count > 0 ? view.Places.Count : count;
        for (int i = 0; i < count; i++)
        {
            if (!TryMake(view.Item(i), [], depth + 1, out JsonNode? item))
            {
                break;
            }

            items.Add(item);
        }

        return items;
    }

    // The first choice goes through all alternatives, value by value; the others are by chance.
    private int Choose(int count)
    {
        int chosen = _chose ? dice.Next(count) : first % count;
        _chose = true;
        return chosen;
    }
}
