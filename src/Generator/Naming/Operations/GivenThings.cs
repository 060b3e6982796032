using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Naming.Operations;

/// <summary>What an operation gives, as far as its name depends on that: not everything with a plural in its path is a list.</summary>
internal static class GivenThings
{
    // How many objects are around the items of a page at the most.
    private const int MaxAround = 2;

    // What programs write behind the name of a thing.
    private static readonly HashSet<string> s_forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "dto", "model", "entity", "item", "view", "viewmodel", "vm", "response", "out", "input", "read", "create", "in", "schema",
    };

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

        List<MediaType> given = [.. Given(operation)];
        return given.Count > 0 && given.TrueForAll(media => IsOne(media.SchemaObject?.Definition, things));
    }

    /// <summary>
    /// Whether a path that is called like one thing is that of many, since a list of things that are called so is got, be it inside of a
    /// page, or one of them is sent there: "/team" of "Team" or "TeamDto".
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="thing">What the path ends in.</param>
    public static bool IsOfMany(Operation operation, string thing) => operation.Method switch
    {
        "GET" => Given(operation).Any(media => media.Schema is { } given && HasMany(given, thing, MaxAround)),
        "POST" => operation.RequestBody is { } body && body.Content.Any(media => media.Schema is { } sent && IsCalled(sent, thing)),
        _ => false,
    };

    private static IEnumerable<MediaType> Given(Operation operation) =>
        operation.Responses.Where(static response => response.IsOfClass('2')).SelectMany(static response => response.Content);

    // A list, or what is around it: "data" of a result, "items" of a page. One thing may have others of its kind, and is no list of them.
    private static bool HasMany(Schema given, string thing, int around) =>
        !IsCalled(given, thing)
        && given.Definition is { } definition
        && ((definition.Item is { } item && IsCalled(item, thing))
            || (around > 0 && definition.Members.Any(member => HasMany(member.Value, thing, around - 1))));

    // "Team", "TeamDto", "http.teamItem" are teams; "TeamMember" is none.
    private static bool IsCalled(Schema schema, string thing)
    {
        if (schema.Reference is null)
        {
            return false;
        }

        string name = Identifiers.Pascal(schema.ReferenceName.Split('.').Last());
        string rest = name.StartsWith(thing, StringComparison.OrdinalIgnoreCase) ? name.Substring(thing.Length) : name;
        return rest.Length == 0 || (rest != name && s_forms.Contains(rest));
    }

    private static bool IsOne(Schema? schema, string things) =>
        schema is not null && IsObject(schema) && !schema.Members.Any(member => IsOfItems(member.Key) || IsOfThings(member, things));

    // "metrics" that are an object are one thing, in another object.
    private static bool IsOfThings(KeyValuePair<string, Schema> member, string things) =>
        member.Key.Equals(things, StringComparison.OrdinalIgnoreCase) && !IsObject(member.Value.Definition);

    private static bool IsObject(Schema? schema) =>
        schema is { IsObjectLike: true, Members.Count: > 0, Additional: null, HasParts: false, Alternatives.Count: 0 };

    private static bool IsOfItems(string member) =>
        ListNames.Usual.Concat(ListNames.Rarer).Contains(member, StringComparer.OrdinalIgnoreCase);
}
