using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Corpus.Stability;

/// <summary>
/// What two versions of a document say alike: the operations and components that are the same but for prose, with all that they refer
/// to. A document of nothing else tells what the surface of these parts is.
/// </summary>
internal sealed class UnchangedParts
{
    private static readonly string[] s_prose = ["description", "summary", "example", "examples", "externalDocs"];

    private readonly JsonObject _old;
    private readonly JsonObject _new;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    private UnchangedParts(JsonObject old, JsonObject updated)
    {
        _old = old;
        _new = updated;
    }

    /// <summary>The old document without what the new one says differently.</summary>
    public static JsonObject Of(JsonObject old, JsonObject updated)
    {
        UnchangedParts parts = new(old, updated);
        JsonObject kept = (JsonObject)old.DeepClone();
        parts.Keep(kept, "paths", 2);
        parts.Keep(kept, "definitions", 1);
        parts.Keep(kept, "components", 2);
        return kept;
    }

    // Sections have members, paths have verbs.
    private void Keep(JsonObject kept, string section, int depth)
    {
        foreach ((string pointer, JsonObject owner, string name) in Below(kept[section] as JsonObject, "/" + section, depth).ToList())
        {
            bool isFixed = depth == 2 && section == "paths" && name is "parameters" or "servers";
            if (!isFixed && !IsSame(pointer))
            {
                owner.Remove(name);
            }
        }
    }

    private static IEnumerable<(string Pointer, JsonObject Owner, string Name)> Below(JsonObject? owner, string pointer, int depth)
    {
        foreach ((string name, JsonNode? value) in owner ?? [])
        {
            string own = pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            foreach ((string, JsonObject, string) found in depth > 1 ? Below(value as JsonObject, own, depth - 1) : [(own, owner!, name)])
            {
                yield return found;
            }
        }
    }

    private bool IsSame(string pointer)
    {
        if (_known.TryGetValue(pointer, out bool known))
        {
            return known;
        }

        // A circle is the same as far as what is in it is.
        _known[pointer] = true;
        (JsonNode? one, JsonNode? other) = (At(_old, pointer), At(_new, pointer));
        return _known[pointer] = one is not null && other is not null && JsonNode.DeepEquals(Plain(one), Plain(other))
            && ReferencesIn(one).All(IsSame);
    }

    private static IEnumerable<string> ReferencesIn(JsonNode node) => DocumentParts.All(node)
        .Select(static part => part["$ref"]).OfType<JsonValue>()
        .Select(static value => value.TryGetValue(out string? text) ? text : "")
        .Where(static reference => reference.StartsWith("#/", StringComparison.Ordinal))
        .Select(static reference => Uri.UnescapeDataString(reference[1..]));

    private static JsonNode? At(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray items when int.TryParse(name, out int index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    private static JsonNode? Plain(JsonNode node)
    {
        JsonNode copy = node.DeepClone();
        foreach (JsonObject part in DocumentParts.All(copy))
        {
            foreach (string word in s_prose.Where(word => part[word] is JsonValue || word != "description"))
            {
                part.Remove(word);
            }
        }

        return copy;
    }
}
