using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Typewright.Conformance;

/// <summary>
/// What the data of scenarios do not say, written down by hand: a list of rows, each with a pattern of names and what holds for
/// them. The first row that has a member decides it.
/// </summary>
public sealed class CallTable
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip };

    private const string Asset = "$asset";

    private readonly IReadOnlyList<(Regex Match, JsonObject Row)> _rows;

    private readonly ServerAssets _assets;

    private CallTable(IEnumerable<JsonObject> rows, ServerAssets assets)
    {
        _rows = [.. rows.Select(static row => (new Regex($"^(?:{(string)row["match"]!})$"), row))];
        _assets = assets;
    }

    /// <summary>A table without rows.</summary>
    public static CallTable Empty { get; } = new([], new ServerAssets(null));

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file, JSON with comments. An object with the member $asset is the base64 of a file of the server.</param>
    /// <param name="assets">The files of the server.</param>
    public static CallTable Read(string file, ServerAssets assets) =>
        new(JsonNode.Parse(File.ReadAllText(file), documentOptions: s_options)!.AsArray().Select(static row => row!.AsObject()), assets);

    /// <summary>Whether a row has a member for a scenario.</summary>
    /// <param name="scenario">The name of the scenario.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value, which may be null.</param>
    public bool TryGet(string scenario, string member, out JsonNode? value)
    {
        foreach ((Regex match, JsonObject row) in _rows)
        {
            if (match.IsMatch(scenario) && row.TryGetPropertyValue(member, out value))
            {
                value = Expanded(value);
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>What bytes are in a scenario.</summary>
    /// <param name="scenario">The name of the scenario.</param>
    public BytesAlphabet Bytes(string scenario) =>
        TryGet(scenario, "bytes", out JsonNode? name) ? Enum.Parse<BytesAlphabet>((string)name!, ignoreCase: true) : BytesAlphabet.None;

    private JsonNode? Expanded(JsonNode? node) => node switch
    {
        JsonObject members when members.TryGetPropertyValue(Asset, out JsonNode? name) =>
            JsonValue.Create(Convert.ToBase64String(_assets.Read((string)name!))),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Expanded(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Expanded)]),
        _ => node?.DeepClone(),
    };
}
