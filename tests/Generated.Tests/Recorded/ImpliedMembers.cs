using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>
/// What a body does not say because it goes without saying, and what the clients say all the same, or the other way
/// round.
/// </summary>
internal static class ImpliedMembers
{
    /// <summary>
    /// Adds what the clients write in any case: the raw id of a user, which is the user's id, and for a room of a version
    /// that does not tell yet, that calls do not dial out.
    /// </summary>
    public static JsonNode? Added(JsonNode? body)
    {
        switch (body?.DeepClone())
        {
            case JsonObject members:
                JsonObject copy = new(members
                    .ToArray()
                    .Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Added(member.Value))));
                if (copy["communicationUser"]?["id"] is JsonValue id && !copy.ContainsKey("rawId"))
                {
                    copy["rawId"] = (string?)id;
                }

                if (copy.ContainsKey("createdAt") && copy.ContainsKey("validUntil") && !copy.ContainsKey("pstnDialOutEnabled"))
                {
                    copy["pstnDialOutEnabled"] = false;
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.ToArray().Select(Added)]);
            case var value:
                return value;
        }
    }

    /// <summary>Leaves out members of a request that are empty lists and maps: the clients send what
    /// nobody has put something into only where it is required.</summary>
    public static JsonNode? WithoutEmpty(JsonNode? body)
    {
        JsonNode? copy = body?.DeepClone();
        if (copy is JsonObject members)
        {
            foreach (string name in members
                .Where(member => member.Value is JsonObject { Count: 0 } or JsonArray { Count: 0 })
                .Select(member => member.Key)
                .ToArray())
            {
                members.Remove(name);
            }
        }

        return copy;
    }
}
