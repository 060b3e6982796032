using System;
using System.Buffers.Text;

namespace Typewright.Runtime;

/// <summary>The digits of a number that count: none of the zeros around them.</summary>
/// <param name="count">How many there are.</param>
/// <param name="exponent">The power of ten that the last of them stands for.</param>
/// <param name="isUpToLargest">Whether they are, as an integer, not above <see cref="decimal.MaxValue"/>, where that is in
/// question.</param>
internal readonly struct DecimalDigits(int count, long exponent, bool isUpToLargest)
{
    /// <summary>How many digits a <see cref="decimal"/> has room for, whatever they are, and how many of them behind the point.</summary>
    public const int Certain = 28;

    /// <summary>Gets whether a <see cref="decimal"/> holds them all, in a number that is not too large for it.</summary>
    public bool AreHeld => count == 0
        || (exponent >= -Certain && (count <= Certain || (count == Certain + 1 && (exponent >= 0 || isUpToLargest))));

    /// <summary>Finds the digits in a number as JSON writes it.</summary>
    public static DecimalDigits Of(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> digits = end < 0 ? text : text.Slice(0, end);
        long exponent = 0;
        if (end >= 0 && !Utf8Parser.TryParse(text.Slice(end + 1), out exponent, out _))
        {
            // An exponent that no long holds is above or below anything.
            exponent = long.MinValue / 2;
        }

        Span<byte> kept = stackalloc byte[Certain + 1];
        int count = 0;
        int zeros = 0;
        int behindPoint = 0;
        bool isBehindPoint = false;
        foreach (byte character in digits)
        {
            if (character == (byte)'.')
            {
                isBehindPoint = true;
            }
            else if (character is >= (byte)'0' and <= (byte)'9')
            {
                behindPoint += isBehindPoint ? 1 : 0;
                zeros = character == (byte)'0' ? zeros + 1 : 0;
                if (count > 0 || zeros == 0)
                {
                    if (count < kept.Length)
                    {
                        kept[count] = character;
                    }

                    count++;
                }
            }
        }

        count -= count > 0 ? zeros : 0;
        bool isUpToLargest = kept.SequenceCompareTo("79228162514264337593543950335"u8) <= 0;
        return new DecimalDigits(count, exponent - behindPoint + zeros, isUpToLargest);
    }
}
