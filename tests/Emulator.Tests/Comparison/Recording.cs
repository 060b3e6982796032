using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>A request that was sent to a service and what it answered: one line of a file of recordings.</summary>
internal sealed class Recording(JsonObject line)
{
    private const string Unrecorded = "sanitized";

    /// <summary>Members of a query by which a service continues a listing, in a form that only it can read.</summary>
    private static readonly string[] s_continuations = ["syncState", "nextLink", "token", "continuationToken", "continuation"];

    public string Service => (string)line["service"]!;

    public string Version => (string)line["apiVersion"]!;

    public string Method => (string)line["method"]!;

    public string Template => (string)line["pathTemplate"]!;

    public string Operation => $"{Method} {Template}";

    public IReadOnlyList<string> Segments => [.. ((string)line["path"]!).Split('/').Select(Uri.UnescapeDataString)];

    public IReadOnlyDictionary<string, string> Query => Texts("query");

    public IReadOnlyDictionary<string, string> RequestHeaders => Texts("requestHeaders");

    /// <summary>What was sent; null when nothing was, or when nobody wrote it down.</summary>
    public JsonObject? RequestBody => line["requestBody"] as JsonObject;

    public int Status => (int)line["status"]!;

    public IReadOnlyDictionary<string, string> ResponseHeaders => Texts("responseHeaders");

    public JsonNode? ResponseBody => line["responseBody"];

    /// <summary>Whether the answer was not the service's but that of a gateway before it.</summary>
    public bool IsOfGateway =>
        ResponseHeaders.GetValueOrDefault("content-type", string.Empty).StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    public bool Continues => Query.Keys.Intersect(s_continuations).Any();

    /// <summary>Whether a part of what was sent was blotted out before the recording was published.</summary>
    public bool IsBlotted =>
        RequestBody is { } body && body.ToJsonString().Contains($"\"{Unrecorded}\"", StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, string> Texts(string name) =>
        line[name]!.AsObject().ToDictionary(member => member.Key, member => (string)member.Value!, StringComparer.OrdinalIgnoreCase);
}
