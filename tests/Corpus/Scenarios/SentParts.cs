using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;
using System.Text;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>A part as it travelled.</summary>
internal sealed record SentPart(string Name, string? FileName, string? MediaType, byte[] Content)
{
    /// <summary>Cuts a multipart body at its boundary.</summary>
    public static IReadOnlyList<SentPart> Of(SentRequest request)
    {
        MediaTypeHeaderValue type = MediaTypeHeaderValue.Parse(request.Headers["Content-Type"]);
        string delimiter = "\r\n--" + type.Parameters.First(static parameter => parameter.Name == "boundary").Value!.Trim('"');
        // One character a byte, so that nothing of a file is lost.
        string[] pieces = ("\r\n" + Encoding.Latin1.GetString(request.Body)).Split(delimiter);
        return pieces is ["", .. var parts, "--\r\n"]
            ? [.. parts.Select(Part)]
            : throw new FormatException("The parts have no clean beginning or end.");
    }

    private static SentPart Part(string piece)
    {
        int end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        ContentDispositionHeaderValue? disposition = null;
        string? mediaType = null;
        foreach (string line in piece[..end].Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string value = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(line[(line.IndexOf(':') + 1)..].Trim()));
            if (line.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase))
            {
                disposition = ContentDispositionHeaderValue.Parse(value);
            }
            else if (line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))
            {
                mediaType = value;
            }
        }

        return new SentPart(disposition?.Name?.Trim('"')
            ?? "", disposition?.FileName?.Trim('"'), mediaType, Encoding.Latin1.GetBytes(piece[(end + 4)..]));
    }
}
