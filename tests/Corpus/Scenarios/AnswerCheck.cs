using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Azure;
using Azure.Core;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Model.Operations;

namespace Typewright.Corpus.Scenarios;

/// <summary>Whether what the method gave is what was answered.</summary>
internal sealed class AnswerCheck(Target target, IReadOnlyList<ScenarioCall> calls)
{
    private readonly ScenarioAnswer _last = calls[^1].Answer;

    public IEnumerable<string> Faults(Outcome outcome, bool isProtocol)
    {
        if (_last.Status >= 400)
        {
            return outcome.Error is RequestFailedException failed && failed.Status == _last.Status ? [] : [$"a RequestFailedException with {_last.Status} was expected and not {Said(outcome.Error)}"];
        }

        if (outcome.Error is not null)
        {
            return ["there was " + Said(outcome.Error)];
        }

        if (outcome.Status is { } status && status != _last.Status)
        {
            return [$"the status is {status} and not {_last.Status}"];
        }

        return isProtocol ? RawFaults(outcome) : ValueFaults(outcome);
    }

    private static string Said(Exception? error) => error is null ? "success" : $"{error.GetType().Name}: {error.Message.Split('\n')[0].Trim()}";

    private IEnumerable<string> RawFaults(Outcome outcome) => outcome.Values is [byte[] content] && content.AsSpan().SequenceEqual(_last.Body?.Bytes) ? [] : ["the bytes are others"];

    private IEnumerable<string> ValueFaults(Outcome outcome)
    {
        ResponseModel response = target.Operation.Response;
        if (target.Operation.Paging is { } paging)
        {
            JsonArray items = [.. outcome.Values.Select(value => target.Client.Write(paging.Item, value))];
            JsonArray expected = [.. calls.SelectMany(static call => FirstList(NodeJson.Parse(call.Answer.Body!.Bytes!))).Select(static item => item?.DeepClone())];
            return Meaning.Differences(expected, items).Select(static difference => "items: " + difference);
        }

        switch (response.Kind)
        {
            case ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence:
                return ItemFaults(outcome, response);
            case ResponseKind.None:
                return _last.Body is { Bytes.Length: > 0 } ? ["the body that is answered is nothing that the method gives"] : [];
        }

        if (_last.Body is not { Bytes: { } bytes })
        {
            return outcome.Values is [null] ? [] : ["there is a value, and no body was answered"];
        }

        object? value = outcome.Values.FirstOrDefault();
        return response.Kind switch
        {
            ResponseKind.Json => Meaning.Differences(NodeJson.Parse(bytes), target.Client.Write(response.Type!, value)).Select(static difference => "value: " + difference),
            ResponseKind.Xml => XmlFaults(bytes, value),
            ResponseKind.Text => value as string == Encoding.UTF8.GetString(bytes) ? [] : [$"the text is '{value}'"],
            _ => value is byte[] content && content.AsSpan().SequenceEqual(bytes) ? [] : ["the bytes are others"],
        };
    }

    private IEnumerable<string> ItemFaults(Outcome outcome, ResponseModel response)
    {
        string[] expected = [.. Records(Encoding.UTF8.GetString(_last.Body!.Bytes!), response.Kind).Where(record => record != (response.Events?.Terminal ?? "[DONE]"))];
        if (expected.Length != outcome.Values.Count)
        {
            return [$"there are {outcome.Values.Count} items and not {expected.Length}"];
        }

        return expected.Zip(outcome.Values, (text, value) => ItemFault(text, Data(value), response)).SelectMany(static one => one);
    }

    private IEnumerable<string> ItemFault(string text, object? value, ResponseModel response) => value is string own
        ? own == text || JsonValue.Create(own)!.ToJsonString() == text ? [] : [$"the item '{text}' is '{own}'"]
        : Meaning.Differences(NodeJson.Parse(text), target.Client.Write(response.Type!, value)).Select(static difference => "item: " + difference);

    private static object? Data(object? item) => item?.GetType() is { Name: "SseItem`1" } type ? type.GetProperty("Data")!.GetValue(item) : item;

    private static IEnumerable<string> Records(string text, ResponseKind kind) => kind == ResponseKind.ServerSentEvents
        ? text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(static one => string.Join('\n', one.Split('\n').Where(static line => line.StartsWith("data:", StringComparison.Ordinal)).Select(static line => line[5..].TrimStart())))
        : text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<string> XmlFaults(byte[] bytes, object? value)
    {
        if (target.Client.XmlDoor("Write" + XmlDoorText.NameOf(target.Type, target.Operation)) is not { } door)
        {
            return value is null ? ["there is no value"] : [];
        }

        XElement expected = XElement.Load(new MemoryStream(bytes));
        RequestContent content = (RequestContent)door.Invoke(null, [value, new XmlName(expected.Name.LocalName, expected.Name.NamespaceName is { Length: > 0 } ns ? ns : null, expected.GetPrefixOfNamespace(expected.Name.Namespace))])!;
        using MemoryStream written = new();
        content.WriteTo(written, default);
        written.Position = 0;
        return Meaning.Differences(expected, XElement.Load(written)).Select(static difference => "value: " + difference);
    }

    private static IEnumerable<JsonNode?> FirstList(JsonNode? node) => node switch
    {
        JsonArray items => items,
        JsonObject members => members.Select(static member => FirstList(member.Value)).FirstOrDefault(static list => list.Any()) ?? [],
        _ => [],
    };
}
