namespace Typewright.Runtime;

/// <summary>Shortens what a message quotes.</summary>
internal static class Excerpts
{
    /// <summary>Gets a text that is no longer than so many characters, and an ellipsis.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        // A character of two halves is not cut in the middle.
        int end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text.Substring(0, end) + "\u2026";
    }
}
