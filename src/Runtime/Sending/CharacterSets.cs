using System;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Finds the character set that a media type names.</summary>
internal static class CharacterSets
{
    /// <summary>Gets the encoding of a text.</summary>
    /// <exception cref="FormatException">The character set is none that this framework knows, or UTF-7, which is not safe to
    /// read.</exception>
    public static Encoding Of(string? mediaType)
    {
        if (NameIn(mediaType) is not { } name)
        {
            return Encoding.UTF8;
        }

        return Find(name) ?? throw new FormatException($"The character set '{Excerpts.Of(name, 40)}' cannot be read.");
    }

    /// <summary>The same for texts that need not be right, such as those of errors: UTF-8 where there is no better.</summary>
    public static Encoding Nearest(string? mediaType) => NameIn(mediaType) is { } name ? Find(name) ?? Encoding.UTF8 : Encoding.UTF8;

    private static string? NameIn(string? mediaType)
    {
        const string Parameter = "charset=";
        int at = mediaType is null ? -1 : mediaType.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string name = mediaType!.Substring(at + Parameter.Length);
        int end = name.IndexOf(';');
        return (end < 0 ? name : name.Substring(0, end)).Trim(' ', '"', '\'');
    }

    private static Encoding? Find(string name)
    {
        if (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return name.Equals("utf8", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Known(name);
        }
        catch (ArgumentException)
        {
            // A name that this framework does not know.
            return null;
        }
        catch (NotSupportedException)
        {
            // UTF-7 under another name.
            return null;
        }
    }

#if NET
    // What is older than Unicode comes with the framework, but not in its usual list.
    private static Encoding Known(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
#else
    private static Encoding Known(string name) => Encoding.GetEncoding(name);
#endif
}
