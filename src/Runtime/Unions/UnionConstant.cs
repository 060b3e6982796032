using System;
using System.Buffers;
using System.Text.Json;

namespace Typewright;

/// <summary>A member that has one of a few texts in the objects of one case.</summary>
internal sealed class UnionConstant(int bit, byte[][] texts, bool takesNull)
{
    /// <summary>The bit that says that the member has one of the texts.</summary>
    public int Bit { get; } = bit;

    /// <summary>Tells whether the value that the reader stands on is one of the texts.</summary>
    public bool Matches(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return takesNull;
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False))
        {
            return false;
        }

        ReadOnlySpan<byte> value = reader.TokenType == JsonTokenType.String ? JsonText.Utf8(ref reader)
            : reader.HasValueSequence ? reader.ValueSequence.ToArray()
            : reader.ValueSpan;
        foreach (byte[] text in texts)
        {
            if (value.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
