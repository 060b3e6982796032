using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Scenarios;

/// <summary>Whether what travelled means what was expected: times and durations may be
/// spelled in several ways, encodings of bytes may not.</summary>
internal static class Meaning
{
    private static readonly string[] s_formats = ["date-time", "time", "duration"];

    public static bool IsSame(string expected, string actual) =>
        expected == actual
        || s_formats.Any(format => Texts.AreSame(format, expected, actual))
        || (DateTimeOffset.TryParseExact(expected, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out DateTimeOffset date)
                && DateTimeOffset.TryParseExact(
                    actual, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset other) && date == other);

    /// <summary>Where two values of JSON differ.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual) => JsonMeaning.Compare(expected, actual)
        .Where(static difference => !(IsText(difference.Before) && IsText(difference.After)
            && IsSame(difference.Before!.GetValue<string>(), difference.After!.GetValue<string>())))
        .Select(static difference => difference.ToString());

    /// <summary>Where two elements differ; spaces between elements and prefixes do not count.</summary>
    public static IEnumerable<string> Differences(XElement expected, XElement actual)
    {
        if (expected.Name != actual.Name)
        {
            return [$"<{expected.Name}> is <{actual.Name}>"];
        }

        string[] attributes = [.. Attributes(expected)];
        string[] others = [.. Attributes(actual)];
        if (!attributes.SequenceEqual(others))
        {
            return [$"<{expected.Name}> has the attributes {string.Join(' ', others)} and not {string.Join(' ', attributes)}"];
        }

        XElement[] elements = [.. expected.Elements()];
        XElement[] found = [.. actual.Elements()];
        if (elements.Length != found.Length)
        {
            return [$"<{expected.Name}> has the elements {string.Join(' ', found.Select(static one => one.Name))} and "
                + $"not {string.Join(' ', elements.Select(static one => one.Name))}"];
        }

        if (elements.Length > 0)
        {
            return elements.Zip(found, Differences).SelectMany(static one => one);
        }

        return IsSame(expected.Value.Trim(), actual.Value.Trim())
            ? []
            : [$"<{expected.Name}> is '{actual.Value}' and not '{expected.Value}'"];
    }

    private static IEnumerable<string> Attributes(XElement element) =>
        element.Attributes().Where(static one => !one.IsNamespaceDeclaration).Select(static one => $"{one.Name}={one.Value}")
            .Order(StringComparer.Ordinal);

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;
}
