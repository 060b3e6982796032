using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Typewright.Emulator.Hosting;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>Asks the emulator what a service was asked, and compares status, error and headers.</summary>
internal static class RecordingComparison
{
    private const string Nothing = "-";

    /// <summary>The headers that recordings keep.</summary>
    private static readonly string[] s_headers =
    [
        "api-supported-versions",
        "content-type",
        "location",
        "ms-cv",
        "repeatability-result",
        "retry-after",
        "x-ms-error-code",
        "x-processing-time",
    ];

    private static readonly string[] s_envelopes = ["error", "CommunicationError", "ChatError", "Error"];

    private static readonly Dictionary<string, ServiceDescription> s_services = new()
    {
        ["chat"] = ServiceDescription.Chat,
        ["rooms"] = ServiceDescription.Rooms,
        ["identity"] = ServiceDescription.Identity,
    };

    /// <summary>Why a recording cannot be compared; null when it can.</summary>
    public static string? Obstacle(Recording recording)
    {
        if (!s_services[recording.Service].Versions.Contains(recording.Version))
        {
            return "the version is an early preview, which had other operations and models and is served no more";
        }

        if (recording.IsOfGateway)
        {
            return "a gateway answered, not the service";
        }

        if (recording.Continues)
        {
            return "the request continues a listing in a form that only the service can read";
        }

        return recording.IsBlotted ? "what was sent was blotted out" : null;
    }

    public static async Task<IReadOnlyList<Difference>> CompareAsync(IEnumerable<Recording> recordings)
    {
        using HttpClient client = new();
        List<Difference> differences = [];
        foreach (Recording recording in recordings.Where(recording => Obstacle(recording) is null))
        {
            differences.AddRange(Compare(recording, await Stage.PlayAsync(recording, client)));
        }

        return differences;
    }

    private static IEnumerable<Difference> Compare(Recording recording, Answer answer)
    {
        JsonNode? body = answer.Text.StartsWith('{') ? answer.Json : null;
        (string Part, string OfService, string OfEmulator)[] parts =
        [
            ("status", $"{recording.Status}", $"{answer.Status}"),
            ("envelope", Envelope(recording.ResponseBody), Envelope(body)),
            ("code", Member(recording.ResponseBody, "code"), Member(body, "code")),
            ("message", Member(recording.ResponseBody, "message"), Member(body, "message")),
            .. s_headers.Select(name => (name, Form(name, recording.ResponseHeaders), Form(name, answer.Headers))),
        ];
        return parts.Where(part => part.OfService != part.OfEmulator)
            .Select(part => new Difference(
                recording.Service, recording.Version, recording.Operation, part.Part, part.OfService, part.OfEmulator));
    }

    private static string Envelope(JsonNode? body) =>
        (body as JsonObject)?.FirstOrDefault(member => s_envelopes.Contains(member.Key)).Key ?? Nothing;

    private static string Member(JsonNode? body, string name)
    {
        JsonObject? error = Envelope(body) is var envelope && envelope != Nothing ? body![envelope]!.AsObject() : null;
        return error?.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.ToString() ?? Nothing;
    }

    /// <summary>The value of a header, or a word for it where the value is another one each time.</summary>
    private static string Form(string name, IReadOnlyDictionary<string, string> headers) => !headers.TryGetValue(name, out string? value)
        ? Nothing
        : name switch
        {
            "api-supported-versions" or "ms-cv" or "x-processing-time" => "present",
            "location" => value.StartsWith("http", StringComparison.Ordinal) ? "an address" : "an id",
            _ => value,
        };
}
