using System;
using System.Collections.Generic;

namespace Typewright.Package.Tests.Support;

/// <summary>A block of a page that a reader does something with.</summary>
/// <param name="Language">What stands behind its fence.</param>
/// <param name="File">The file that the prose before it named last; null for none.</param>
/// <param name="Text">What it says.</param>
internal sealed record PageStep(string Language, string? File, string Text)
{
    private const string Fence = "```";

    public static IEnumerable<PageStep> Of(string[] page)
    {
        string? file = null;
        for (int i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(page, Fence, i + 1);
                yield return new PageStep(page[i][Fence.Length..], file, string.Join('\n', page[(i + 1)..end]));
                i = end;
            }
            else
            {
                file = FileOf(page[i]) ?? file;
            }
        }
    }

    // A file is quoted, and lies in a folder.
    private static string? FileOf(string line) => Array.Find(
        line.Split('`'),
        static text => text.Contains('/') && text.Contains('.') && !text.Contains(' ') && !text.Contains('<'));
}
