using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Emulator.Wire;

/// <summary>Builds response objects, which leave out members that have no value.</summary>
internal static class JsonMembers
{
    public static JsonObject With(this JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }

        return target;
    }

    public static JsonArray ToArray(IEnumerable<JsonNode> items) => [.. items];

    public static JsonObject? ToObject(IReadOnlyDictionary<string, string> map) =>
        map.Count == 0 ? null : new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
