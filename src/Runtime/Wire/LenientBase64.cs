using System;
using System.Buffers;
using System.Buffers.Text;

namespace Typewright.Runtime;

/// <summary>Decodes base64 in the standard and the URL-safe alphabet alike, with or without padding, ignoring white space and bits that are
/// left over in the last character.</summary>
internal static class LenientBase64
{
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] value)
    {
        byte[] scratch = ArrayPool<byte>.Shared.Rent(text.Length + 3);
        bool isDecoded = TryPlain(text, scratch, out int length);
        int written = 0;
        if (isDecoded)
        {
            Complete(scratch, ref length);
            isDecoded = Base64.DecodeFromUtf8InPlace(scratch.AsSpan(0, length), out written) == OperationStatus.Done;
        }

        value = isDecoded ? scratch.AsSpan(0, written).ToArray() : [];
        ArrayPool<byte>.Shared.Return(scratch);
        return isDecoded;
    }

    /// <summary>Copies the characters in the standard alphabet, without white space and padding; false for padding that is not at the
    /// end.</summary>
    private static bool TryPlain(ReadOnlySpan<byte> text, byte[] scratch, out int length)
    {
        length = 0;
        bool isPadded = false;
        foreach (byte c in text)
        {
            if (c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                continue;
            }

            if (isPadded && c != (byte)'=')
            {
                return false;
            }

            isPadded = c == (byte)'=';
            if (!isPadded)
            {
                scratch[length++] = c switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', _ => c };
            }
        }

        return true;
    }

    /// <summary>Pads the text, and clears the bits of its last character that belong to no byte, which strict decoders refuse.</summary>
    private static void Complete(byte[] scratch, ref int length)
    {
        if (length % 4 is 2 or 3)
        {
            ReadOnlySpan<byte> alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
            int last = alphabet.IndexOf(scratch[length - 1]);
            scratch[length - 1] = last < 0 ? scratch[length - 1] : alphabet[last & (length % 4 == 2 ? 0x30 : 0x3C)];
        }

        while (length % 4 != 0)
        {
            scratch[length++] = (byte)'=';
        }
    }
}
