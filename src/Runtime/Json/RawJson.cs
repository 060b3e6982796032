using System;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Copies the JSON of the value that a reader stands on, byte for byte.</summary>
internal static class RawJson
{
    public static byte[] Copy(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.None:
                JsonReading.Advance(ref reader);
                return Copy(ref reader);
            case JsonTokenType.String when !reader.HasValueSequence:
                byte[] quoted = new byte[reader.ValueSpan.Length + 2];
                quoted[0] = quoted[quoted.Length - 1] = (byte)'"';
                reader.ValueSpan.CopyTo(quoted.AsSpan(1));
                return quoted;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null when !reader.HasValueSequence:
                return reader.ValueSpan.ToArray();
            case JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName:
                throw JsonFailure.Expected("a value", ref reader);
            default:
                return CopyNested(ref reader);
        }
    }

    private static byte[] CopyNested(ref Utf8JsonReader reader)
    {
#if NET
        // A reader without a position reads one span, and the first token's bytes are a slice of it; so the bytes up to
        // the end of the value lie behind them. Nothing else gives a reader's input back without parsing it again.
        if (reader.Position.GetObject() is null)
        {
            ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
            long start = reader.TokenStartIndex;
            reader.Skip();
            return MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start)).ToArray();
        }
#endif
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
    }
}
