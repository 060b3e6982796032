using Typewright.Generator.Cancelling;
using Typewright.Generator.Reading.Json;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.Yaml;

namespace Typewright.Generator.Reading.Files;

/// <summary>Reads a text into nodes. The first character tells JSON from YAML; the file's name does not count.</summary>
internal static class SpecReader
{
    private const string Conflict = "the file has the marks of a merge conflict; choose one of the two versions";

    /// <exception cref="SpecSyntaxException">The text is neither JSON nor YAML.</exception>
    public static SpecFile Read(SpecText source, StillWanted wanted)
    {
        if (source.Text.Length > SpecLimits.Length)
        {
            throw new SpecSyntaxException(SpecLimits.TooLong, 0, 0);
        }

        string text = Trimmed(source.Text);
        source = ReferenceEquals(text, source.Text) ? source : source with { Text = text };
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            throw new SpecSyntaxException("the file is empty", 0, 0);
        }

        if (ForeignText.Complaint(text, start) is { } complaint)
        {
            throw new SpecSyntaxException(complaint, 0, 0);
        }

        try
        {
            return Parsed(source, start, wanted);
        }
        catch (SpecSyntaxException) when (ForeignText.ConflictLine(text) is var line and >= 0)
        {
            throw new SpecSyntaxException(Conflict, line, 0);
        }
    }

    private static SpecFile Parsed(SpecText source, int start, StillWanted wanted)
    {
        if (!LooksLikeJson(source.Text, start))
        {
            return YamlSpecReader.Read(source, wanted);
        }

        try
        {
            return JsonSpecReader.Read(source, wanted);
        }
        catch (SpecSyntaxException e) when (e.IsForeign)
        {
            // A YAML document may begin with a brace too. Where both refuse, the JSON reader's complaint is the better one.
            if (ReadFlow(source, wanted) is { } file)
            {
                return file;
            }

            throw;
        }
    }

    private static bool LooksLikeJson(string text, int start)
    {
        bool isComment = text[start] == '/' && start + 1 < text.Length && text[start + 1] is '/' or '*';
        return isComment || text[start] is '{' or '[';
    }

    // Byte order marks in front (editors do not count them as columns), padding behind.
    private static string Trimmed(string text)
    {
        if (text.Length == 0 || (text[0] != '\ufeff' && text[text.Length - 1] is not ('\0' or '\u001a')))
        {
            return text;
        }

        return text.TrimStart('\ufeff').TrimEnd('\0', '\u001a');
    }

    private static SpecFile? ReadFlow(SpecText source, StillWanted wanted)
    {
        try
        {
            return YamlSpecReader.Read(source, wanted);
        }
        catch (SpecSyntaxException)
        {
            return null;
        }
    }
}
