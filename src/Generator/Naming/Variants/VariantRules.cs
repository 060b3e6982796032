using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Variants;

/// <summary>The rules that tell alternatives apart, in the order in which they are asked.</summary>
internal static class VariantRules
{
    public static readonly IReadOnlyList<(string Name, Func<VariantFacts, VariantCensus, string?> Rule)> All =
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
    private static string? Constant(VariantFacts variant, VariantCensus all) => variant.Constants
        .FirstOrDefault(constant => constant.Value.Length > 0 && all.IsOnlyConstant(constant.Key, constant.Value)).Value;

    // What it is, where it is the only one of its kind: a list, a map, one of several texts.
    private static string? Kind(VariantFacts variant, VariantCensus all) =>
        variant.Kind is { } kind && all.IsOnlyOfKind(kind) ? kind : null;

    // The member that only it has, one that it always has before others.
    private static string? OwnMember(VariantFacts variant, VariantCensus all)
    {
        List<string> own = [.. variant.Members.Select(static member => member.Key).Where(all.IsOnlyWithMember)];
        return own.Find(variant.Requires) ?? own.FirstOrDefault();
    }

    private static string? OwnRequired(VariantFacts variant, VariantCensus all) =>
        variant.Required.FirstOrDefault(all.IsOnlyThatRequires) is { } required ? "With " + required : null;

    // All others have a member that it has not.
    private static string? Lack(VariantFacts variant, VariantCensus all) =>
        variant.Members.Count > 0 && all.LackedBy(variant) is { } lacking ? "Without " + lacking : null;

    // Of lists, what their items are.
    private static string? Shape(VariantFacts variant, VariantCensus all)
    {
        Schema schema = variant.Definition;
        if (schema.MeantType == SchemaType.Array && schema.Item is { } item)
        {
            string? name = item.Reference is null ? item.Definition?.MeantType?.Name : item.ReferenceName;
            string? kind = item.Definition is { Alternatives.Count: > 0 } ? "Part" : name;
            return kind is null ? null : kind + " items";
        }

        return schema.IsObjectLike && all.HasOneObject ? "Object" : schema.Format;
    }
}
