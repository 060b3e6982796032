using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Typewright.Wire.Tests.Support;

/// <summary>The parts of a multipart body, taken apart byte for byte.</summary>
public sealed record MultipartParts(string MediaType, IReadOnlyList<MultipartPart> Parts)
{
    /// <summary>A line for each part: disposition, media type, further headers, content.</summary>
    public IEnumerable<string> Lines => Parts.Select(static part => part.ToString());

    public static MultipartParts Of(WireRequest request)
    {
        string type = request["Content-Type"]!;
        int at = type.IndexOf("; boundary=", StringComparison.Ordinal);
        Assert.True(at > 0, type);
        string delimiter = "--" + type[(at + 11)..].Trim('"');
        // One character a byte, so that nothing of a binary part is lost.
        string text = Encoding.Latin1.GetString(request.Bytes);
        Assert.EndsWith("\r\n" + delimiter + "--\r\n", "\r\n" + text, StringComparison.Ordinal);
        string[] pieces = ("\r\n" + text).Split("\r\n" + delimiter);
        Assert.Equal("", pieces[0]);
        return new MultipartParts(type[..at], [.. pieces.Skip(1).SkipLast(1).Select(Part)]);
    }

    private static MultipartPart Part(string piece)
    {
        int end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in piece[..end].Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            headers.Add(line[..colon], Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(line[(colon + 2)..])));
        }

        return new MultipartPart(headers, Encoding.Latin1.GetBytes(piece[(end + 4)..]));
    }
}
