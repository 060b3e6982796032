using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>What a media type means for reading and writing.</summary>
internal static class MediaTypes
{
    /// <summary>The best of several media types: JSON first, what cannot be typed last; the document's order decides among equals.</summary>
    public static KeyValuePair<string, SpecNode>? Best(IReadOnlyList<KeyValuePair<string, SpecNode>> content, Func<string, int> rank)
    {
        KeyValuePair<string, SpecNode>? best = null;
        int bestRank = int.MaxValue;
        foreach (KeyValuePair<string, SpecNode> entry in content)
        {
            int value = rank(Essence(entry.Key));
            if (value < bestRank)
            {
                (best, bestRank) = (entry, value);
            }
        }

        return best;
    }

    public static int RequestRank(string type) => RequestKindOf(type) switch
    {
        BodyKind.Json => type == "application/json" ? 0 : 1,
        BodyKind.Multipart => 2,
        BodyKind.Form => 3,
        BodyKind.Xml => 4,
        BodyKind.Text => 6,
        _ => 5,
    };

    public static int ResponseRank(string type) => ResponseKindOf(type) switch
    {
        ResponseKind.Json => type == "application/json" ? 0 : 1,
        ResponseKind.JsonLines or ResponseKind.JsonSequence => 2,
        ResponseKind.ServerSentEvents => 3,
        ResponseKind.Xml => 4,
        ResponseKind.Text => 6,
        _ => 5,
    };

    public static BodyKind RequestKindOf(string type) => Essence(type) switch
    {
        "application/x-www-form-urlencoded" => BodyKind.Form,
        var multipart when multipart.StartsWith("multipart/", StringComparison.Ordinal) => BodyKind.Multipart,
        var json when IsJson(json) => BodyKind.Json,
        var xml when IsXml(xml) => BodyKind.Xml,
        var text when text.StartsWith("text/", StringComparison.Ordinal) => BodyKind.Text,
        _ => BodyKind.Binary,
    };

    public static ResponseKind ResponseKindOf(string type) => Essence(type) switch
    {
        "text/event-stream" => ResponseKind.ServerSentEvents,
        "application/jsonl" or "application/x-jsonl" or "application/x-ndjson" or "application/ndjson" or "application/jsonlines" or "application/x-jsonlines" => ResponseKind.JsonLines,
        "application/json-seq" => ResponseKind.JsonSequence,
        var json when IsJson(json) => ResponseKind.Json,
        var xml when IsXml(xml) => ResponseKind.Xml,
        var text when text.StartsWith("text/", StringComparison.Ordinal) => ResponseKind.Text,
        _ => ResponseKind.Binary,
    };

    /// <summary>Whether a key of a content map can be a media type at all; authors put other things there.</summary>
    public static bool IsMediaType(string key)
    {
        string essence = Essence(key);
        int slash = essence.IndexOf('/');
        return slash > 0 && slash < essence.Length - 1;
    }

    /// <summary>Whether a key stands for several media types: <c>*/*</c>, <c>image/*</c>.</summary>
    public static bool IsRange(string type) => Essence(type).EndsWith("/*", StringComparison.Ordinal);

    public static string Essence(string type)
    {
        int semicolon = type.IndexOf(';');
        int comma = type.IndexOf(',');
        int end = semicolon < 0 ? comma : comma < 0 ? semicolon : Math.Min(semicolon, comma);
        return (end < 0 ? type : type.Substring(0, end)).Trim().ToLowerInvariant();
    }

    // "*/*" in a response is what frameworks write when they do not know better: JSON in all but a few.
    private static bool IsJson(string type) => type is "application/json" or "text/json" or "*/*" or "application/*" or "text/x-json" || type.EndsWith("+json", StringComparison.Ordinal);

    private static bool IsXml(string type) => type is "application/xml" or "text/xml" || type.EndsWith("+xml", StringComparison.Ordinal) && type != "image/svg+xml";
}
