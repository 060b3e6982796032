using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>What is wrong with a value at a place.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Path">The place.</param>
internal sealed record Contradiction(ContradictionRule Rule, ValuePath Path);

/// <summary>The rules by which a value contradicts its schema, and those by which it is beyond the C# type that its schema has.</summary>
internal enum ContradictionRule
{
    /// <summary>Another kind of JSON than the schema's type.</summary>
    Type,

    /// <summary>Null where the schema has no null.</summary>
    Null,

    /// <summary>Without a member that the schema requires.</summary>
    Required,

    /// <summary>A text or number that is none of the format.</summary>
    Format,

    /// <summary>Not among the values that the schema lists.</summary>
    Enum,

    /// <summary>Not the only value that the schema allows, or not the text that tells it.</summary>
    Constant,

    /// <summary>A member where the schema allows no others.</summary>
    Additional,

    /// <summary>None of the alternatives.</summary>
    Choice,

    /// <summary>A whole number beyond 64 bits where no format says how large it may be.</summary>
    BeyondInt64,

    /// <summary>More digits of a second than DateTimeOffset and TimeOnly hold.</summary>
    BeyondTicks,

    /// <summary>A time of day with an offset.</summary>
    BeyondTimeOnly,

    /// <summary>A duration in months or years.</summary>
    BeyondTimeSpan,

    /// <summary>More digits than a decimal holds.</summary>
    BeyondDecimal,
}

/// <summary>Whether a value contradicts its schema, and by which rules. Only what bears on reading and writing is looked at: no lengths, no limits, no patterns.</summary>
internal sealed class SchemaValidator(Schemas schemas, Derivations derivations)
{
    // What is being checked: a derived schema may name its base among its alternatives.
    private readonly HashSet<(JsonNode, SpecNode)> _open = [];

    /// <summary>Whether a value that breaks the rule cannot be asked to come back unchanged. Values that are not listed, unknown members and unknown alternatives can.</summary>
    public static bool Excuses(ContradictionRule rule) => rule is not (ContradictionRule.Enum or ContradictionRule.Constant or ContradictionRule.Additional or ContradictionRule.Choice);

    /// <summary>Whether the value is valid, but more than the C# type of its schema can hold.</summary>
    public static bool IsBeyond(ContradictionRule rule) => rule >= ContradictionRule.BeyondInt64;

    public List<Contradiction> Check(JsonNode? value, params SpecNode[] together)
    {
        List<Contradiction> found = [];
        Check(value, together, ValuePath.Root, found);
        return found;
    }

    private void Check(JsonNode? value, IReadOnlyList<SpecNode> together, ValuePath path, List<Contradiction> found)
    {
        if (value is null)
        {
            if (together.Count > 0 && !schemas.View(together).AllowsNull)
            {
                found.Add(new Contradiction(ContradictionRule.Null, path));
            }
        }
        else if (together.Count > 0 && _open.Add((value, together[0])))
        {
            Check(value, schemas.View(together), path, found);
            _open.Remove((value, together[0]));
        }
    }

    private void Check(JsonNode value, SchemaView view, ValuePath path, List<Contradiction> found)
    {
        if (!IsOfType(value, view))
        {
            found.Add(new Contradiction(ContradictionRule.Type, path));
            return;
        }

        CheckListed(value, view, path, found);
        switch (value)
        {
            case JsonObject members:
                CheckObject(members, view, path, found);
                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    Check(items[i], view.Item(i), path.Then(i), found);
                }

                break;
            default:
                CheckScalar(value, view, path, found);
                break;
        }

