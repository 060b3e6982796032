using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Conformance;
using Typewright.Corpus.RoundTrip;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>Whether the parts of a form are those that are expected.</summary>
internal static class PartsCheck
{
    public static IEnumerable<string> Faults(IReadOnlyList<ScenarioPart> expected, SentRequest request)
    {
        if (MediaType.Essence(request.Headers.GetValueOrDefault("Content-Type")) != "multipart/form-data")
        {
            return [$"the body is {request.Headers.GetValueOrDefault("Content-Type")} and not multipart/form-data"];
        }

        List<string> faults = [];
        ILookup<string, SentPart> sent = SentPart.Of(request).ToLookup(static part => part.Name);
        foreach (IGrouping<string, ScenarioPart> group in expected.GroupBy(static part => part.Name))
        {
            SentPart[] parts = [.. sent[group.Key]];
            ScenarioPart[] given = [.. group];
            if (given[0].Value is { } value)
            {
                string sentText = string.Join(", ", parts.Select(static part => Encoding.UTF8.GetString(part.Content)));
                faults.AddRange(IsValue(value, parts) ? [] : [$"the part '{group.Key}' is {sentText} and not {value.ToJsonString()}"]);
            }
            else if (parts.Length != given.Length)
            {
                faults.Add($"there are {parts.Length} files '{group.Key}' and not {given.Length}");
            }
            else
            {
                faults.AddRange(given.Zip(parts, FileFaults).SelectMany(static one => one));
            }
        }

        faults.AddRange(sent.Select(static part => part.Key).Except(expected.Select(static part => part.Name))
            .Select(static name => $"the part '{name}' is not expected"));
        return faults;
    }

    // A list is one part of JSON, or a part for each item.
    private static bool IsValue(JsonNode value, SentPart[] parts)
    {
        if (value is JsonArray items && parts.Length == items.Count && parts.Length != 1)
        {
            return items.Zip(parts, static (item, part) => IsValue(item!, [part])).All(static same => same);
        }

        if (parts is not [var only])
        {
            return false;
        }

        // RFC 7578 and OpenAPI: what is no text says what it is.
        if (value is JsonValue ? MediaType.Essence(only.MediaType) is not ("" or "text/plain") : !MediaType.IsJson(only.MediaType))
        {
            return false;
        }

        string text = Encoding.UTF8.GetString(only.Content);
        return value is JsonValue
            ? SchemaValidator.Text(value) == text
                || (value.GetValueKind() == JsonValueKind.Number && Numbers.AreEqual(value.ToJsonString(), text))
            : JsonMeaning.AreEqual(value, NodeJson.Parse(text));
    }

    private static IEnumerable<string> FileFaults(ScenarioPart expected, SentPart sent)
    {
        if (!expected.Content.AsSpan().SequenceEqual(sent.Content))
        {
            yield return $"the file '{expected.Name}' has other bytes";
        }

        if (expected.FileName != sent.FileName)
        {
            yield return $"the file '{expected.Name}' is called '{sent.FileName}' and not '{expected.FileName}'";
        }

        if (expected.MediaType != sent.MediaType)
        {
            yield return $"the file '{expected.Name}' is {sent.MediaType} and not {expected.MediaType}";
        }
    }
}
