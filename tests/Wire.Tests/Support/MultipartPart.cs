using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Unicode;

namespace Typewright.Wire.Tests.Support;

/// <summary>A part of a multipart body.</summary>
public sealed record MultipartPart(IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    /// <summary>The content, with bytes that are no text as their numbers.</summary>
    public string Content => Utf8.IsValid(Bytes) && Array.TrueForAll(Bytes, static octet => octet >= ' ')
        ? Encoding.UTF8.GetString(Bytes)
        : string.Concat(Bytes.Select(static octet => octet is > (byte)' ' and <= (byte)'~'
            ? ((char)octet).ToString()
            : "\\" + octet.ToString(CultureInfo.InvariantCulture)));

    public override string ToString()
    {
        IEnumerable<string> others = Headers.Where(static header => header.Key is not ("Content-Disposition" or "Content-Type"))
            .Select(static header => header.Key + ": " + header.Value);
        return string.Join(" | ", [Headers["Content-Disposition"], Headers.GetValueOrDefault("Content-Type", ""), .. others, Content]);
    }
}
