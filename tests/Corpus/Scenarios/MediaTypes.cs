using System.Collections.Generic;
using System.Linq;

namespace Typewright.Corpus.Scenarios;

/// <summary>Media types without their parameters.</summary>
internal static class MediaTypes
{
    public static string Essence(string? mediaType) => (mediaType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The media types that a body may have: the server looks at the body's own, and not at that among the headers.</summary>
    public static IReadOnlyList<string> Of(ScenarioCall call) =>
        [.. new[] { call.Headers.GetValueOrDefault("content-type"), call.Body?.MediaType }.Where(static one => one is not null).Select(Essence).Distinct()];

    public static bool IsJson(string? mediaType) => Essence(mediaType) is var essence && (essence == "application/json" || essence.EndsWith("+json", System.StringComparison.Ordinal));

    public static bool IsXml(string? mediaType) => Essence(mediaType) is var essence && (essence is "application/xml" or "text/xml" || essence.EndsWith("+xml", System.StringComparison.Ordinal));
}
