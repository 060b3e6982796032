using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>A member that has one of a few texts in the objects of one case.</summary>
internal sealed class TextFact(int bit, byte[][] texts, bool takesNull) : MemberFact(bit)
{
    /// <inheritdoc/>
    public override bool Matches(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return takesNull;
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False))
        {
            return false;
        }

        ReadOnlySpan<byte> value = reader.TokenType == JsonTokenType.String ? JsonText.Utf8(ref reader) : Raw(ref reader);
        foreach (byte[] text in texts)
        {
            if (value.SequenceEqual(text))
            {
                return true;
            }
        }

        return reader.TokenType == JsonTokenType.Number && IsNumber(ref reader);
    }

    // A number has several texts: 1, 1.0 and 1e0.
    private bool IsNumber(ref Utf8JsonReader reader)
        => reader.TryGetDecimal(out decimal value) && Array.Exists(texts, text => Number(text) == value);

    private static decimal? Number(byte[] text)
        => Utf8Parser.TryParse(text, out decimal number, out int length) && length == text.Length ? number : null;

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader)
        => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
