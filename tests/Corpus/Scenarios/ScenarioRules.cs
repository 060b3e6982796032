using Typewright.Conformance;

namespace Typewright.Corpus.Scenarios;

/// <summary>Why a scenario cannot be had from the document, or from the data about it.</summary>
internal static class ScenarioRules
{
    private const int LongestText = 4000;

    /// <summary>The rule by which a call is left out; null for a call that must work.</summary>
    public static string? Of(ScenarioTarget? target, ScenarioCall call, bool isEndless)
    {
        if (isEndless)
        {
            return "the stream goes on for ever, and the data have only its beginning";
        }

        if (IsMissing(call.Body) || IsMissing(call.Answer.Body))
        {
            return "the data do not have the body, or not the whole of it";
        }

        return target is null && call.DocumentPath is null ? "the document does not have the operation" : null;
    }

    private static bool IsMissing(ScenarioBody? body) => body is { Bytes: null, Parts: null } || IsCut(body);

    private static bool IsCut(ScenarioBody? body) =>
        MediaType.IsJson(body?.MediaType) && body?.Bytes is { Length: >= LongestText } bytes
            && bytes[^1] is not ((byte)'}' or (byte)']' or (byte)'"');
}
