using System.Collections.Generic;

namespace Typewright.Generator.Schemas;

/// <summary>The alternatives of a schema, sorted by what they are to its type.</summary>
/// <param name="Telling">Those that are types, followed by those that take anything.</param>
/// <param name="HasAnything">Whether there are any that take anything.</param>
/// <param name="HasNull">Whether null is among them, or may be.</param>
/// <param name="HasTypes">Whether there are any that are types.</param>
internal sealed record SchemaAlternatives(IReadOnlyList<Schema> Telling, bool HasTypes, bool HasAnything, bool HasNull)
{
    public static SchemaAlternatives Of(Schema schema)
    {
        bool hasNull = false;
        List<Schema> types = [];
        List<Schema> anything = [];
        foreach (Schema alternative in schema.Alternatives)
        {
            if (alternative is { IsObject: true, Reference: null, IsNullOnly: true } || alternative.Definition is { IsNull: true })
            {
                hasNull = true;
            }
            else if (schema.LeavesTypeOpen && alternative.IsAnything)
            {
                hasNull = true;
                anything.Add(alternative);
            }
            else if (alternative.IsObject && (alternative.Reference is not null || alternative.HasMeaning))
            {
                types.Add(alternative);
            }
        }

        return new SchemaAlternatives([.. types, .. anything], types.Count > 0, anything.Count > 0, hasNull);
    }

    /// <summary>What an alternative without a title is called.</summary>
    public static string VariantName(int index, int count) => count > 26 ? "Variant" + (index + 1) : "Variant" + (char)('A' + index);
}
