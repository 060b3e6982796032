using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Azure;

namespace Typewright.Conformance;

/// <summary>Whether what a method gave is what was answered.</summary>
/// <param name="calls">The requests that it made, and their answers.</param>
/// <param name="rules">How values are spelled.</param>
public sealed class AnswerCheck(IReadOnlyList<ScenarioCall> calls, WireRules rules)
{
    private readonly ScenarioAnswer _last = calls[^1].Answer;
    private readonly ValueComparer _comparer = new(rules);

    /// <summary>What is wrong.</summary>
    /// <param name="outcome">What came of the call.</param>
    /// <param name="told">Whether a table tells the value.</param>
    /// <param name="value">The value that the table tells.</param>
    public IEnumerable<string> Faults(CallOutcome outcome, bool told, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (_last.Status >= 400 && !(outcome.Error is null && outcome.Values is [bool]))
        {
            return outcome.Error is RequestFailedException failed && failed.Status == _last.Status
                ? []
                : [$"a RequestFailedException with {_last.Status} was expected and not {Said(outcome.Error)}"];
        }

        if (outcome.Error is not null)
        {
            return ["there was " + Said(outcome.Error)];
        }

        if (outcome.Status is { } status && status != _last.Status)
        {
            return [$"the status is {status} and not {_last.Status}"];
        }

        if (told)
        {
            return Compared(value, outcome.IsSequence ? outcome.Values.Select(Data).ToArray() : outcome.Values.FirstOrDefault());
        }

        return outcome.IsSequence ? Items(outcome.Values) : Value(outcome.Values);
    }

    private static string Said(Exception? error) =>
        error is null
            ? "success"
            : $"{error.GetType().Name}: {error.Message.Split('\n')[0].Trim()}";

    private string[] Compared(JsonNode? expected, object? actual) => [.. _comparer.Differences(expected, actual, "value")];

    private string[] Value(IReadOnlyList<object?> values)
    {
        if (_last.Body is not { Bytes: { } bytes })
        {
            return values is [] or [null] or [bool] or [byte[] { Length: 0 }] ? [] : ["there is a value, and no body was answered"];
        }

        if (values.Count == 0)
        {
            return bytes.Length == 0 ? [] : ["the body that is answered is nothing that the method gives"];
        }

        if (values[0] is byte[] content)
        {
            return content.AsSpan().SequenceEqual(bytes) ? [] : ["the bytes are others"];
        }

        if (MediaType.IsJson(_last.Body.MediaType))
        {
            return Compared(JsonNode.Parse(bytes), values[0]);
        }

        if (values[0] is string text)
        {
            return text == Encoding.UTF8.GetString(bytes) ? [] : [$"the text is '{text}'"];
        }

        return [$"nothing tells the value of {_last.Body.MediaType}"];
    }

    private string[] Items(IReadOnlyList<object?> values)
    {
        object?[] data = [.. values.Select(Data)];
        return Compared(MediaType.IsJson(_last.Body?.MediaType) ? Pages() : Records(data.All(static one => one is string)), data);
    }

    private JsonArray Pages() =>
        [.. calls.SelectMany(static call => FirstList(JsonNode.Parse(call.Answer.Body!.Bytes!))).Select(static item => item?.DeepClone())];

    private static JsonArray FirstList(JsonNode? node) => node switch
    {
        JsonArray list => list,
        JsonObject members => members.Select(static member => FirstList(member.Value)).FirstOrDefault(static list => list.Count > 0) ?? [],
        _ => [],
    };

    private JsonArray Records(bool areTexts)
    {
        string text = Encoding.UTF8.GetString(_last.Body?.Bytes ?? []).Replace("\r\n", "\n", StringComparison.Ordinal);
        IEnumerable<string> records = MediaType.Essence(_last.Body?.MediaType) == "text/event-stream"
            ? text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(static one => string.Join('\n',
                    one.Split('\n').Where(static line => line.StartsWith("data:", StringComparison.Ordinal))
                        .Select(static line => line[5..].TrimStart()))).Where(static data => data.Length > 0 && data != "[DONE]")
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. records.Select(record => record.StartsWith('{') && !areTexts ? JsonNode.Parse(record) : JsonValue.Create(record))];
    }

    private static object? Data(object? item) =>
        item?.GetType() is { Name: "SseItem`1" } type ? type.GetProperty("Data")!.GetValue(item) : item;
}
