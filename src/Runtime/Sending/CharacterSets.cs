using System;
using System.Text;

namespace Typewright;

/// <summary>Finds the character set that a media type names.</summary>
internal static class CharacterSets
{
    public static Encoding Of(string? mediaType)
    {
        const string Parameter = "charset=";
        int at = mediaType is null ? -1 : mediaType.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return Encoding.UTF8;
        }

        string name = mediaType!.Substring(at + Parameter.Length);
        int end = name.IndexOf(';');
        name = (end < 0 ? name : name.Substring(0, end)).Trim(' ', '"', '\'');
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A name that this framework does not know; what services mislabel is UTF-8 more often than anything else.
            return Encoding.UTF8;
        }
    }
}
