using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>A place where two values differ.</summary>
/// <param name="Path">The place.</param>
/// <param name="Before">What was there.</param>
/// <param name="After">What is there.</param>
/// <param name="What">lost, invented or changed.</param>
internal sealed record Difference(ValuePath Path, JsonNode? Before, JsonNode? After, string What)
{
    public override string ToString() => $"{What} at {Path}: {Short(Before)} became {Short(After)}";

    private string Short(JsonNode? value)
    {
        if (value is null)
        {
            return What == "changed" || (What == "lost" && ReferenceEquals(value, Before)) ? "null" : "nothing";
        }

        string text = value.ToJsonString();
        return text.Length > 80 ? text[..80] + "…" : text;
    }
}

/// <summary>Whether two JSON values mean the same: the order of members and the spelling of numbers do not count.</summary>
internal static class JsonMeaning
{
    private const int Enough = 20;

    public static bool AreEqual(JsonNode? left, JsonNode? right) => Compare(left, right).Count == 0;

    /// <summary>Where the values differ; numbers and texts are compared exactly, whatever their schema says.</summary>
    public static List<Difference> Compare(JsonNode? before, JsonNode? after)
    {
        List<Difference> differences = [];
        Compare(before, after, ValuePath.Root, differences);
        return differences;
    }

    private static void Compare(JsonNode? before, JsonNode? after, ValuePath path, List<Difference> differences)
    {
        if (differences.Count >= Enough)
        {
            return;
        }

        if (before is JsonObject left && after is JsonObject right)
        {
            CompareMembers(left, right, path, differences);
        }
        else if (before is JsonArray items && after is JsonArray others && items.Count == others.Count)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Compare(items[i], others[i], path.Then(i), differences);
            }
        }
        else if (!AreEqualScalars(before, after))
        {
            differences.Add(new Difference(path, before, after, "changed"));
        }
    }

    private static void CompareMembers(JsonObject before, JsonObject after, ValuePath path, List<Difference> differences)
    {
        foreach (KeyValuePair<string, JsonNode?> member in before)
        {
            if (after.TryGetPropertyValue(member.Key, out JsonNode? other))
            {
                Compare(member.Value, other, path.Then(member.Key), differences);
            }
            else
            {
                differences.Add(new Difference(path.Then(member.Key), member.Value, null, "lost"));
            }
        }

        foreach (KeyValuePair<string, JsonNode?> member in after)
        {
            if (!before.ContainsKey(member.Key))
            {
                differences.Add(new Difference(path.Then(member.Key), null, member.Value, "invented"));
            }
        }
    }

    private static bool AreEqualScalars(JsonNode? left, JsonNode? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        JsonValueKind kind = left.GetValueKind();
        return kind == right.GetValueKind() && kind switch
        {
            JsonValueKind.String => left.GetValue<string>() == right.GetValue<string>(),
            JsonValueKind.Number => Numbers.AreEqual(left.ToJsonString(), right.ToJsonString()),
            JsonValueKind.True or JsonValueKind.False => true,
            _ => false,
        };
    }
}
