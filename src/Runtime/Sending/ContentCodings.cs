using System;
using System.IO;
using System.IO.Compression;
using Azure;

namespace Typewright.Runtime;

/// <summary>Decodes bodies that are compressed, as <c>Content-Encoding</c> says. The transport may have done so already, and taken the
/// header away.</summary>
internal static class ContentCodings
{
    /// <summary>Gets the decoded body.</summary>
    /// <returns>The body as it is where a coding is unknown: <see cref="Undecoded"/> names it when the body cannot be read.</returns>
    public static Stream Decode(Response response, Stream body)
    {
        if (!response.Headers.TryGetValue("Content-Encoding", out string? codings) || Unknown(codings) is not null)
        {
            return body;
        }

        // Codings are listed in the order in which they were applied.
        string[] names = codings.Split(',');
        for (int i = names.Length - 1; i >= 0; i--)
        {
            body = Decoder(names[i], body) ?? body;
        }

        return body;
    }

    /// <summary>Gets the coding that a body still has because it is unknown; null for none.</summary>
    public static string? Undecoded(Response response)
        => response.Headers.TryGetValue("Content-Encoding", out string? codings) ? Unknown(codings) : null;

    private static string? Unknown(string codings)
        => Array.Find(codings.Split(','), static name => !IsIdentity(name) && Decoder(name, Stream.Null) is null)?.Trim();

    private static bool IsIdentity(string name) => name.Trim() is "" || name.Trim().Equals("identity", StringComparison.OrdinalIgnoreCase);

    private static Stream? Decoder(string name, Stream body) => name.Trim().ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(body, CompressionMode.Decompress),
#if NET
        "BR" => new BrotliStream(body, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(body, CompressionMode.Decompress),
#endif
        _ => null,
    };
}
