using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Compares JSON by what it means: the order of members does not matter, numbers and moments are compared by value.</summary>
internal static partial class JsonMeaning
{
    /// <summary>Finds the first difference.</summary>
    /// <returns>Where it is and what stands there; null if both mean the same.</returns>
    public static string? Difference(JsonNode? expected, JsonNode? actual, string place = "$") => (expected, actual) switch
    {
        (null, null) => null,
        (JsonObject left, JsonObject right) => left.Select(member => member.Key).Union(right.Select(member => member.Key))
            .Select(name => left.ContainsKey(name) && right.ContainsKey(name)
                ? Difference(left[name], right[name], $"{place}.{name}")
                : $"{place}.{name} is {(right.ContainsKey(name) ? "invented" : "lost")}.")
            .FirstOrDefault(difference => difference is not null),
        (JsonArray left, JsonArray right) => left.Count != right.Count
            ? $"{place} has {right.Count} items, not {left.Count}."
            : left
                .Select((item, index) => Difference(item, right[index], $"{place}[{index}]"))
                .FirstOrDefault(difference => difference is not null),
        (JsonValue left, JsonValue right) when IsSame(left, right) => null,
        _ => $"{place} is {actual?.ToJsonString() ?? "null"}, not {expected?.ToJsonString() ?? "null"}.",
    };

    /// <summary>Tells whether two texts are the same, or the same moment.</summary>
    public static bool IsSameText(string left, string right) =>
        left == right || (Moment(left) is { } moment && Moment(right) is { } other && moment == other);

    private static bool IsSame(JsonValue left, JsonValue right) => (left.GetValueKind(), right.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => IsSameText((string)left!, (string)right!),
        (JsonValueKind.Number, JsonValueKind.Number) => IsSameNumber(left.ToJsonString(), right.ToJsonString()),
        var (kind, other) => kind == other,
    };

    private static bool IsSameNumber(string left, string right) =>
        decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other)
            ? number == other
            : left == right;

    private static DateTimeOffset? Moment(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset moment) ? moment : null;

    // No more than seven digits, which is as fine as a DateTimeOffset is.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
