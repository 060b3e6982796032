using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Testing;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>A request to the service and its answer, which is one line of a file of recordings.</summary>
internal sealed class Exchange
{
    private readonly JsonObject _line;

    public Exchange(JsonObject line, string file, int number)
    {
        _line = line;
        Name = string.Create(CultureInfo.InvariantCulture, $"{file}:{number} {Method} {PathTemplate} {Status}");
    }

    /// <summary>Where it is written down, and what it is: the name of a test case.</summary>
    public string Name { get; }

    public string Service => Text("service");

    public string ApiVersion => Text("apiVersion");

    public string Method => Text("method");

    public string PathTemplate => Text("pathTemplate");

    /// <summary>The path as it was sent; some recordings have it escaped, others not.</summary>
    public string Path => Text("path");

    /// <summary>The parameters of the query, unescaped.</summary>
    public IReadOnlyDictionary<string, string> Query => Texts("query");

    public IReadOnlyDictionary<string, string> RequestHeaders => Texts("requestHeaders");

    /// <summary>What was sent; null when nothing was, and also when the recording does not say what.</summary>
    public JsonNode? RequestBody => _line["requestBody"] is JsonObject body ? body : null;

    public int Status => (int)_line["status"]!;

    public bool IsError => Status >= 400;

    public IReadOnlyDictionary<string, string> ResponseHeaders => Texts("responseHeaders");

    /// <summary>The body of the answer: JSON, or text that is none.</summary>
    public JsonNode? ResponseBody => _line["responseBody"];

    /// <summary>The body of the answer if it is a JSON object.</summary>
    public JsonObject? ResponseObject => ResponseBody as JsonObject;

    /// <summary>Whether values were replaced by a word before the recording was published.</summary>
    public bool IsSanitized => (bool)_line["sanitized"]!;

    /// <summary>The address of the page behind this one, if it is one that can be followed.</summary>
    public string? NextLink => ResponseObject?["nextLink"] is JsonValue link
        && Uri.TryCreate((string?)link, UriKind.Absolute, out Uri? uri)
        && uri.Scheme == Uri.UriSchemeHttps
        ? (string?)link
        : null;

    /// <summary>What stands in the path where the template has the name in braces.</summary>
    public string PathValue(string name)
    {
        int index = Array.IndexOf(PathTemplate.Split('/'), "{" + name + "}");
        return index < 0 ? throw new InvalidOperationException($"{Name} has no {name}.") : Uri.UnescapeDataString(Path.Split('/')[index]);
    }

    /// <summary>The answer, ready to be given once.</summary>
    public MemoryResponse ToResponse()
    {
        string? body = ResponseBody is JsonValue text ? (string?)text : ResponseBody?.ToJsonString();
        MemoryResponse response = new(Status, body, contentType: null);
        foreach ((string name, string value) in ResponseHeaders)
        {
            response.With(name, value);
        }

        return response;
    }

    public override string ToString() => Name;

    private string Text(string name) => (string)_line[name]!;

    private Dictionary<string, string> Texts(string name) =>
        _line[name]!.AsObject().ToDictionary(member => member.Key, member => (string)member.Value!, StringComparer.OrdinalIgnoreCase);
}
