using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Stability;

/// <summary>The mutations: what updates of real documents consist of.</summary>
internal static class Mutations
{
    public static readonly IReadOnlyList<Mutation> All =
    [
        new("operation added", Change.Adds, static (parts, dice) => AddOperation(parts, dice, "added")),
        new("first operation added", Change.Adds, static (parts, dice) => AddOperation(parts, dice, "first")) { IsStill = true },
        new("operation removed", Change.Removes, RemoveOperation) { IsStill = true },
        new("tag added", Change.Adds, AddTag),
        new("property added", Change.AddsMember, static (parts, dice) => AddProperty(parts, dice, "addedMember")) { IsStill = true },
        new("property removed", Change.Removes, RemoveProperty),
        new("value added", Change.Adds, AddValue),
        new("value removed", Change.Removes, static (parts, dice) => RemoveItem(parts, dice, "enum")),
        new("error response added", Change.Adds, AddError) { IsStill = true },
        new("response removed", Change.Removes, RemoveError) { IsStill = true },
        new("parameter added", Change.AddsArgument, AddParameter) { IsStill = true },
        new("variant added", Change.AddsArgument, static (parts, dice) => AddVariant(parts, dice, "oneOf")),
        new("component added", Change.Adds, AddComponent) { IsStill = true },
        new("same schema elsewhere", Change.Adds, AddSameSchema),
        new("colliding property added", Change.AddsMember, AddColliding),
        new("operations in another order", Change.Rewrites, static (parts, dice) => Shuffle(parts.Paths, dice)) { IsStill = true },
        new("components in another order", Change.Rewrites, static (parts, dice) => Shuffle(parts.Components, dice)) { IsStill = true },
        new("prose changed", Change.Rewrites, static (parts, dice) => Reword(parts, dice, "description")) { IsStill = true },
        new("summary changed", Change.Rewrites, static (parts, dice) => Reword(parts, dice, "summary")) { IsStill = true },
        new("title removed", Change.Rewrites, RemoveTitle) { IsStill = true },
        .. Rearrangements.All,
    ];

    private static bool AddOperation(DocumentParts parts, Dice dice, string where)
    {
        if (parts.Paths is not { } paths || parts.Operations.Count == 0)
        {
            return false;
        }

        JsonObject copy = Copied(dice.Pick(parts.Operations).Operation);
        copy["operationId"] = "mutantBrandNewThing";
        copy["parameters"] = new JsonArray();
        JsonObject item = new() { ["get"] = copy };
        paths.Insert(where == "first" ? 0 : paths.Count, "/mutants/brand-new-things", item);
        return true;
    }

    private static bool RemoveOperation(DocumentParts parts, Dice dice)
    {
        if (parts.Operations.Count < 3)
        {
            return false;
        }

        (JsonObject item, string verb, _) = dice.Pick(parts.Operations);
        return item.Remove(verb);
    }

    private static bool AddTag(DocumentParts parts, Dice dice)
    {
        bool isAdded = AddOperation(parts, dice, "added");
        if (isAdded)
        {
            ((JsonObject)parts.Paths!["/mutants/brand-new-things"]!["get"]!)["tags"] = new JsonArray("Brand new things");
        }

        return isAdded;
    }

    private static bool AddProperty(DocumentParts parts, Dice dice, string name)
    {
        if (!Pick(parts.With("properties"), dice, out JsonObject schema))
        {
            return false;
        }

        ((JsonObject)schema["properties"]!).Insert(0, name, new JsonObject { ["type"] = "string" });
        return true;
    }

    private static bool AddColliding(DocumentParts parts, Dice dice)
    {
        if (!Pick(parts.With("properties"), dice, out JsonObject schema) || schema["properties"] is not JsonObject { Count: > 0 } members)
        {
            return false;
        }

        string name = members.First().Key;
        string other = name.Contains('_', StringComparison.Ordinal) ? name.Replace("_", "-", StringComparison.Ordinal) : "_" + name;
        return members.TryAdd(other, new JsonObject { ["type"] = "string" });
    }

    private static bool RemoveProperty(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> schemas =
            [.. parts.With("properties").Where(static schema => schema["properties"]!.AsObject().Count > 2)];
        return Pick(schemas, dice, out JsonObject schema)
            && schema["properties"]!.AsObject() is var members
            && members.Remove(dice.Pick([.. members.Select(static member => member.Key)]));
    }

    private static bool AddValue(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> texts =
        [
            .. parts.With("enum").Where(static schema => schema["enum"] is JsonArray values
                && values.Count > 1 && values.All(static value => value is JsonValue text && text.TryGetValue(out string? _))),
        ];
        if (!Pick(texts, dice, out JsonObject schema))
        {
            return false;
        }

        ((JsonArray)schema["enum"]!).Insert(0, "mutant_value");
        return true;
    }

    private static bool RemoveItem(DocumentParts parts, Dice dice, string keyword)
    {
        if (!Pick([.. parts.With(keyword).Where(schema => schema[keyword]!.AsArray().Count > 2)], dice, out JsonObject schema))
        {
            return false;
        }

        JsonArray items = (JsonArray)schema[keyword]!;
        items.RemoveAt(dice.Next(items.Count));
        return true;
    }

