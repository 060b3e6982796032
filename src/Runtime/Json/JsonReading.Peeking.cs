using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Looking ahead with a copy of the reader, which costs nothing but the scan.</content>
public static partial class JsonReading
{
    /// <summary>Looks for a member of the object that the reader stands on, without moving the caller's reader.</summary>
    /// <param name="copy">A copy of the reader, on the object's first token.</param>
    /// <param name="member">The UTF-8 name of the member.</param>
    /// <returns>The text of a string, number or boolean; null when the member is missing, null, an
    /// object or an array, or when the value is not an object.</returns>
    /// <exception cref="JsonException">The JSON before the member is malformed.</exception>
    public static string? PeekString(Utf8JsonReader copy, scoped ReadOnlySpan<byte> member)
    {
        if (!Seek(ref copy, member))
        {
            return null;
        }

        return copy.TokenType switch
        {
            JsonTokenType.String => JsonText.Get(ref copy),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => JsonText.Raw(ref copy),
            _ => null,
        };
    }

    /// <summary>Tells whether the object that the reader stands on has a member, without moving the caller's reader.</summary>
    /// <param name="copy">A copy of the reader, on the object's first token.</param>
    /// <param name="member">The UTF-8 name of the member.</param>
    /// <returns>Whether the value is an object with that member, be it null or not.</returns>
    /// <exception cref="JsonException">The JSON before the member is malformed.</exception>
    public static bool HasMember(Utf8JsonReader copy, scoped ReadOnlySpan<byte> member) => Seek(ref copy, member);

    /// <summary>Moves the reader to the value of a member of the object that it stands on.</summary>
    /// <returns>Whether there is such a member.</returns>
    internal static bool Seek(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> member)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            Advance(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        Advance(ref reader);
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            // The reader itself refuses to compare an escaped name that holds half a surrogate pair.
            bool found = reader.ValueIsEscaped ? JsonText.Utf8(ref reader).SequenceEqual(member) : reader.ValueTextEquals(member);
            Advance(ref reader);
            if (found)
            {
                return true;
            }

            reader.Skip();
            Advance(ref reader);
        }

        return false;
    }
}
