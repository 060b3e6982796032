using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Corpus.Oracle;

/// <summary>Differences that have a reason, by their rule; the sentences are those of docs/corpus.md.</summary>
internal static class KnownDifferences
{
    private static readonly HashSet<string> s_behindReferences = new(StringComparer.Ordinal) { "ParameterMore", "PathParameterMore",
        "PropertyMore" };

    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["DiscriminatorRequired"] = "A member that tells derived types is always sent, although the document does not list it as required.",
        ["ParameterWritten"] = "What a path's own query has is sent as it is written there, and is no choice of the caller's.",
        ["ParameterUnnamed"] = "A path parameter that the path does not name cannot be sent.",
        ["PathParameterMore"] = "What a path names and nobody declares is a parameter of the method.",
        ["PropertyOfCase"] = "An alternative has the member that tells it from the others, although only the discriminator names it.",
        ["PropertyOfVariant"] = "Variants beside properties are put together into one class.",
        ["SecurityMissing"] = "The scheme that is asked for is not declared, or is of a kind that no credential is for.",
    };

    /// <summary>The reason of a difference; null where there is none.</summary>
    /// <param name="file">The document.</param>
    /// <param name="difference">The difference.</param>
    public static string? ReasonOf(string file, Difference difference) =>
        s_behindReferences.Contains(difference.Rule) && CorpusFinder.ReferencesOf(file).Any()
        ? "The second reader follows no reference into another file."
        : s_reasons.GetValueOrDefault(difference.Rule);
}
