using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>What a media type means for reading and writing.</summary>
internal static class MediaTypes
{
    private static readonly HashSet<string> s_jsonLines = new(StringComparer.Ordinal)
    {
        "application/jsonl", "application/x-jsonl",
        "application/ndjson", "application/x-ndjson",
        "application/jsonlines", "application/x-jsonlines",
        "application/json-lines", "application/x-json-lines",
        "text/jsonl", "text/x-jsonl", "text/ndjson", "text/x-ndjson",
        "application/stream+json", "application/x-json-stream",
    };

    private static readonly Dictionary<BodyKind, string> s_usual = new()
    {
        [BodyKind.Json] = "application/json",
        [BodyKind.Xml] = "application/xml",
        [BodyKind.Text] = "text/plain",
        [BodyKind.Multipart] = "multipart/form-data",
    };

    /// <summary>The best of several: JSON first, what cannot be typed last; the document's order decides among equals.</summary>
    public static MediaType? Best(IReadOnlyList<MediaType> content, Func<string, int> rank)
    {
        MediaType? best = null;
        int bestRank = int.MaxValue;
        foreach (MediaType entry in content)
        {
            int value = rank(entry.Name);
            if (value < bestRank)
            {
                (best, bestRank) = (entry, value);
            }
        }

        return best;
    }

    /// <summary>The media type of a body: the first of several, and the usual one of its kind for a range, which is none.</summary>
    public static string Sent(string type, BodyKind kind)
    {
        foreach (string one in type.Split(','))
        {
            if (MediaTypeName.IsConcrete(one))
            {
                return Parameters(one, kind);
            }
        }

        return s_usual.TryGetValue(kind, out string? usual) ? usual : "application/octet-stream";
    }

    // Whoever writes the parts makes their boundary; what ends in a semicolon has an empty parameter.
    private static string Parameters(string type, BodyKind kind) => string.Join(";", type.Split(';')
        .Where(parameter => parameter.Trim().Length > 0
            && !(kind == BodyKind.Multipart && parameter.TrimStart().StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))))
        .Trim();

    // A range comes behind what it stands for.
    public static int RequestRank(string type) => (2 * RankOf(type)) + (MediaTypeName.IsConcrete(type) ? 0 : 1);

    private static int RankOf(string type) => RequestKindOf(type) switch
    {
        BodyKind.Json => MediaTypeName.Essence(type) == "application/json" ? 0 : 1,
        BodyKind.Multipart => 2,
        BodyKind.Form => 3,
        BodyKind.Xml => 4,
        BodyKind.Text => 6,
        _ => 5,
    };

    public static int ResponseRank(string type) => ResponseKindOf(type) switch
    {
        ResponseKind.Json => MediaTypeName.Essence(type) == "application/json" ? 0 : 1,
        ResponseKind.JsonLines or ResponseKind.JsonSequence => 2,
        ResponseKind.ServerSentEvents => 3,
        ResponseKind.Xml => 4,
        ResponseKind.Text => 6,
        _ => 5,
    };

    /// <summary>Whether an answer of a media type comes item by item.</summary>
    public static bool IsStream(string type) =>
        ResponseKindOf(type) is ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence;

    public static BodyKind RequestKindOf(string type) => MediaTypeName.Essence(type) switch
    {
        "application/x-www-form-urlencoded" => BodyKind.Form,
        var multipart when multipart.StartsWith("multipart/", StringComparison.Ordinal) => BodyKind.Multipart,
        var json when IsJson(json) => BodyKind.Json,
        var xml when IsXml(xml) => BodyKind.Xml,
        var text when text.StartsWith("text/", StringComparison.Ordinal) => BodyKind.Text,
        _ => BodyKind.Binary,
    };

    public static ResponseKind ResponseKindOf(string type) => MediaTypeName.Essence(type) switch
    {
        "text/event-stream" => ResponseKind.ServerSentEvents,
        var lines when s_jsonLines.Contains(lines) => ResponseKind.JsonLines,
        var sequence when IsJsonSequence(sequence) => ResponseKind.JsonSequence,
        var json when IsJson(json) => ResponseKind.Json,
        var xml when IsXml(xml) => ResponseKind.Xml,
        var text when text.StartsWith("text/", StringComparison.Ordinal) => ResponseKind.Text,
        _ => ResponseKind.Binary,
    };

    /// <summary>Whether a media type stands for several: <c>*/*</c>, <c>image/*</c>.</summary>
    public static bool IsRange(string type) => MediaTypeName.IsRange(type);

    // "*/*" in a response is what frameworks write when they do not know better: JSON in all but a few.
    private static bool IsJson(string type) =>
        type is "application/json" or "text/json" or "*/*" or "application/*" or "text/x-json"
        || type.EndsWith("+json", StringComparison.Ordinal);

    private static bool IsJsonSequence(string type) =>
        type == "application/json-seq" || type.EndsWith("+json-seq", StringComparison.Ordinal);

    private static bool IsXml(string type) =>
        type is "application/xml" or "text/xml" || (type.EndsWith("+xml", StringComparison.Ordinal) && type != "image/svg+xml");
}