    private static bool AddError(DocumentParts parts, Dice dice)
    {
        if (parts.Operations.Count == 0 || dice.Pick(parts.Operations).Operation["responses"] is not JsonObject responses)
        {
            return false;
        }

        JsonObject schema = new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["mutantCode"] = new JsonObject { ["type"] = "string" } },
        };
        JsonObject response = new() { ["description"] = "An error." };
        if (parts.IsSwagger)
        {
            response["schema"] = schema;
        }
        else
        {
            response["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
        }

        foreach (string status in new[] { "429", "400", "422" }.Where(status => !responses.ContainsKey(status)))
        {
            responses.Insert(0, status, response);
            return true;
        }

        return false;
    }

    private static bool RemoveError(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> answers =
        [
            .. parts.Operations.Select(static found => found.Operation["responses"]).OfType<JsonObject>()
                .Where(static responses => responses.Any(static response => response.Key[0] is '4' or '5')),
        ];
        return Pick(answers, dice, out JsonObject responses)
            && responses.Remove(responses.First(static response => response.Key[0] is '4' or '5').Key);
    }

    private static bool AddParameter(DocumentParts parts, Dice dice)
    {
        if (parts.Operations.Count == 0)
        {
            return false;
        }

        JsonObject operation = dice.Pick(parts.Operations).Operation;
        JsonObject parameter = new() { ["name"] = "mutantFlag", ["in"] = "query" };
        parameter[parts.IsSwagger ? "type" : "schema"] = parts.IsSwagger ? "string" : new JsonObject { ["type"] = "string" };
        JsonArray parameters = operation["parameters"] as JsonArray ?? [];
        operation["parameters"] = parameters;
        parameters.Insert(0, parameter);
        return true;
    }

    private static bool AddVariant(DocumentParts parts, Dice dice, string keyword)
    {
        IReadOnlyList<JsonObject> unions =
        [
            .. parts.With(keyword).Where(schema => schema["discriminator"] is null
                && schema[keyword]!.AsArray().Count(static variant => variant is JsonObject { Count: > 0 }) > 1),
        ];
        if (!Pick(unions, dice, out JsonObject schema))
        {
            return false;
        }

        JsonObject variant = new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("mutantKind"),
            ["properties"] = new JsonObject { ["mutantKind"] = new JsonObject { ["type"] = "string" } },
        };
        ((JsonArray)schema[keyword]!).Insert(0, variant);
        return true;
    }

    private static bool AddComponent(DocumentParts parts, Dice dice) =>
        parts.Components is { Count: > 0 } components
        && Pick([.. components.Select(static component => component.Value).OfType<JsonObject>()], dice, out JsonObject component)
        && components.TryAdd("MutantThing", Copied(component));

    // An inline schema of one operation is written in another one too, before it.
    private static bool AddSameSchema(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> inline =
        [
            .. parts.Operations.SelectMany(static found => DocumentParts.All(found.Operation))
                .Where(static schema => schema["properties"] is JsonObject { Count: > 1 } && schema["$ref"] is null),
        ];
        if (!Pick(inline, dice, out JsonObject schema) || !AddOperation(parts, dice, "first"))
        {
            return false;
        }

        JsonObject response = new() { ["description"] = "The same." };
        JsonNode copy = Copied(schema);
        response[parts.IsSwagger ? "schema" : "content"] = parts.IsSwagger
            ? copy
            : new JsonObject { ["application/json"] = new JsonObject { ["schema"] = copy } };
        ((JsonObject)parts.Paths!["/mutants/brand-new-things"]!["get"]!)["responses"] = new JsonObject { ["200"] = response };
        return true;
    }

    private static bool Shuffle(JsonObject? members, Dice dice)
    {
        if (members is null || members.Count < 2)
        {
            return false;
        }

        List<KeyValuePair<string, JsonNode?>> rest = [.. members];
        members.Clear();
        while (rest.Count > 0)
        {
            int index = dice.Next(rest.Count);
            members.Add(rest[index]);
            rest.RemoveAt(index);
        }

        return true;
    }

    private static bool Reword(DocumentParts parts, Dice dice, string keyword)
    {
        IReadOnlyList<JsonObject> told =
        [
            .. DocumentParts.All(parts.Root)
                .Where(part => part[keyword] is JsonValue value && value.TryGetValue(out string? _) && !part.ContainsKey("version")),
        ];
        for (int i = 0; i < 10 && told.Count > 0; i++)
        {
            dice.Pick(told)[keyword] = "Told in other words.";
        }

        return told.Count > 0;
    }

    // Of what is no variant: there a title is a name.
    private static bool RemoveTitle(DocumentParts parts, Dice dice)
    {
        IReadOnlyList<JsonObject> titled = [.. parts.With("properties").Where(static schema => schema["title"] is JsonValue
            && schema.Parent is not JsonArray)];
        return Pick(titled, dice, out JsonObject schema) && schema.Remove("title");
    }

    private static bool Pick(IReadOnlyList<JsonObject> found, Dice dice, out JsonObject picked)
    {
        picked = found.Count > 0 ? dice.Pick(found) : [];
        return found.Count > 0;
    }

    private static JsonObject Copied(JsonObject node) => (JsonObject)node.DeepClone();
}
