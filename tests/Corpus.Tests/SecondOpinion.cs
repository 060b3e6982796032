using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.Tests;

/// <summary>
/// What JsonSchema.Net says of a value and a named schema of a document of OpenAPI 3.1 or newer, whose schemas are JSON Schema. It is
/// told what the <see cref="SchemaValidator"/> looks at and no more: no lengths, limits, patterns and formats, and any of the
/// alternatives will do.
/// </summary>
internal sealed class SecondOpinion
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string Id = "https://opinion.example/";
    private const string Named = "#/components/schemas/";

    private static readonly HashSet<string> s_values = ["type", "enum", "const", "required"];
    private static readonly HashSet<string> s_schemas = ["items", "additionalProperties", "unevaluatedProperties"];
    private static readonly HashSet<string> s_lists = ["prefixItems", "allOf", "anyOf"];
    private static readonly HashSet<string> s_maps = ["properties", "patternProperties"];

    private readonly BuildOptions _options = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public SecondOpinion(Schemas schemas)
    {
        JsonObject definitions = [];
        foreach (KeyValuePair<string, SpecNode> schema in schemas.Named)
        {
            if (NodeJson.Of(schema.Value) is { } json && Translated(json) is { } translated)
            {
                definitions.Add(schema.Key, translated);
                _known.Add(schema.Key);
            }
        }

        // What refers to a schema that is not understood is not understood either.
        while (definitions.Where(one => !Leads(one.Value)).Select(static one => one.Key).ToArray() is { Length: > 0 } dangling)
        {
            foreach (string name in dangling)
            {
                definitions.Remove(name);
                _known.Remove(name);
            }
        }

        JsonSchema.FromText(new JsonObject { ["$schema"] = Dialect, ["$id"] = Id, ["$defs"] = definitions }.ToJsonString(), _options);
    }

    /// <summary>The names of the schemas that it understands.</summary>
    public IReadOnlyCollection<string> Understood => _known;

    public bool IsValid(string name, JsonNode? value)
    {
        string pointer = Uri.EscapeDataString(
            name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        JsonSchema schema = JsonSchema.FromText(
            new JsonObject { ["$schema"] = Dialect, ["$id"] = Id + Guid.NewGuid(), ["$ref"] = $"{Id}#/$defs/{pointer}" }.ToJsonString(),
            _options);
        return schema.Evaluate(JsonSerializer.SerializeToElement(value)).IsValid;
    }

    // Null for what JSON Schema does not say, such as references into other files or other parts of the document.
    private static JsonNode? Translated(JsonNode schema)
    {
        if (schema is not JsonObject keywords)
        {
            return schema.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? schema.DeepClone() : null;
        }

        JsonObject result = [];
        foreach ((string keyword, JsonNode? value) in keywords)
        {
            if (value is not null && !TryTranslate(keyword, value, result))
            {
                return null;
            }
        }

        // Who forbids other members beside allOf means other ones than those of the parts.
        if (result.ContainsKey("allOf") && result["additionalProperties"]?.GetValueKind() == JsonValueKind.False)
        {
            result.Remove("additionalProperties");
            result["unevaluatedProperties"] = false;
        }

        // Authors of 3.1 still use the keyword of 3.0, and list null beside a type that is not null, and mean it.
        return keywords["nullable"]?.GetValueKind() == JsonValueKind.True || keywords["enum"] is JsonArray values && values.Contains(null)
            ? new JsonObject { ["anyOf"] = new JsonArray(result, new JsonObject { ["type"] = "null" }) }
            : result;
    }

    private static bool TryTranslate(string keyword, JsonNode value, JsonObject result)
    {
        switch (keyword)
        {
            case "$ref":
                result[keyword] = "#/$defs/" + value.ToString().Split('/')[^1];
                return value.ToString().StartsWith(Named, StringComparison.Ordinal) && value.ToString().Split('/').Length == 4;
            case "oneOf":
                JsonNode?[] alternatives = [.. value.AsArray().Select(static one => Translated(one!))];
                result["allOf"] ??= new JsonArray();
                result["allOf"]!.AsArray().Add(new JsonObject { ["anyOf"] = new JsonArray(alternatives) });
                return alternatives.All(static one => one is not null);
            case var name when s_values.Contains(name):
                result[name] = value.DeepClone();
                return true;
            case var name when s_schemas.Contains(name):
                return Translated(value) is { } inner && result.TryAdd(name, inner);
            case var name when s_lists.Contains(name):
                JsonNode?[] parts = [.. value.AsArray().Select(static one => Translated(one!))];
                JsonArray list = result[name]?.AsArray() ?? [];
                result.TryAdd(name, list);
                Array.ForEach(parts, list.Add);
                return parts.All(static one => one is not null);
            case var name when s_maps.Contains(name):
                Dictionary<string, JsonNode?> members = value.AsObject()
                    .ToDictionary(static one => one.Key, static one => Translated(one.Value!));
                return members.Values.All(static one => one is not null) && result.TryAdd(name, new JsonObject(members));
            default:
                return true;
        }
    }

    private bool Leads(JsonNode? schema) => schema switch
    {
        JsonObject members => members.All(one => one.Key == "$ref" && one.Value?.GetValueKind() == JsonValueKind.String
            ? _known.Contains(Uri.UnescapeDataString(one.Value.ToString()["#/$defs/".Length..]))
            : Leads(one.Value)),
        JsonArray items => items.All(Leads),
        _ => true,
    };
}
