namespace Typewright.Generator.Reading;

/// <summary>A parsed file. Positions are worked out only when a problem has to be shown.</summary>
internal sealed class SpecFile(string path, string text, bool offsetsAreBytes)
{
    public string Path => path;

    public SpecNode? Root { get; set; }

    /// <summary>Zero-based line and column of an offset of this file's nodes.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int line = 0;
        int lineStart = 0;
        int passed = 0;
        int index = 0;
        while (index < text.Length && passed < offset)
        {
            char c = text[index];
            passed += offsetsAreBytes ? Utf8Length(text, index) : 1;
            index++;
            if (c == '\n')
            {
                line++;
                lineStart = index;
            }
        }

        return (line, index - lineStart);
    }

    // A surrogate pair is four bytes; each half counts two, so that the sum is right behind the pair.
    private static int Utf8Length(string text, int index)
    {
        char c = text[index];
        if (c < 0x80)
        {
            return 1;
        }

        return c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
    }
}
