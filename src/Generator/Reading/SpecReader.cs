namespace Typewright.Generator.Reading;

/// <summary>Text to nodes. What the text is, is told by its first character, not by the file's name.</summary>
internal static class SpecReader
{
    /// <exception cref="SpecSyntaxException">The text is neither JSON nor YAML.</exception>
    public static SpecFile Read(SpecText source)
    {
        string text = source.Text;
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\ufeff'))
        {
            start++;
        }

        if (start == text.Length)
        {
            throw new SpecSyntaxException("the file is empty", 0, 0);
        }

        if (text[start] == '\ufeff' || (start > 0 && text[start - 1] == '\ufeff'))
        {
            source = source with { Text = text.Substring(start) };
        }

        if (text[start] is not ('{' or '['))
        {
            return YamlSpecReader.Read(source);
        }

        try
        {
            return JsonSpecReader.Read(source);
        }
        catch (SpecSyntaxException)
        {
            // A YAML document may begin with a brace too. Where both refuse, the JSON reader's complaint is the better one.
            if (ReadFlow(source) is { } file)
            {
                return file;
            }

            throw;
        }
    }

    private static SpecFile? ReadFlow(SpecText source)
    {
        try
        {
            return YamlSpecReader.Read(source);
        }
        catch (SpecSyntaxException)
        {
            return null;
        }
    }
}
