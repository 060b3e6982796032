using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Typewright.Emulator.Tests;

/// <summary>What came back over the socket.</summary>
public sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonArray Items => Json["value"]!.AsArray();

    public string? NextLink => (string?)Json["nextLink"];

    public string? ErrorCode => (string?)Json["error"]!["code"];

    public string? ErrorMessage => (string?)Json["error"]!["message"];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        Dictionary<string, string> headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, text, headers);
    }
}
