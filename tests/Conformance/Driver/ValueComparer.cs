using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>Whether a value, as users see it by its public properties, is what was expected.</summary>
/// <param name="rules">How the expectation is spelled.</param>
public sealed class ValueComparer(WireRules rules)
{
    private const string Further = "AdditionalProperties";

    /// <summary>Where a value differs.</summary>
    /// <param name="expected">What is expected; null for JSON's null and for nothing.</param>
    /// <param name="actual">The value.</param>
    /// <param name="path">Where it is.</param>
    public IEnumerable<string> Differences(JsonNode? expected, object? actual, string path = "")
    {
        if (expected is null)
        {
            return actual is null || (actual is BinaryData data && data.ToString() == "null") || IsUnset(actual)
                ? []
                : [$"{path} is {Said(actual)} and not null"];
        }

        if (actual is null)
        {
            return [$"{path} is null and not {expected.ToJsonString()}"];
        }

        Type type = actual.GetType();
        if (ScalarReading.Reads(type))
        {
            return Scalars(expected, actual, path);
        }

        if (type.IsEnum || (type.IsValueType && PublicTypes.Conversions(type).Any()))
        {
            // What the only value of an enum is called says nothing of its text.
            if (type.IsEnum && Enum.GetNames(type).Length == 1 && Enum.IsDefined(type, actual))
            {
                return [];
            }

            return PlainName.Of(Said(actual)) == PlainName.Of(Plain(expected))
                ? []
                : [$"{path} is {Said(actual)} and not {Plain(expected)}"];
        }

        if (PublicTypes.ValueOf(type) is not null)
        {
            return Maps(expected, Entries(actual), path);
        }

        if (actual is IEnumerable items)
        {
            return Lists(expected, [.. items.Cast<object?>()], path);
        }

        IReadOnlyList<MethodInfo> cases = PublicTypes.Cases(type);
        return cases.Count > 0 && PublicTypes.Conversions(type).Any()
            ? Cases(cases, expected, actual, path)
            : Members(expected, actual, path);
    }

    private static string Said(object value) =>
        value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";

    private static string Plain(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    // A list that was never touched holds nothing, and so does a map.
    private static bool IsUnset(object value) => value is IEnumerable and not string && !((IEnumerable)value).Cast<object?>().Any();

    private static Dictionary<string, object?> Entries(object map) => ((IEnumerable)map).Cast<object>()
        .ToDictionary(static entry => (string)entry.GetType().GetProperty("Key")!.GetValue(entry)!,
            static entry => entry.GetType().GetProperty("Value")!.GetValue(entry));

    private string[] Scalars(JsonNode expected, object actual, string path)
    {
        if (actual is BinaryData data)
        {
            return IsSame(expected, data) ? [] : [$"{path} is {data} and not {expected.ToJsonString()}"];
        }

        try
        {
            object wanted = ScalarReading.Read(expected, actual.GetType(), rules);
            return Equals(wanted, actual) || Said(wanted) == Said(actual)
                ? []
                : [$"{path} is {Said(actual)} and not {expected.ToJsonString()}"];
        }
        catch (NoSuchValueException e)
        {
            return [$"{path} is {Said(actual)}, but {e.Message}"];
        }
    }

    private bool IsSame(JsonNode expected, BinaryData data) => rules.Bytes == BytesAlphabet.None
        ? JsonNode.DeepEquals(expected, Parsed(data))
        : ((BinaryData)ScalarReading.Read(expected, typeof(BinaryData), rules)).ToMemory().Span.SequenceEqual(data.ToMemory().Span);

    // What is no JSON is like nothing that is expected.
    private static JsonNode? Parsed(BinaryData data)
    {
        try
        {
            return JsonNode.Parse(data.ToMemory().Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IEnumerable<string> Lists(JsonNode expected, object?[] items, string path) =>
        expected is JsonArray array && array.Count == items.Length
        ? array.SelectMany((item, index) => Differences(item, items[index], $"{path}/{index}"))
        : [$"{path} has {items.Length} items and not {expected.ToJsonString()}"];

    private IEnumerable<string> Maps(JsonNode expected, Dictionary<string, object?> entries, string path) =>
        expected is JsonObject members && members.Count == entries.Count
        ? members.SelectMany(member => entries.TryGetValue(member.Key, out object? value)
            ? Differences(member.Value, value, $"{path}/{member.Key}")
            : [$"{path}/{member.Key} is missing"])
        : [$"{path} has the keys {string.Join(' ', entries.Keys)} and not {expected.ToJsonString()}"];

    private string[] Cases(IReadOnlyList<MethodInfo> cases, JsonNode expected, object actual, string path)
    {
        List<string> found = [];
        foreach (MethodInfo one in cases)
        {
            object?[] holder = [null];
            if ((bool)one.Invoke(actual, holder)!)
            {
                string[] differences = [.. Differences(expected, holder[0], path)];
                if (differences.Length == 0)
                {
                    return [];
                }

                found.AddRange(differences);
            }
        }

        return found.Count > 0 ? [.. found] : [$"{path} is of no case"];
    }

    private IEnumerable<string> Members(JsonNode expected, object actual, string path)
    {
        if (expected is not JsonObject members)
        {
            return [$"{path} is a {actual.GetType().Name} and not {expected.ToJsonString()}"];
        }

        List<string> found = [];
        HashSet<PropertyInfo> seen = [];
        JsonObject further = [];
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (PropertyOf(actual.GetType(), member.Key) is { } property && property.Name != Further)
            {
                seen.Add(property);
                found.AddRange(Differences(member.Value, property.GetValue(actual), $"{path}/{member.Key}"));
            }
            else if (rules.Named?.Contains(member.Key) != false || actual.GetType().GetProperty(Further) is not null)
            {
                further[member.Key] = member.Value?.DeepClone();
            }
        }

        PropertyInfo? map = actual.GetType().GetProperty(Further);
        if (further.Count > 0)
        {
            found.AddRange(map is null
                ? [$"{path} has no member for {string.Join(' ', further.Select(static member => member.Key))}"]
                : Differences(further, map.GetValue(actual), path));
        }

        IEnumerable<PropertyInfo> rest = PublicTypes.Properties(actual.GetType()).Values
            .Where(property => !seen.Contains(property) && (property.Name != Further || further.Count == 0));
        found.AddRange(rest.Where(property => IsSet(property, property.GetValue(actual)))
            .Select(property => $"{path} has {property.Name}, which is not expected"));
        return found;
    }

    private PropertyInfo? PropertyOf(Type type, string member) =>
        rules.NamesOf(member).Select(name => PublicTypes.Property(type, name)).FirstOrDefault(static one => one is not null);

    // A value that cannot be null is there even where nobody set it.
    private static bool IsSet(PropertyInfo property, object? value) =>
        value is not null && !IsUnset(value)
            && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
}
