namespace Typewright.Corpus.Scenarios;

/// <summary>Why a scenario cannot be had from the document, or from the data about it.</summary>
internal static class ScenarioRules
{
    private const int LongestText = 4000;

    /// <summary>The rule by which a call is left out; null for a call that must work.</summary>
    public static string? Of(Target? target, ScenarioCall call)
    {
        if (call.Body is { Bytes: null, Parts: null } || call.Answer.Body is { Bytes: null, Parts: null } || IsCut(call.Answer.Body))
        {
            return "the data do not have the body, or not the whole of it";
        }

        return target is null && call.DocumentPath is null ? "the document does not have the operation" : null;
    }

    private static bool IsCut(ScenarioBody? body) => MediaTypes.IsJson(body?.MediaType) && body?.Bytes is { Length: >= LongestText } bytes && bytes[^1] is not ((byte)'}' or (byte)']' or (byte)'"');
}
