using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Files;

/// <summary>What messages quote of a document.</summary>
internal static class Quotation
{
    /// <summary>A text of a message with no more of the document than a reader wants to see.</summary>
    public static string Shortened(string text)
    {
        int first = text.IndexOf('\'');
        int last = text.LastIndexOf('\'');
        if (first >= 0 && last - first - 1 > SpecLimits.Quoted)
        {
            text = text.Substring(0, first + 1) + Cut(text.Substring(first + 1, last - first - 1)) + text.Substring(last);
        }

        return first < 0 && text.Length > SpecLimits.Quoted && text.IndexOf(' ') is < 0 or > SpecLimits.Quoted ? Cut(text) : text;
    }

    private static string Cut(string text)
    {
        int end = char.IsHighSurrogate(text[SpecLimits.Quoted - 2]) ? SpecLimits.Quoted - 2 : SpecLimits.Quoted - 1;
        return text.Substring(0, end) + "\u2026";
    }
}
