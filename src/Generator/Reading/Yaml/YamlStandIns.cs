using System.Text;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>
/// Characters that stand in a mended text for those that YamlDotNet would misread where they are. They are
/// noncharacters of Unicode, one for one, so that every offset stays true; a scalar's text is turned back afterwards.
/// </summary>
internal static class YamlStandIns
{
    /// <summary>Turns back into nothing: fills the room of what folding takes out.</summary>
    public const char Nothing = First;

    /// <summary>Turns back into a line feed that is text, not the end of a line.</summary>
    public const char LineFeed = (char)(First + 1);

    // YAML 1.1, which YamlDotNet follows, ends a line at U+0085, U+2028 and U+2029; in YAML 1.2 they are text.
    private const string Originals = "\0\n\u0085\u2028\u2029 \t%@`-*";
    private const char First = '\ufdd0';

    private static readonly char[] s_breaks = ['\u0085', '\u2028', '\u2029', '\0'];

    /// <summary>What stands in for a character of the table.</summary>
    public static char For(char original) => (char)(First + Originals.IndexOf(original));

    /// <summary>Whether a text holds what the library takes for the end of a line or of the text.</summary>
    public static bool NeededIn(string text) => text.IndexOfAny(s_breaks) >= 0;

    /// <summary>
    /// The text with stand-ins for false line ends; a NUL becomes a replacement character, or a blank where nothing
    /// else follows.
    /// </summary>
    public static string Replace(string text)
    {
        int end = text.TrimEnd('\0').Length;
        StringBuilder replaced = new(text, 0, end, text.Length);
        for (int i = 0; i < end; i++)
        {
            char c = replaced[i];
            if (c is '\u0085' or '\u2028' or '\u2029')
            {
                replaced[i] = For(c);
            }
            else if (c == '\0')
            {
                replaced[i] = '\ufffd';
            }
        }

        return replaced.Append(' ', text.Length - end).ToString();
    }

    /// <summary>A scalar's text as the document has it.</summary>
    public static string Restore(string text)
    {
        int first = 0;
        while (first < text.Length && !Is(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder restored = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (!Is(c))
            {
                restored.Append(c);
            }
            else if (c != Nothing)
            {
                restored.Append(Originals[c - First]);
            }
        }

        return restored.ToString();
    }

    private static bool Is(char c) => c >= First && c < First + Originals.Length;
}
