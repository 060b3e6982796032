using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Typewright.Generator.Reading.Json;

/// <summary>
/// Tokens to strings. The same few thousand names, types and references fill a document: each becomes a string once, as
/// long as no other has taken its slot.
/// </summary>
internal sealed class JsonTextPool
{
    private const int LongestPooled = 64;

    private readonly string?[] _slots = new string?[4096];

    public string Get(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> span = reader.ValueSpan;
        if (span.Length == 0)
        {
            return "";
        }

        if (span.Length > LongestPooled || reader.ValueIsEscaped)
        {
            return Text(ref reader);
        }

        ref string? slot = ref _slots[SlotOf(span)];
        return slot is { } known && Same(known, span) ? known : slot = Text(ref reader);
    }

    private static int SlotOf(ReadOnlySpan<byte> span)
    {
        uint hash = 2166136261;
        foreach (byte b in span)
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & 4095);
    }

    private static bool Same(string known, ReadOnlySpan<byte> span)
    {
        if (known.Length != span.Length)
        {
            return false;
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (known[i] != span[i] || span[i] > 0x7f)
            {
                return false;
            }
        }

        return true;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return Encoding.ASCII.GetString(reader.ValueSpan.ToArray());
        }

        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Examples and patterns hold halves of surrogate pairs, which the library refuses to decode.
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
        }
    }

    /// <summary>Decodes the escapes of a string that the reader has checked; a half of a surrogate pair becomes U+FFFD.</summary>
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

            i++;
            if (raw[i] != 'u')
            {
                int at = "bfnrt".IndexOf(raw[i]);
                text.Append(at < 0 ? raw[i] : "\b\f\n\r\t"[at]);
                continue;
            }

            text.Append((char)int.Parse(raw.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 4;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                text[i] = '\ufffd';
            }
        }

        return text.ToString();
    }
}
