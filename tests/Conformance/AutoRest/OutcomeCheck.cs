using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;

namespace Typewright.Conformance.AutoRest;

/// <summary>Whether what a method gave is what the server answered.</summary>
/// <param name="table">What the bytes do not say.</param>
/// <param name="document">The document.</param>
internal sealed class OutcomeCheck(CallTable table, SwaggerDocument document)
{
    private static readonly string[] s_sad = ["Failed", "Canceled"];

    public IEnumerable<string> Faults(string name, CallOutcome outcome, IReadOnlyList<Exchange> exchanges)
    {
        if (table.TryGet(name, "error", out JsonNode? error))
        {
            return outcome.Error is RequestFailedException failed
                && (error is not JsonValue value || !value.TryGetValue(out int status) || failed.Status == status)
                ? []
                : [$"an exception was expected and not {Said(outcome)}"];
        }

        if (exchanges.Count == 0)
        {
            return [$"nothing was sent: {Said(outcome)}"];
        }

        Exchange last = exchanges[^1];
        bool told = table.TryGet(name, "result", out JsonNode? result);
        if (!told && (last.Status >= 400 || IsSad(last)))
        {
            return Failure(name, outcome, last);
        }

        if (outcome.Error is not null)
        {
            return ["there was " + Said(outcome)];
        }

        ValueComparer comparer = new(new WireRules(
            Spelling.Json, table.Bytes(name)) { ClientNames = document.ClientNames, Named = document.Members });
        if (told)
        {
            return comparer.Differences(result, outcome.IsSequence ? outcome.Values : outcome.Values.FirstOrDefault(), "value");
        }

        return outcome.IsSequence ? comparer.Differences(Items(exchanges), outcome.Values, "items") : Value(comparer, outcome.Values, last);
    }

    // What is not there may be told as false, or as a response with its status. The server also answers 4xx to a request that is
    // wrong: only the status that the call is made for, a step of its path, is right.
    private static string[] Failure(string name, CallOutcome outcome, Exchange last) => outcome switch
    {
        _ when last.Status >= 400 && !IsExpected(name, last.Status) => [$"the server refused the request: {Said(outcome)}"],
        { Error: null, Values: [false] } when last is { Verb: "HEAD", Status: 404 } => [],
        { Error: null, Status: 404 } when last is { Verb: "HEAD", Status: 404 } => [],
        { Error: RequestFailedException failed } when failed.Status == last.Status && last.Verb != "HEAD" => [],
        { Error: RequestFailedException failed } when failed.Status == last.Status && last.Status != 404 => [],
        _ => [$"an exception with {last.Status} was expected and not {Said(outcome)}"],
    };

    private static bool IsExpected(string name, int status) =>
        name.Split(' ', '/', '#').Contains(status.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string Said(CallOutcome outcome) =>
        outcome.Error is null
            ? "success"
            : $"{outcome.Error.GetType().Name}:"
                + $" {string.Join(' ', outcome.Error.Message.Split('\n').Take(6).Select(static line => line.Trim()))}";

    private static bool IsSad(Exchange exchange) => Parsed(exchange.Body) is JsonObject members
        && (s_sad.Contains(members["status"]?.ToString())
            || s_sad.Contains((members["properties"] as JsonObject)?["provisioningState"]?.ToString()));

    private static JsonNode? Parsed(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonArray Items(IReadOnlyList<Exchange> exchanges) =>
        [.. exchanges.Where(static one => one.Status < 300).SelectMany(static one => FirstList(Parsed(one.Body)))
            .Select(static item => item?.DeepClone())];

    private static JsonArray FirstList(JsonNode? node) => node switch
    {
        JsonArray list => list,
        JsonObject members => members.Select(static member => FirstList(member.Value)).FirstOrDefault(static list => list.Count > 0) ?? [],
        _ => [],
    };

    private static IEnumerable<string> Value(ValueComparer comparer, IReadOnlyList<object?> values, Exchange last)
    {
        if (values.Count == 0 || values[0] is bool && last.Verb == "HEAD")
        {
            return [];
        }

        if (values[0] is byte[] bytes)
        {
            return bytes.AsSpan().SequenceEqual(last.Body) ? [] : ["the bytes are others"];
        }

        if (MediaType.IsXml(last.MediaType))
        {
            return ["nothing tells the value of XML"];
        }

        string text = Encoding.UTF8.GetString(last.Body).TrimStart('\uFEFF');
        JsonNode? node = Parsed(Encoding.UTF8.GetBytes(text));
        if (node is null && text != "null" && values[0] is string plain)
        {
            return plain == text ? [] : [$"the text is '{plain}'"];
        }

        return comparer.Differences(node, values[0], "value");
    }
}
