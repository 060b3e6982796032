using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Naming.Operations;

/// <summary>What an operation gives, as far as its name depends on that: not everything with a plural in its path is a list.</summary>
internal static class GivenThings
{
    /// <summary>
    /// Whether what is got is one thing: "/statistics", "/settings". That it has lists among its members makes no list of it, so that a
    /// further one does not change the name; one that is called as items usually are, or like the things of the path, does.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="things">What the path ends in.</param>
    public static bool IsOne(Operation operation, string things)
    {
        if (operation.Method != "GET")
        {
            return false;
        }

        List<MediaType> given = [.. operation.Responses
            .Where(static response => response.IsOfClass('2'))
            .SelectMany(static response => response.Content)];
        return given.Count > 0 && given.TrueForAll(media => IsOne(media.SchemaObject?.Definition, things));
    }

    private static bool IsOne(Schema? schema, string things) =>
        schema is { IsObjectLike: true, Members.Count: > 0, Additional: null, HasParts: false, Alternatives.Count: 0 }
        && !schema.Members.Any(member => IsOfItems(member.Key, things));

    private static bool IsOfItems(string member, string things) =>
        ListNames.Usual.Concat(ListNames.Rarer).Append(things).Contains(member, StringComparer.OrdinalIgnoreCase);
}
