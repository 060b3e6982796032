using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>Turns an expected request into what a user would call to have it sent.</summary>
/// <param name="table">What the data do not say.</param>
public sealed class ScenarioPlans(CallTable table)
{
    /// <summary>Plans a call.</summary>
    /// <param name="scenario">The name of the scenario.</param>
    /// <param name="call">The expected request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="path">What the path tells.</param>
    public CallPlan Of(string scenario, ScenarioCall call, GeneratedOperation operation, PathMatch path)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(path);
        Dictionary<string, WireArgument> arguments = [];
        if (table.TryGet(scenario, "arguments", out JsonNode? told))
        {
            foreach (KeyValuePair<string, JsonNode?> argument in told!.AsObject())
            {
                arguments.TryAdd(PlainName.Of(argument.Key), new WireArgument(argument.Value, Spelling.Json));
            }
        }

        foreach (KeyValuePair<string, string> value in path.Values)
        {
            arguments.TryAdd(PlainName.Of(value.Key), new WireArgument(JsonValue.Create(value.Value), Spelling.Text));
        }

        foreach (IGrouping<string, KeyValuePair<string, string>> group in call.Query.GroupBy(static pair => pair.Key))
        {
            arguments.TryAdd(PlainName.Of(group.Key), new WireArgument(Values(group.Select(static pair => pair.Value)), Spelling.Text));
        }

        foreach (KeyValuePair<string,
            string> header in call.Headers.Where(static header => !header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)))
        {
            arguments.TryAdd(PlainName.Of(header.Key), new WireArgument(JsonValue.Create(header.Value), Spelling.Text));
        }

        return new CallPlan(operation, arguments, Body(scenario, call), new WireRules(Spelling.Json, table.Bytes(scenario)))
        {
            PageSize = table.TryGet(scenario, "pageSize", out JsonNode? size) ? (int)size! : null,
            Take = table.TryGet(scenario, "take", out JsonNode? take) ? (int)take! : null,
            Accept = table.TryGet(scenario, "accept", out JsonNode? accept) ? (string)accept! : null,
            ContentType = table.TryGet(scenario, "contentType", out JsonNode? type) ? (string)type! : null,
        };
    }

    private static JsonNode? Values(IEnumerable<string> values) =>
        values.ToArray() is [var one] ? JsonValue.Create(one) : new JsonArray([.. values.Select(static value => JsonValue.Create(value))]);

    private WireBody? Body(string scenario, ScenarioCall call)
    {
        if (table.TryGet(scenario, "body", out JsonNode? told))
        {
            return new WireBody(call.Body?.Bytes, told, call.Body?.MediaType, Spelling.Json);
        }

        if (call.Body is not { } body)
        {
            return null;
        }

        if (body.Parts is { } parts)
        {
            return new WireBody(null, Form(parts), body.MediaType, Spelling.Text);
        }

        return new WireBody(body.Bytes, Node(body), body.MediaType, Spelling.Json);
    }

    private static JsonNode? Node(ScenarioBody body)
    {
        byte[] bytes = body.Bytes ?? throw new NoSuchValueException("the data do not have the body");
        try
        {
            if (MediaType.IsJson(body.MediaType))
            {
                return JsonNode.Parse(bytes);
            }

            bool isText = MediaType.Essence(body.MediaType).StartsWith("text/", StringComparison.Ordinal);
            return isText ? JsonValue.Create(Encoding.UTF8.GetString(bytes)) : File(bytes, null, body.MediaType);
        }
        catch (JsonException)
        {
            return JsonValue.Create(Encoding.UTF8.GetString(bytes));
        }
    }

    private static JsonObject Form(IEnumerable<ScenarioPart> parts)
    {
        JsonObject form = [];
        foreach (IGrouping<string, ScenarioPart> group in parts.GroupBy(static part => part.Name))
        {
            JsonNode?[] values = [.. group
                .Select(static part => part.FileName is null && part.MediaType is null
                    ? part.Value?.DeepClone()
                    : File(part.Content, part.FileName, part.MediaType))];
            form[group.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        return form;
    }

    private static JsonObject File(byte[] content, string? name, string? type) => new()
    {
        [FormFile.Content] = Convert.ToBase64String(content),
        [FormFile.Name] = name,
        [FormFile.MediaType] = type,
    };
}
