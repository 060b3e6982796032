using System;

namespace Typewright.Runtime;

/// <summary>Makes the mark of a text: FNV-1a with 64 bits, which no two pages share by chance.</summary>
internal static class PageMark
{
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        ulong mark = 14695981039346656037;
        foreach (byte octet in text)
        {
            mark = (mark ^ octet) * 1099511628211;
        }

        return mark;
    }
}
