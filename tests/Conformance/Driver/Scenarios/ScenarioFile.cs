using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>Reads the scenarios, and the table beside them that says which path of which document a call is of.</summary>
public static class ScenarioFile
{
    private const string MapName = "spector-map.tsv";

    /// <summary>Reads the scenarios of a file, with the table beside it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="assets">The whole of what the file has only the beginning of.</param>
    public static IReadOnlyList<Scenario> Read(string file, ServerAssets assets)
    {
        Dictionary<(string, string, string), string> map = ReadMap(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, MapName));
        return [.. JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(node => Scenario(node!.AsObject(), map, assets))];
    }

    private static Scenario Scenario(JsonObject node, Dictionary<(string, string, string), string> map, ServerAssets assets)
    {
        string name = Text(node["scenario"]);
        return new Scenario(name, Text(node["spec"]),
            [.. node["apis"]!.AsArray().Select(call => Call(name, call!.AsObject(), map, assets))]);
    }

    private static ScenarioCall Call(string scenario, JsonObject node, Dictionary<(string, string, string), string> map,
        ServerAssets assets)
    {
        JsonObject request = node["request"]!.AsObject();
        JsonObject answer = node["response"]!.AsObject();
        string method = Text(node["method"]);
        string uri = Text(node["uri"]);
        return new ScenarioCall(
            method.ToUpperInvariant(),
            // The server's routes escape the colons that are none of a parameter.
            uri.Replace("\\:", ":"),
            [.. Query(request["query"] as JsonObject)],
            Headers(request["headers"] as JsonObject),
            Body(request["body"] as JsonObject, assets),
            new ScenarioAnswer(answer["status"]!.GetValue<int>(), Headers(answer["headers"] as JsonObject),
                Body(answer["body"] as JsonObject, assets)))
        {
            DocumentPath = map.GetValueOrDefault((scenario, method, uri)),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(JsonObject? node)
    {
        foreach (KeyValuePair<string, JsonNode?> entry in node ?? [])
        {
            foreach (JsonNode? value in entry.Value is JsonArray values ? values : [entry.Value?.DeepClone()])
            {
                yield return new(entry.Key, Text(value));
            }
        }
    }

    private static Dictionary<string, string> Headers(JsonObject? node) =>
        (node ?? []).ToDictionary(static header => header.Key, static header => Text(header.Value), StringComparer.OrdinalIgnoreCase);

    private static ScenarioBody? Body(JsonObject? node, ServerAssets assets)
    {
        if (node is null)
        {
            return null;
        }

        string mediaType = Text(node["contentType"]);
        if (node["kind"] is null)
        {
            return new ScenarioBody(mediaType, Bytes(node["raw"], assets), null);
        }

        List<ScenarioPart> parts = [.. (node["parts"] as JsonObject ?? [])
            .Select(static part => new ScenarioPart(part.Key, part.Value?.DeepClone(), [], null, null))];
        foreach (JsonNode? file in node["files"] as JsonArray ?? [])
        {
            byte[] content = [.. file!["buffer"]!["data"]!.AsArray().Select(static item => item!.GetValue<byte>())];
            parts.Add(new ScenarioPart(Text(file["fieldname"]), null, content, Text(file["originalname"]), Text(file["mimetype"])));
        }

        return new ScenarioBody(mediaType, null, parts);
    }

    private static byte[]? Bytes(JsonNode? raw, ServerAssets assets) => raw switch
    {
        null => null,
        JsonObject binary => assets.Whole(Convert.FromBase64String(Text(binary["base64"])), (int)binary["length"]!),
        _ => Encoding.UTF8.GetBytes(Text(raw)),
    };

    private static string Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node?.ToJsonString() ?? "";

    private static Dictionary<(string, string, string), string> ReadMap(string file) => File.ReadLines(file).Skip(1)
        .Select(static line => line.Split('\t'))
        .Where(static cells => cells[4] != "-")
        .DistinctBy(static cells => (cells[0], cells[1], cells[2]))
        .ToDictionary(static cells => (cells[0], cells[1], cells[2]), static cells => cells[4]);
}
