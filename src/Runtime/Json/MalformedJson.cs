using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>
/// Says of text that is no JSON what is wrong with it, without the rest of the text: System.Text.Json quotes all that stands behind the
/// first letter of a word that is none, links and their signatures among it.
/// </summary>
internal static class MalformedJson
{
    private const string NoWord = "' is an invalid JSON literal";

    /// <summary>Gets the exception itself, or one that quotes no more than the word.</summary>
    public static JsonException Of(JsonException cause)
    {
        string message = cause.Message;
        int end = message.LastIndexOf(NoWord, StringComparison.Ordinal);
        if (end < 1 || message[0] != '\'')
        {
            return cause;
        }

        int letters = 1;
        while (letters < end && char.IsLetter(message[letters]))
        {
            letters++;
        }

        return letters == end
            ? cause
            : new JsonException(
                message.Substring(0, letters) + "\u2026" + message.Substring(end), cause.Path, cause.LineNumber, cause.BytePositionInLine);
    }
}
