using System;
using System.Text;
using Azure;

namespace Typewright.Runtime;

/// <summary>Brings JSON that is written in another character set than UTF-8 into it.</summary>
/// <remarks>JSON is UTF-8 (RFC 8259), whatever its media type says, so that is looked at only where the bytes are none.</remarks>
internal static class JsonCharacters
{
    /// <summary>Gets the body in UTF-8, right for as long as the response is kept alive.</summary>
    /// <exception cref="FormatException">The body is not UTF-8, and its character set is unknown.</exception>
    public static ReadOnlyMemory<byte> Utf8(Response response)
    {
        ReadOnlyMemory<byte> body = ResponseBody.Borrowed(response);
        return IsUtf8(body.Span) ? body : Converted(body, ByMark(body.Span) ?? CharacterSets.Of(response.Headers.ContentType));
    }

    /// <summary>The same for texts that need not be right, such as those of errors.</summary>
    public static ReadOnlyMemory<byte> Nearest(Response response)
    {
        ReadOnlyMemory<byte> body = ResponseBody.Bytes(response);
        return IsUtf8(body.Span) ? body : Converted(body, ByMark(body.Span) ?? CharacterSets.Nearest(response.Headers.ContentType));
    }

    /// <summary>Gets a record of a sequence in UTF-8. Those of a character set whose line ends are more than a byte cannot be told
    /// apart.</summary>
    /// <exception cref="FormatException">The record is not UTF-8, and its character set is unknown.</exception>
    public static ReadOnlySpan<byte> Utf8(Response response, ReadOnlySpan<byte> record)
        => IsUtf8(record) ? record : Converted(record.ToArray(), CharacterSets.Of(response.Headers.ContentType)).Span;

    /// <summary>Tells whether bytes are UTF-8, and not a text in a wider character set.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && (bytes[0] == 0 || bytes[1] == 0))
        {
            return false;
        }

#if NET
        return System.Text.Unicode.Utf8.IsValid(bytes);
#else
        return IsPlain(bytes) || IsStrict(bytes);
#endif
    }

    /// <summary>Finds the encoding of a text by its first bytes; null for one that is not wider than a byte.</summary>
    /// <remarks>A text of JSON begins with a character of ASCII, and so does one of XML: zeros beside it tell the width.</remarks>
    public static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, _, _, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        [_, 0, 0, 0, ..] or [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, _, ..] or [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [_, 0, ..] or [0xFF, 0xFE, ..] => Encoding.Unicode,
        _ => null,
    };

    // Bytes that are none in UTF-8, where nothing else is named: the reader of the text says what it makes of them.
    private static ReadOnlyMemory<byte> Converted(ReadOnlyMemory<byte> body, Encoding encoding)
        => encoding is UTF8Encoding ? body : Encoding.Convert(encoding, Encoding.UTF8, body.ToArray());

#if !NET
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool IsPlain(ReadOnlySpan<byte> bytes)
    {
        foreach (byte octet in bytes)
        {
            if (octet > 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStrict(ReadOnlySpan<byte> bytes)
    {
        try
        {
            s_strict.GetCharCount(bytes.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
#endif
}
