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
            body = Decoder(names[i], body) is var (decoder, compressed)
                ? new DecodedBody(decoder, compressed, names[i].Trim())
                : body;
        }

        return body;
    }

    /// <summary>Gets the coding that a body still has because it is unknown; null for none.</summary>
    public static string? Undecoded(Response response)
        => response.Headers.TryGetValue("Content-Encoding", out string? codings) ? Unknown(codings) : null;

    /// <summary>Refuses a body whose coding is unknown, where nothing in the body itself would tell that it is still encoded.</summary>
    /// <exception cref="FormatException">The coding is unknown.</exception>
    public static void Check(Response response)
    {
        if (Undecoded(response) is not null)
        {
            throw new FormatException("Only gzip, br and deflate can be decoded.");
        }
    }

    private static string? Unknown(string codings)
        => Array.Find(codings.Split(','), static name => !IsNone(name) && Decoder(name, Stream.Null) is null)?.Trim();

    // Services also write here what is no coding at all: a character set, or how a storage takes bodies.
    private static bool IsNone(string name) => name.Trim().ToUpperInvariant() is var coding
        && (coding is "" or "IDENTITY" or "NONE" or "AWS-CHUNKED" || CharacterSets.IsName(coding));

    private static (Stream Decoder, CompressedBody Compressed)? Decoder(string name, Stream body)
    {
        string coding = name.Trim().ToUpperInvariant();
        CompressedBody compressed = new(coding == "DEFLATE" ? new WithoutZlibHeader(body) : body, coding is "GZIP" or "X-GZIP");
        Stream? decoder = coding switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(compressed, CompressionMode.Decompress),
            "DEFLATE" => new DeflateStream(compressed, CompressionMode.Decompress),
#if NET
            "BR" => new BrotliStream(compressed, CompressionMode.Decompress),
#endif
            _ => null,
        };
        return decoder is null ? null : (decoder, compressed);
    }
}
