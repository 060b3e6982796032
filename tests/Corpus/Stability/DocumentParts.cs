using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Corpus.Stability;

/// <summary>The parts of a document that mutations are about.</summary>
internal sealed class DocumentParts(JsonObject root)
{
    private static readonly string[] s_verbs = ["get", "put", "post", "delete", "patch", "head", "options"];

    public JsonObject Root => root;

    public bool IsSwagger => root.ContainsKey("swagger");

    public JsonObject? Paths => root["paths"] as JsonObject;

    public JsonObject? Components => (IsSwagger ? root["definitions"] : root["components"]?["schemas"]) as JsonObject;

    public IReadOnlyList<(JsonObject Item, string Verb, JsonObject Operation)> Operations { get; } =
    [
        .. (root["paths"] as JsonObject ?? []).Select(static path => path.Value).OfType<JsonObject>().SelectMany(static item => s_verbs
            .Where(verb => item[verb] is JsonObject)
            .Select(verb => (item, verb, (JsonObject)item[verb]!))),
    ];

    /// <summary>The schemas that have what is asked for, wherever they are.</summary>
    public IReadOnlyList<JsonObject> With(string keyword) => [.. All(root).Where(schema => IsSchemaWith(schema, keyword))];

    /// <summary>All objects of the document but those in its examples.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject members => members.Where(static member => !IsData(member.Key)).Select(static member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (JsonObject found in (node is JsonObject own ? [own] : Array.Empty<JsonObject>()).Concat(inner.SelectMany(All)))
        {
            yield return found;
        }
    }

    private static bool IsData(string key) => key is "example" or "examples" or "default" or "enum" or "const"
        || key.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsSchemaWith(JsonObject schema, string keyword) => schema[keyword] switch
    {
        JsonObject members => keyword == "properties" && members.All(static member => member.Value is JsonObject)
            && (schema["type"] is null || schema["type"] is JsonValue),
        JsonArray { Count: > 0 } => schema.Count > 0,
        _ => false,
    };
}
