using System;
using System.Collections.Generic;
using System.Text;

namespace Typewright.Runtime;

/// <summary>An immutable table from a fixed set of texts to their places, looked up by UTF-8 bytes.</summary>
internal sealed class Utf8Table
{
    private readonly byte[][] _texts;

    /// <summary>The place plus one of the first text with the hash, or 0.</summary>
    private readonly int[] _first;

    /// <summary>The place plus one of the next text with the same hash, or 0.</summary>
    private readonly int[] _next;

    public Utf8Table(IReadOnlyList<string> texts)
    {
        int size = 4;
        while (size < texts.Count * 2)
        {
            size *= 2;
        }

        _texts = new byte[texts.Count][];
        _first = new int[size];
        _next = new int[texts.Count];

        // Backwards, so that of equal texts the first one is found.
        for (int i = texts.Count - 1; i >= 0; i--)
        {
            _texts[i] = Encoding.UTF8.GetBytes(texts[i]);
            ref int first = ref _first[Hash(_texts[i])];
            _next[i] = first;
            first = i + 1;
        }
    }

    /// <summary>Finds the place of the text.</summary>
    /// <returns>The place, or -1.</returns>
    public int Find(ReadOnlySpan<byte> text)
    {
        int found = _first[Hash(text)];
        while (found != 0 && !text.SequenceEqual(_texts[found - 1]))
        {
            found = _next[found - 1];
        }

        return found - 1;
    }

    private int Hash(ReadOnlySpan<byte> text)
    {
        // Names of one enumeration mostly differ in length or at the ends, so three bytes spread them well.
        int length = text.Length;
        int hash = length == 0 ? 0 : (text[0] * 31) + (text[length / 2] * 7) + (text[length - 1] * 131);
        return (hash + (length * 17)) & (_first.Length - 1);
    }
}
