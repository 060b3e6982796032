using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Typewright.Conformance.AutoRest;

/// <summary>Turns the rows of the table into calls.</summary>
/// <param name="table">The table.</param>
/// <param name="http">Asks the server for what was put back.</param>
internal sealed class AutoRestCalls(CallTable table, HttpClient http)
{
    /// <summary>How often an operation is called, with other arguments each time.</summary>
    public int Times(string name) => table.TryGet(name, "times", out JsonNode? times) ? (int)times! : 1;

    /// <summary>What the endpoint has behind the server's address.</summary>
    public string Prefix(string name) => table.TryGet(name, "prefix", out JsonNode? prefix) ? (string)prefix! : "";

    /// <summary>What a call calls its requests: empty for whatever Azure.Core makes up, null for nothing at all.</summary>
    public string? RequestId(string name) => table.TryGet(name, "requestId", out JsonNode? id) ? (string?)id : "";

    /// <summary>What authenticates a call.</summary>
    public Shown Shown(string name) =>
        new(table.TryGet(name, "credential", out JsonNode? type) ? (string)type! : "",
            table.TryGet(name, "secret", out JsonNode? secret) ? (string)secret! : "none", []);

    /// <summary>The call of an operation.</summary>
    /// <param name="name">What the call is called in the table.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="document">Its document.</param>
    public async Task<CallPlan> PlanAsync(string name, GeneratedOperation operation, SwaggerDocument document)
    {
        Dictionary<string, WireArgument> arguments = [];
        if (table.TryGet(name, "arguments", out JsonNode? told))
        {
            foreach (KeyValuePair<string, JsonNode?> argument in told!.AsObject())
            {
                arguments.TryAdd(PlainName.Of(argument.Key), new WireArgument(argument.Value, Spelling.Json));
            }
        }

        foreach (KeyValuePair<string, JsonNode?> constant in document.ConstantsOf(operation.Verb, operation.Path))
        {
            arguments.TryAdd(PlainName.Of(constant.Key), new WireArgument(constant.Value?.DeepClone(), Spelling.Json));
        }

        return new CallPlan(operation, arguments, await BodyAsync(name, operation, document).ConfigureAwait(false),
            new WireRules(Spelling.Json, table.Bytes(name)) { ClientNames = document.ClientNames })
        {
            ContentType = table.TryGet(name, "contentType", out JsonNode? type) ? (string)type! : null,
            Accept = table.TryGet(name, "accept", out JsonNode? accept) ? (string)accept! : null,
        };
    }

    private async Task<WireBody?> BodyAsync(string name, GeneratedOperation operation, SwaggerDocument document)
    {
        if (table.TryGet(name, "body", out JsonNode? body))
        {
            return new WireBody(table.TryGet(name, "raw", out JsonNode? raw) ? System.Text.Encoding.UTF8.GetBytes((string)raw!) : null,
                body, table.TryGet(name, "mediaType", out JsonNode? type) ? (string)type! : null, Spelling.Json);
        }

        return document.IsPutBack(operation.Verb, operation.Path) ? await AskedAsync(operation.Path).ConfigureAwait(false) : null;
    }

    private async Task<WireBody?> AskedAsync(string path)
    {
        using HttpResponseMessage answer = await http.GetAsync(new Uri(path, UriKind.Relative)).ConfigureAwait(false);
        string text = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
        try
        {
            return answer.IsSuccessStatusCode && text.Length > 0 ? new WireBody(null, JsonNode.Parse(text), null, Spelling.Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
