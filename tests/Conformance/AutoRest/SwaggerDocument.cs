using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Conformance.AutoRest;

/// <summary>
/// What the driver has to know of a document: which operations take a body, and which can be asked for the same path's value.
/// </summary>
internal sealed class SwaggerDocument
{
    private readonly JsonObject _root;
    private Dictionary<string, string>? _names;
    private HashSet<string>? _members;

    public SwaggerDocument(string file) => _root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();

    /// <summary>The plain names for clients by the plain names on the wire, for members and parameters that have both.</summary>
    public IReadOnlyDictionary<string, string> ClientNames =>
        _names ??= Named(_root).DistinctBy(static one => PlainName.Of(one.Wire))
            .ToDictionary(static one => PlainName.Of(one.Wire), static one => PlainName.Of(one.Name));

    /// <summary>The names of all members that the document has anywhere.</summary>
    public IReadOnlySet<string> Members => _members ??= MemberNames(_root).ToHashSet();

    /// <summary>The parameters of an operation that have one value only, and the value.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> ConstantsOf(string verb, string path) =>
        Member(_root["paths"] is JsonObject paths && paths.ContainsKey(path) ? paths : _root["x-ms-paths"], path) is JsonObject place
            && place[verb.ToLowerInvariant()] is JsonObject operation
            ? Listed(place).Concat(Listed(operation)).Where(IsConstant)
                .Select(static one => KeyValuePair.Create((string)one["name"]!, one["enum"]![0]))
            : [];

    /// <summary>Whether the value at a path can be got from it without arguments, and put there as a body.</summary>
    public bool IsPutBack(string verb, string path) =>
        verb == "PUT" && Parameters("put", path) is [var only] && (string?)only["in"] == "body" && Parameters("get", path) is [];

    // Parameters with one value only are none.
    private JsonObject[]? Parameters(string verb, string path) => Member(_root["paths"], path)?[verb] is JsonObject operation
        ? [.. Listed(_root["paths"]![path]!).Concat(Listed(operation))
            .Where(static one => !IsConstant(one))]
        : null;

    private static IEnumerable<(string Wire, string Name)> Named(JsonNode? node) => node switch
    {
        JsonObject members =>
            members.SelectMany(static member => member.Value is JsonObject one && Member(one, "x-ms-client-name") is JsonValue name
            ? Named(one).Prepend(((string?)one["name"] ?? member.Key, (string)name!))
            : Named(member.Value)),
        JsonArray items =>
            items.SelectMany(static item => item is JsonObject one && Member(one, "x-ms-client-name") is JsonValue name
                && Member(one, "name") is JsonValue wire
            ? Named(one).Prepend(((string)wire!, (string)name!))
            : Named(item)),
        _ => [],
    };

    private static bool IsConstant(JsonObject parameter) =>
        parameter["enum"] is JsonArray { Count: 1 } && parameter["required"]?.GetValue<bool>() == true;

    private static IEnumerable<string> MemberNames(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => MemberNames(member.Value)
            .Concat(member is { Key: "properties", Value: JsonObject named } ? named.Select(static one => one.Key) : [])),
        JsonArray items => items.SelectMany(MemberNames),
        _ => [],
    };

    private static JsonNode? Member(JsonNode? node, string name) =>
        node is JsonObject members && members.TryGetPropertyValue(name, out JsonNode? value) ? value : null;

    private IEnumerable<JsonObject> Listed(JsonNode place) =>
        (place["parameters"] as JsonArray ?? []).Select(one => Resolved(one!.AsObject()));

    private JsonObject Resolved(JsonObject node) =>
        node["$ref"] is { } reference && Member(_root["parameters"], ((string)reference!).Split('/')[^1]) is JsonObject found
            ? found
            : node;
}
