using System;
using System.Text;
using Azure;

namespace Typewright.Runtime;

/// <summary>Finds the character set of a body in XML.</summary>
/// <remarks>A byte order mark says it, else the media type (RFC 7303), else the XML declaration. What the bytes themselves rule out does
/// not count: services declare UTF-16, in which they made the text, and send it as UTF-8.</remarks>
internal static class XmlCharacters
{
    /// <summary>Gets the encoding that counts; null for what the text itself says.</summary>
    public static Encoding? Of(Response response)
    {
        ReadOnlySpan<byte> body = ResponseBody.Bytes(response).Span;
        Encoding? named = CharacterSets.Named(response.Headers.ContentType);
        if (JsonCharacters.IsUtf8(body))
        {
            return named is UTF8Encoding || DeclaresWide(body) ? Encoding.UTF8 : null;
        }

        return named is UTF8Encoding || JsonCharacters.ByMark(body) is not null ? null : named;
    }

    private static bool DeclaresWide(ReadOnlySpan<byte> body)
    {
        int end = body.StartsWith("<?xml"u8) || body.StartsWith("\uFEFF<?xml"u8) ? body.IndexOf("?>"u8) : -1;
        return end > 0 && Encoding.ASCII.GetString(body.Slice(0, end).ToArray()).IndexOf("utf-16", StringComparison.OrdinalIgnoreCase) > 0;
    }
}
