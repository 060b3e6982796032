using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Model.Operations;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>Whether the request that arrived is the one that is expected.</summary>
internal static class RequestCheck
{
    /// <summary>What is wrong with a request.</summary>
    /// <param name="target">The operation.</param>
    /// <param name="call">What is expected.</param>
    /// <param name="sent">What arrived.</param>
    public static IEnumerable<string> Faults(Target target, ScenarioCall call, SentRequest sent)
    {
        List<string> faults = [];
        if (sent.Method != call.Method)
        {
            faults.Add($"the verb is {sent.Method} and not {call.Method}");
        }

        string[] parts = sent.Text[ClientMaker.Endpoint.Length..].Split('?', 2);
        // The path of an operation begins with a slash, even where the path of the server is all there is.
        string path = target.Operation.Path == "/" ? parts[0].TrimEnd('/') : parts[0];
        if (!Segments(path).SequenceEqual(Segments(call.Uri)))
        {
            faults.Add($"the path is {parts[0]} and not {call.Uri}");
        }

        faults.AddRange(QueryFaults(call, parts.ElementAtOrDefault(1) ?? ""));
        faults.AddRange(HeaderFaults(target, call, sent));
        faults.AddRange(call.Body is { } body ? BodyFaults(target, call, body, sent) : sent.Body.Length > 0 && target.Unchecked is null ? [$"there is a body: {Short(sent.BodyText)}"] : []);
        return faults;
    }

    private static IEnumerable<string> Segments(string path) => path.Split('/').Select(Uri.UnescapeDataString);

    private static IEnumerable<string> QueryFaults(ScenarioCall call, string query)
    {
        ILookup<string, string> sent = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2))
            .ToLookup(static pair => Decoded(pair[0]), static pair => Decoded(pair.ElementAtOrDefault(1) ?? ""));
        ILookup<string, string> expected = call.Query.ToLookup(static pair => pair.Key, static pair => pair.Value);
        foreach (IGrouping<string, string> group in expected)
        {
            if (!(group.Count() == sent[group.Key].Count() && group.Zip(sent[group.Key], Meaning.IsSame).All(static same => same)))
            {
                yield return $"the query has {group.Key}={string.Join('|', sent[group.Key])} and not {string.Join('|', group)}";
            }
        }

        foreach (IGrouping<string, string> group in sent.Where(group => !expected.Contains(group.Key)))
        {
            yield return $"the query has {group.Key}={string.Join('|', group)}, which is not expected";
        }
    }

    // As servers read forms.
    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static IEnumerable<string> HeaderFaults(Target target, ScenarioCall call, SentRequest sent)
    {
        foreach (KeyValuePair<string, string> header in call.Headers)
        {
            // A media type that is expected of a request without a body is what it accepts.
            bool isType = header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase);
            if (isType && call.Body is not null)
            {
                continue;
            }

            string name = isType ? "Accept" : header.Key;
            string? actual = sent.Headers.GetValueOrDefault(name);
            bool same = isType ? MediaTypes.Essence(actual) == MediaTypes.Essence(header.Value) : actual is not null && (Meaning.IsSame(header.Value, actual) || IsMadeUp(target, header.Key, actual));
            if (!same)
            {
                yield return $"the header {name} is '{actual}' and not '{header.Value}'";
            }
        }
    }

    // The id and the time of a repeatable call are made up for each call.
    private static bool IsMadeUp(Target target, string name, string value) => target.Operation.Parameters.FirstOrDefault(parameter => parameter.WireName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Source switch
    {
        ParameterSource.RepeatabilityId => Guid.TryParseExact(value, "D", out _),
        ParameterSource.RepeatabilityFirstSent => DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    private static IEnumerable<string> BodyFaults(Target target, ScenarioCall call, ScenarioBody body, SentRequest sent)
    {
        if (body.Parts is { } parts)
        {
            return PartsCheck.Faults(parts, sent);
        }

        string? type = sent.Headers.GetValueOrDefault("Content-Type");
        string essence = MediaTypes.Essence(type);
        // The data call some bodies JSON; what kind of JSON it is the document knows.
        bool isKindOfJson = MediaTypes.IsJson(type) && MediaTypes.IsJson(body.MediaType) && essence == MediaTypes.Essence(target.Operation.Body?.MediaType);
        if (!isKindOfJson && !MediaTypes.Of(call).Contains(essence))
        {
            return [$"the body is '{type}' and not '{string.Join("' or '", MediaTypes.Of(call))}'"];
        }

        if (MediaTypes.IsJson(type))
        {
            return Meaning.Differences(NodeJson.Parse(body.Bytes!), NodeJson.Parse(sent.Body)).Select(static difference => "body: " + difference);
        }

        if (MediaTypes.IsXml(type))
        {
            return Meaning.Differences(XElement.Load(new MemoryStream(body.Bytes!)), XElement.Load(new MemoryStream(sent.Body))).Select(static difference => "body: " + difference);
        }

        return sent.Body.AsSpan().SequenceEqual(body.Bytes) || sent.BodyText == BodyMaker.JsonText(body) || AreSameLines(type, body, sent) ? [] : [$"the body is {Short(sent.BodyText)}"];
    }

    private static bool AreSameLines(string? type, ScenarioBody body, SentRequest sent)
    {
        if (MediaTypes.Essence(type) != "application/jsonl")
        {
            return false;
        }

        string[] expected = Encoding.UTF8.GetString(body.Bytes!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] lines = sent.BodyText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return expected.Length == lines.Length && expected.Zip(lines, static (a, b) => JsonMeaning.AreEqual(NodeJson.Parse(a), NodeJson.Parse(b))).All(static same => same);
    }

    private static string Short(string text) => text.Length > 100 ? text[..100] + "…" : text;
}
