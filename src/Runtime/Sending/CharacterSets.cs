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

    /// <summary>Gets the encoding that a media type names; null where it names none, or none that can be read.</summary>
    public static Encoding? Named(string? mediaType) => NameIn(mediaType) is { } name ? Find(name) : null;

    /// <summary>Tells whether a word is the name of a character set.</summary>
    public static bool IsName(string word) => Find(word) is not null;

    private static string? NameIn(string? mediaType)
    {
        const string Parameter = "charset=";
        int at = mediaType is null ? -1 : mediaType.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string rest = mediaType!.Substring(at + Parameter.Length);
        int end = rest.IndexOf(';');
        string name = (end < 0 ? rest : rest.Substring(0, end)).Trim(' ', '"', '\'');
        return name.Length == 0 ? null : name;
    }

    private static Encoding? Find(string name)
    {
        if (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return IsUtf8(name) ? Encoding.UTF8 : Known(name);
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

    // ASCII is part of it, and what is called so is often more.
    private static bool IsUtf8(string name) => name.ToUpperInvariant() is "UTF8" or "US-ASCII" or "ASCII";

#if NET
    // What is older than Unicode comes with the framework, but not in its usual list.
    private static Encoding Known(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
#else
    private static Encoding Known(string name) => Encoding.GetEncoding(name);
#endif
}
