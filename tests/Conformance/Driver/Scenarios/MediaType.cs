using System;

namespace Typewright.Conformance;

/// <summary>What a media type is of.</summary>
public static class MediaType
{
    /// <summary>The media type without its parameters.</summary>
    /// <param name="mediaType">The value of the header.</param>
    public static string Essence(string? mediaType) => (mediaType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it is JSON.</summary>
    /// <param name="mediaType">The value of the header.</param>
    public static bool IsJson(string? mediaType) =>
        Essence(mediaType) is "application/json" or "text/json" || Essence(mediaType).EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Whether it is XML.</summary>
    /// <param name="mediaType">The value of the header.</param>
    public static bool IsXml(string? mediaType) =>
        Essence(mediaType) is "application/xml" or "text/xml" || Essence(mediaType).EndsWith("+xml", StringComparison.Ordinal);
}
