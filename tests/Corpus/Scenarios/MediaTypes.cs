namespace Typewright.Corpus.Scenarios;

/// <summary>Media types without their parameters.</summary>
internal static class MediaTypes
{
    public static string Essence(string? mediaType) => (mediaType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsJson(string? mediaType) => Essence(mediaType) is var essence && (essence == "application/json" || essence.EndsWith("+json", System.StringComparison.Ordinal));

    public static bool IsXml(string? mediaType) => Essence(mediaType) is var essence && (essence is "application/xml" or "text/xml" || essence.EndsWith("+xml", System.StringComparison.Ordinal));
}
