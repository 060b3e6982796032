using System;

namespace Typewright.Generator.Reading.Files;

/// <summary>Tells texts that are given in place of a document, where parsing them would tell less.</summary>
internal static class ForeignText
{
    private const string Conflict = "<<<<<<< ";

    private const string Markup =
        "this is HTML or XML; take the document itself and not the page that shows it, or look whether the download failed";

    private static readonly (string Beginning, string Complaint)[] s_beginnings =
    [
        ("version https://git-lfs.github.com/", "this is a pointer of Git LFS and not the file; fetch it: git lfs pull"),
        ("#%RAML", "this is RAML; a client is made of an OpenAPI document"),
        ("PK\u0003\u0004", "this is a ZIP archive; unpack it"),
        ("\u001f", "this is compressed; unpack it"),
    ];

    /// <summary>What a text is instead of a document; null for one that may be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins, blanks left out.</param>
    public static string? Complaint(string text, int start)
    {
        if (text[start] == '<' && start + 1 < text.Length && (text[start + 1] is '!' or '?' || char.IsLetter(text[start + 1])))
        {
            return Markup;
        }

        foreach ((string beginning, string complaint) in s_beginnings)
        {
            if (string.CompareOrdinal(text, start, beginning, 0, beginning.Length) == 0)
            {
                return complaint;
            }
        }

        if (start + 1 < text.Length && (text[start] == '\0' || text[start + 1] == '\0'))
        {
            return "this is UTF-16 without a byte order mark, or no text at all; save it as UTF-8";
        }

        return IsAddress(text, start) ? $"this is the address of a document; download it: curl -o openapi.yaml {text.Trim()}" : null;
    }

    /// <summary>The line at which two versions were merged and nobody chose; -1 where there is none.</summary>
    public static int ConflictLine(string text)
    {
        int at = text.StartsWith(Conflict, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + Conflict, StringComparison.Ordinal) + 1;
        if (at == 0 && !text.StartsWith(Conflict, StringComparison.Ordinal))
        {
            return -1;
        }

        int line = 0;
        for (int i = 0; i < at; i++)
        {
            line += text[i] == '\n' ? 1 : 0;
        }

        return line;
    }

    private static bool IsAddress(string text, int start)
    {
        bool isAddress = Stands("https://") || Stands("http://");
        return isAddress && text.Trim().IndexOfAny([' ', '\n', '\t']) < 0;

        bool Stands(string scheme) => string.CompareOrdinal(text, start, scheme, 0, scheme.Length) == 0;
    }
}
