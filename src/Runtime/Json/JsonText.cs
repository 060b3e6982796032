using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Gets the text of a JSON string, member name or number out of a reader.</summary>
internal static class JsonText
{
    /// <summary>Gets the text of the string or member name that the reader stands on.</summary>
    /// <remarks>
    /// Never fails: bytes that are not UTF-8 become U+FFFD and a lone surrogate in an escape is kept, because one
    /// truncated emoji in one member must not cost the caller a whole page.
    /// </remarks>
    public static string Get(ref Utf8JsonReader reader)
    {
#if NET
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            // Nearly all text of services is ASCII, and checking and widening that is quicker than decoding UTF-8.
            ReadOnlySpan<byte> text = reader.ValueSpan;
            return Ascii.IsValid(text) ? Encoding.Latin1.GetString(text) : Encoding.UTF8.GetString(text);
        }
#endif
        return GetEscaped(ref reader);
    }

    /// <summary>Gets the unescaped UTF-8 bytes of the string or member name that the reader stands on.</summary>
    public static ReadOnlySpan<byte> Utf8(ref Utf8JsonReader reader)
        => !reader.HasValueSequence && !reader.ValueIsEscaped ? reader.ValueSpan : Encoding.UTF8.GetBytes(GetEscaped(ref reader));

    /// <summary>Gets the token's text as it is written, escapes and all.</summary>
    public static string Raw(ref Utf8JsonReader reader)
        => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());

    private static string GetEscaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The text holds bytes or surrogates that no strict decoder accepts.
            return Unescape(Raw(ref reader));
        }
    }

    private static string Unescape(string raw)
    {
        StringBuilder text = new(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            // The reader has already checked that every escape is complete and well-formed.
            char kind = raw[++i];
            if (kind == 'u')
            {
                text.Append((char)Convert.ToUInt16(raw.Substring(i + 1, 4), 16));
                i += 4;
            }
            else
            {
                text.Append(kind switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => kind });
            }
        }

        return text.ToString();
    }
}
