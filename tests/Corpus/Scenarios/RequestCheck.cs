using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Typewright.Conformance;
using Typewright.Corpus.RoundTrip;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>Whether the request that arrived is the one that is expected.</summary>
/// <param name="client">The client that sent it.</param>
/// <param name="plan">What was called.</param>
internal sealed partial class RequestCheck(ScenarioClient client, CallPlan plan)
{
    // What is made anew for each call, and how it looks.
    private static readonly Dictionary<string, Func<string, bool>> s_madeUp = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Repeatability-Request-ID"] = static value => Guid.TryParseExact(value, "D", out _),
        ["Idempotency-Key"] = static value => Guid.TryParseExact(value, "D", out _),
        ["Repeatability-First-Sent"] = static value =>
            DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
    };

    /// <summary>What is wrong with a request.</summary>
    /// <param name="call">What is expected.</param>
    /// <param name="sent">What arrived.</param>
    public IEnumerable<string> Faults(ScenarioCall call, SentRequest sent)
    {
        List<string> faults = [];
        if (sent.Method != call.Method)
        {
            faults.Add($"the verb is {sent.Method} and not {call.Method}");
        }

        string[] parts = sent.Text[OfflineRunner.Endpoint.Length..].Split('?', 2);
        // The path of an operation begins with a slash, even where the path of the server is all there is.
        string path = plan.Operation.Path == "/" ? parts[0].TrimEnd('/') : parts[0];
        if (Plain(path) != Plain(call.Uri))
        {
            faults.Add($"the path is {parts[0]} and not {call.Uri}");
        }

        faults.AddRange(QueryFaults(call, parts.ElementAtOrDefault(1) ?? ""));
        faults.AddRange(HeaderFaults(call, sent));
        if (call.Body is { } body)
        {
            faults.AddRange(BodyFaults(call, body, sent));
        }
        else if (sent.Body.Length > 0 && sent.BodyText != "{}")
        {
            faults.Add($"there is a body: {Short(sent.BodyText)}");
        }

        return faults;
    }

    // As it travels: only letters, digits and -._~ may be encoded or not.
    private static string Plain(string path) =>
        Triplet().Replace(path,
            static triplet =>
                Uri.UnescapeDataString(triplet.Value) is [var one] && (char.IsAsciiLetterOrDigit(one) || "-._~".Contains(one))
                    ? one.ToString()
                    : triplet.Value.ToUpperInvariant());

    private IEnumerable<string> QueryFaults(ScenarioCall call, string query)
    {
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            // A comma that separates values is one, and a comma in a value is encoded.
            bool isList = plan.Arguments.GetValueOrDefault(PlainName.Of(Decoded(parts[0])))?.Node is not System.Text.Json.Nodes.JsonValue
                || client.IsList(plan.Operation, Decoded(parts[0]));
            if (parts.ElementAtOrDefault(1) is { } value
                && (isList ? value.Contains("%2C", StringComparison.OrdinalIgnoreCase) : value.Contains(',')))
            {
                yield return $"the query has {pair}, whose commas are {(isList ? "separators" : "data")}";
            }
        }

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

    private static IEnumerable<string> HeaderFaults(ScenarioCall call, SentRequest sent)
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
            bool same = isType
                ? MediaType.Essence(actual) == MediaType.Essence(header.Value)
                : actual is not null
                    && (Meaning.IsSame(header.Value, actual)
                        || (s_madeUp.TryGetValue(header.Key, out Func<string, bool>? looks) && looks(actual)));
            if (!same)
            {
                yield return $"the header {name} is '{actual}' and not '{header.Value}'";
            }
        }
    }

    private IEnumerable<string> BodyFaults(ScenarioCall call, ScenarioBody body, SentRequest sent)
    {
        if (body.Parts is { } parts)
        {
            return PartsCheck.Faults(parts, sent);
        }

        string? type = sent.Headers.GetValueOrDefault("Content-Type");
        string essence = MediaType.Essence(type);
        string[] declared = client.MediaTypesOf(plan.Operation);
        string[] expected = declared.Length > 0
            ? declared
            : [.. new[] { call.Headers.GetValueOrDefault("content-type"), body.MediaType }.Where(static one => one is not null)
                .Select(MediaType.Essence).Distinct()];
        if (!expected.Contains(essence) && !expected.Any(static one => one.Contains('*')))
        {
            return [$"the body is '{type}' and not '{string.Join("' or '", expected)}'"];
        }

        if (MediaType.IsJson(type))
        {
            return Meaning.Differences(NodeJson.Parse(body.Bytes!), NodeJson.Parse(sent.Body))
                .Select(static difference => "body: " + difference);
        }

        if (MediaType.IsXml(type))
        {
            return Meaning.Differences(XElement.Load(new MemoryStream(body.Bytes!)), XElement.Load(new MemoryStream(sent.Body)))
                .Select(static difference => "body: " + difference);
        }

        return sent.Body.AsSpan().SequenceEqual(body.Bytes) || sent.BodyText == JsonText(body) || AreSameLines(type, body, sent)
            ? []
            : [$"the body is {Short(sent.BodyText)}"];
    }

    // The data spell even plain text as JSON.
    private static string JsonText(ScenarioBody body)
    {
        string text = Encoding.UTF8.GetString(body.Bytes ?? []);
        return body.MediaType == "application/json" && text.StartsWith('"') ? NodeJson.Parse(text)!.GetValue<string>() : text;
    }

    private static bool AreSameLines(string? type, ScenarioBody body, SentRequest sent)
    {
        if (MediaType.Essence(type) != "application/jsonl")
        {
            return false;
        }

        string[] expected = Encoding.UTF8.GetString(body.Bytes!).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] lines = sent.BodyText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return expected.Length == lines.Length
            && expected.Zip(lines, static (a, b) => JsonMeaning.AreEqual(NodeJson.Parse(a), NodeJson.Parse(b))).All(static same => same);
    }

    private static string Short(string text) => text.Length > 100 ? text[..100] + "…" : text;

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Triplet();
}
