using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Variants;

/// <summary>The rules that tell alternatives apart, in the order in which they are asked.</summary>
internal static class VariantRules
{
    public static readonly IReadOnlyList<(string Name, Func<VariantFacts, IReadOnlyList<VariantFacts>, string?> Rule)> All =
    [
        ("title", static (variant, _) => variant.Schema.Title ?? variant.Schema.Given.CSharpName),
        ("constant", Constant),
        ("kind", Kind),
        ("member", OwnMember),
        ("required", OwnRequired),
        ("shape", Shape),
        ("lack", Lack),
    ];

    // The member whose text is constant, and another one in every alternative that has it.
    private static string? Constant(VariantFacts variant, IReadOnlyList<VariantFacts> all)
    {
        foreach (KeyValuePair<string, Schema> member in variant.Members)
        {
            if (variant.ConstantOf(member.Key) is { Length: > 0 } text
                && all.Count(other => other.ConstantOf(member.Key) == text) == 1)
            {
                return text;
            }
        }

        return null;
    }

    // What it is, where it is the only one of its kind: a list, a map, one of several texts.
    private static string? Kind(VariantFacts variant, IReadOnlyList<VariantFacts> all)
    {
        string? kind = KindOf(variant.Definition);
        return kind is not null && all.Count(other => KindOf(other.Definition) == kind) == 1 ? kind : null;
    }

    private static string? KindOf(Schema schema)
    {
        if (schema.IsListed)
        {
            return "Option";
        }

        if (schema.MeantType == SchemaType.Array)
        {
            return "Items";
        }

        if (schema.Members.Count > 0 || schema.Parts.Count > 0)
        {
            return null;
        }

        if (schema.Alternatives.Count > 0)
        {
            return "Choice";
        }

        return schema.HasAdditionalSchema ? "Entries" : null;
    }

    // The member that only it has, one that it always has before others.
    private static string? OwnMember(VariantFacts variant, IReadOnlyList<VariantFacts> all)
    {
        List<string> own =
        [
            .. variant.Members.Select(static member => member.Key).Where(name => all.Count(other => other.Has(name)) == 1),
        ];
        return own.Find(variant.Required.Contains) ?? own.FirstOrDefault();
    }

    private static string? OwnRequired(VariantFacts variant, IReadOnlyList<VariantFacts> all) =>
        variant.Required.FirstOrDefault(name => all.Count(other => other.Required.Contains(name)) == 1) is { } required
            ? "With " + required
            : null;

    // All others have a member that it has not.
    private static string? Lack(VariantFacts variant, IReadOnlyList<VariantFacts> all)
    {
        VariantFacts? other = all.FirstOrDefault(other => !ReferenceEquals(other, variant));
        string? lacking = other?.Members.Select(static member => member.Key)
            .FirstOrDefault(name => all.All(fact => ReferenceEquals(fact, variant) != fact.Has(name)));
        return variant.Members.Count > 0 && lacking is not null ? "Without " + lacking : null;
    }

    // Of lists, what their items are.
    private static string? Shape(VariantFacts variant, IReadOnlyList<VariantFacts> all)
    {
        Schema schema = variant.Definition;
        if (schema.MeantType == SchemaType.Array && schema.Item is { } item)
        {
            string? name = item.Reference is null ? item.Definition?.MeantType?.Name : item.ReferenceName;
            string? kind = item.Definition is { Alternatives.Count: > 0 } ? "Part" : name;
            return kind is null ? null : kind + " items";
        }

        bool isOnlyObject = schema.IsObjectLike && all.Count(static other => other.Definition.IsObjectLike) == 1;
        return isOnlyObject ? "Object" : schema.Format;
    }
}