        foreach (SchemaChoice choice in view.Choices)
        {
            CheckChoice(value, choice, path, found);
        }
    }

    private static void CheckListed(JsonNode value, SchemaView view, ValuePath path, List<Contradiction> found)
    {
        IReadOnlyList<SpecNode>? listed = view.Constant is { } constant ? [constant] : view.Listed;
        if (listed is not null && !listed.Any(one => JsonMeaning.AreEqual(NodeJson.Of(one), value)))
        {
            found.Add(new Contradiction(listed.Count == 1 ? ContradictionRule.Constant : ContradictionRule.Enum, path));
        }
    }

    private void CheckObject(JsonObject members, SchemaView view, ValuePath path, List<Contradiction> found)
    {
        foreach (string name in view.Required)
        {
            if (!members.ContainsKey(name))
            {
                found.Add(new Contradiction(ContradictionRule.Required, path.Then(name)));
            }
        }

        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            List<SpecNode> own = view.Member(member.Key);
            Check(member.Value, own, path.Then(member.Key), found);
            if (own.Count == 0 && view.IsClosed)
            {
                found.Add(new Contradiction(ContradictionRule.Additional, path.Then(member.Key)));
            }
        }

        // A value of a base is a value of the derived schema that its discriminator tells.
        if (derivations.Told(view, members) is { } told)
        {
            Check(members, [told], path, found);
        }
    }

    private static void CheckScalar(JsonNode value, SchemaView view, ValuePath path, List<Contradiction> found)
    {
        string text = Text(value) ?? "";
        if (value.GetValueKind() == JsonValueKind.Number)
        {
            bool whole = view.Types?.Contains("integer") == true && view.Types.Contains("number") == false;
            if (!Numbers.IsFinite(text) || !view.Formats.All(format => Numbers.IsInRange(format, text)))
            {
                found.Add(new Contradiction(ContradictionRule.Format, path));
            }
            else if (whole && !view.Formats.Contains("uint64") && !Numbers.FitsInt64(text))
            {
                found.Add(new Contradiction(ContradictionRule.BeyondInt64, path));
            }
            else if (view.Formats.Contains("decimal") && !Numbers.FitsDecimal(text))
            {
                found.Add(new Contradiction(ContradictionRule.BeyondDecimal, path));
            }
        }
        else if (value.GetValueKind() == JsonValueKind.String)
        {
            if (!view.Formats.All(format => Texts.IsValid(format, text)) || (view.IsLooseNumber && !view.TextPatterns.TrueForAll(pattern => pattern.IsMatch(text))))
            {
                found.Add(new Contradiction(ContradictionRule.Format, path));
            }
            else if (Beyond(view, text) is { } rule)
            {
                found.Add(new Contradiction(rule, path));
            }
        }
    }

    private static ContradictionRule? Beyond(SchemaView view, string text)
    {
        bool isTime = view.Formats.Contains("time");
        if ((isTime || view.Formats.Overlaps(["date-time", "datetime"])) && Texts.FractionDigits(text) > 7)
        {
            return ContradictionRule.BeyondTicks;
        }

        return isTime && Texts.HasOffset(text) ? ContradictionRule.BeyondTimeOnly
            : view.Formats.Contains("duration") && Texts.Duration(text) is { Months: not 0 } ? ContradictionRule.BeyondTimeSpan
            : null;
    }

    // Of no alternative that fits, the one that fits best is what the author meant.
    private void CheckChoice(JsonNode value, SchemaChoice choice, ValuePath path, List<Contradiction> found)
    {
        List<Contradiction>? best = null;
        foreach (SpecNode alternative in choice.Alternatives)
        {
            List<Contradiction> own = CheckAlternative(value, choice.Owner, alternative, path);
            if (own.Count == 0)
            {
                return;
            }

            best = best is null || Weight(own, path) < Weight(best, path) ? own : best;
        }

        found.Add(new Contradiction(ContradictionRule.Choice, path));
        found.AddRange(best ?? []);
    }

    /// <summary>What is wrong with a value as one of a choice.</summary>
    public List<Contradiction> CheckAlternative(JsonNode? value, SpecNode owner, SpecNode alternative, ValuePath path)
    {
        List<Contradiction> found = [];
        Check(value, [alternative], path, found);
        if (SchemaFacts.DiscriminatorOf(owner) is { } discriminator && value is JsonObject members && schemas.Definition(alternative) is { } definition
            && !derivations.Tells(owner, definition, Derivations.NameOf(alternative), isAlternative: true).Contains(Text(members[discriminator])))
        {
            found.Add(new Contradiction(ContradictionRule.Constant, path.Then(discriminator)));
        }

        return found;
    }

    /// <summary>Whether a value is of the types that a schema allows.</summary>
    public static bool IsOfType(JsonNode value, SchemaView view) =>
        view.Types is null || view.Types.Contains(TypeOf(value)) || (TypeOf(value) == "integer" && view.Types.Contains("number"));

    /// <summary>The text of a string, number or boolean.</summary>
    public static string? Text(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
        _ => null,
    };

    // What tells alternatives apart weighs more than what is wrong inside of one.
    private static int Weight(List<Contradiction> found, ValuePath path) =>
        found.Sum(one => one.Rule == ContradictionRule.Constant || (one.Rule == ContradictionRule.Type && one.Path == path) ? 1000 : Excuses(one.Rule) ? 10 : 1);

    private static string TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => Numbers.IsWhole(value.ToJsonString()) ? "integer" : "number",
        _ => "boolean",
    };
}
