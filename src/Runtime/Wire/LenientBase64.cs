using System;
using System.Buffers;
using System.Buffers.Text;

namespace Typewright;

/// <summary>Decodes base64 in the standard and the URL-safe alphabet alike, with or without padding, ignoring white space.</summary>
internal static class LenientBase64
{
    public static bool TryDecode(ReadOnlySpan<byte> text, out byte[] value)
    {
        byte[] scratch = ArrayPool<byte>.Shared.Rent(text.Length + 3);
        int length = 0;
        foreach (byte c in text)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'='))
            {
                scratch[length++] = c switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', _ => c };
            }
        }

        while (length % 4 != 0)
        {
            scratch[length++] = (byte)'=';
        }

        OperationStatus status = Base64.DecodeFromUtf8InPlace(scratch.AsSpan(0, length), out int written);
        value = status == OperationStatus.Done ? scratch.AsSpan(0, written).ToArray() : [];
        ArrayPool<byte>.Shared.Return(scratch);
        return status == OperationStatus.Done;
    }
}
