using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Emitting.Code;

/// <summary>Lists of pieces as one piece.</summary>
internal static class CSharpLists
{
    /// <summary>The pieces with a text between them; a line's end in it makes lines at the depth of the place.</summary>
    public static CSharp Joined(this IEnumerable<CSharp> pieces, string separator)
    {
        IReadOnlyList<CSharp> all = pieces as IReadOnlyList<CSharp> ?? [.. pieces];
        CSharp joined = new(0, all.Count);
        for (int i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                joined.AppendLiteral(separator);
            }

            joined.AppendFormatted(all[i]);
        }

        return joined;
    }

    /// <summary>The pieces one after the other, each with a text behind it.</summary>
    public static CSharp Each(this IEnumerable<CSharp> pieces, string end) => pieces.Select(piece => (CSharp)$"{piece}{end}").Joined("");

    /// <summary>The pieces with a blank line between them.</summary>
    public static IEnumerable<CSharp> Paragraphs(this IEnumerable<CSharp> pieces)
    {
        foreach (CSharp piece in pieces)
        {
            yield return piece;
            yield return CSharp.BlankLine;
        }
    }
}
