using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Stability;

/// <summary>The mutations after which everything is there that was, but elsewhere, or in use for something else too.</summary>
internal static class Rearrangements
{
    public static readonly IReadOnlyList<Mutation> All =
    [
        new("parameters in another order", Change.Rewrites, static (parts, dice) => Shuffle(
            [.. parts.Operations.Select(static found => found.Operation["parameters"]).OfType<JsonArray>()], dice)),
        new("variants in another order", Change.Rewrites, static (parts, dice) => Shuffle(
            [.. parts.With("oneOf").Where(static schema => schema["discriminator"] is null).Select(static schema => schema["oneOf"]!)
                .OfType<JsonArray>()],
            dice)),
        new("members in another order", Change.Rewrites, ShuffleMembers),
        new("path moved", Change.Rewrites, MovePath),
        new("link to a next page added", Change.AddsMember, AddNextLink),
        new("answered type sent too", Change.Adds, static (parts, dice) => Use(parts, dice, "responses")),
        new("sent type answered too", Change.Adds, static (parts, dice) =>
            Use(parts, dice, parts.IsSwagger ? "parameters" : "requestBody")),
    ];

    private static bool Shuffle(IReadOnlyList<JsonArray> arrays, Dice dice)
    {
        IReadOnlyList<JsonArray> several = [.. arrays.Where(static items => items.Count > 1)];
        if (several.Count == 0)
        {
            return false;
        }

        JsonArray items = dice.Pick(several);
        JsonNode first = items[0]!;
        items.RemoveAt(0);
        items.Insert(1 + dice.Next(items.Count), first);
        return true;
    }

    private static bool ShuffleMembers(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> several =
        [
            .. parts.With("properties").Select(static schema => schema["properties"]!.AsObject())
                .Where(static members => members.Count > 1),
        ];
        if (several.Count == 0)
        {
            return false;
        }

        JsonObject members = dice.Pick(several);
        (string name, JsonNode? schema) = members.First();
        members.Remove(name);
        members.Insert(1 + dice.Next(members.Count), name, schema);
        return true;
    }

    // An operation that has an id is known by it, wherever it is.
    private static bool MovePath(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<(JsonObject Item, string Verb, JsonObject Operation)> named = [.. parts.Operations.Where(static found =>
            found.Operation["operationId"] is JsonValue && found.Item.Parent is JsonObject)];
        if (named.Count == 0)
        {
            return false;
        }

        JsonObject item = dice.Pick(named).Item;
        string path = item.GetPropertyName();
        int at = parts.Paths!.IndexOf(path);
        parts.Paths.RemoveAt(at);
        parts.Paths.Insert(at, "/mutants" + path, item);
        return true;
    }

    private static bool AddNextLink(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> lists =
        [
            .. parts.With("properties").Where(static schema => schema["properties"] is JsonObject members
                && members.Any(static member => member.Value?["type"] is JsonValue type && type.ToJsonString() == "\"array\"")),
        ];
        return lists.Count > 0
            && dice.Pick(lists)["properties"]!.AsObject()
                .TryAdd("nextLink", new JsonObject { ["type"] = "string", ["format"] = "uri" });
    }

    // A component that one operation answers, or is sent, is used in the other way by a new one.
    private static bool Use(DocumentParts parts, Dice dice, string where)
    {
        string prefix = parts.IsSwagger ? "#/definitions/" : "#/components/schemas/";
        IReadOnlyList<string> used =
        [
            .. parts.Operations.Select(found => found.Operation[where]).OfType<JsonNode>().SelectMany(DocumentParts.All)
                .Select(static part => part["$ref"]).OfType<JsonValue>().Select(static reference => reference.ToString())
                .Where(reference => reference.StartsWith(prefix, StringComparison.Ordinal)).Distinct(),
        ];
        if (parts.Paths is not { } paths || used.Count == 0)
        {
            return false;
        }

        JsonObject schema = new() { ["$ref"] = dice.Pick(used) };
        bool isSent = where == "responses";
        JsonObject item = new() { [isSent ? "put" : "get"] = isSent ? Sending(parts, schema) : Answering(parts, schema) };
        paths.Add("/mutants/brand-new-things", item);
        return true;
    }

    private static JsonObject Sending(DocumentParts parts, JsonObject schema)
    {
        JsonObject operation = Answering(parts, null);
        if (parts.IsSwagger)
        {
            operation["parameters"] = new JsonArray(
                new JsonObject { ["name"] = "body", ["in"] = "body", ["required"] = true, ["schema"] = schema });
        }
        else
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(schema) };
        }

        return operation;
    }

    private static JsonObject Answering(DocumentParts parts, JsonObject? schema)
    {
        JsonObject answer = new() { ["description"] = "Done." };
        if (schema is not null)
        {
            answer[parts.IsSwagger ? "schema" : "content"] = parts.IsSwagger ? schema : Content(schema);
        }

        return new JsonObject { ["operationId"] = "mutantBrandNewThing", ["responses"] = new JsonObject { ["200"] = answer } };
    }

    private static JsonObject Content(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };
}
