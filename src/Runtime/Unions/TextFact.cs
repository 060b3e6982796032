using System;
using System.Buffers;
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

        return false;
    }

    private static ReadOnlySpan<byte> Raw(ref Utf8JsonReader reader)
        => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
