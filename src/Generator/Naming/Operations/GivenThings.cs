using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>What an operation gives, as far as its name depends on that: not everything with a plural in its path is a list.</summary>
internal static class GivenThings
{
    // A list may lie in an object beside others: "data.items".
    private const int Depth = 3;

    /// <summary>Whether what is got is one thing, in which no list can be meant: "/statistics", "/settings".</summary>
    public static bool IsOne(Operation operation)
    {
        if (operation.Method != "GET")
        {
            return false;
        }

        List<MediaType> given = [.. operation.Responses
            .Where(static response => response.IsOfClass('2'))
            .SelectMany(static response => response.Content)];
        return given.Count > 0 && given.TrueForAll(static media => IsOne(media.SchemaObject?.Definition, Depth));
    }

    private static bool IsOne(Schema? schema, int depth) =>
        depth > 0
        && schema is { IsObjectLike: true, Members.Count: > 0, Additional: null, HasParts: false, Alternatives.Count: 0 }
        && schema.Members.All(member => HoldsNoList(member.Value.Definition, depth - 1));

    private static bool HoldsNoList(Schema? schema, int depth)
    {
        if (schema is null || depth < 0)
        {
            return false;
        }

        if (schema.Alternatives.Count > 0)
        {
            return schema.Alternatives.All(alternative => HoldsNoList(alternative.Definition, depth - 1));
        }

        return IsValue(schema) || IsMapOfValues(schema) || IsOne(schema, depth);
    }

    private static bool IsValue(Schema schema)
    {
        bool isTyped = schema.Types.Count > 0 && schema.Types.All(static type => type.IsScalar);
        return isTyped || schema.IsListed || schema.IsNullOnly || schema.MeantType is { IsScalar: true };
    }

    private static bool IsMapOfValues(Schema schema) =>
        schema.IsObjectLike && schema.Members.Count == 0 && schema.Additional?.Definition is { } value && IsValue(value);
}
