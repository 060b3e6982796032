using System;
using System.ComponentModel;
using System.Text.Json;

namespace Azure.Communication;

/// <summary>
/// Reads and writes an identifier as its raw id alone, a JSON string, as the rooms service has it.
/// Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CommunicationIdentifierRawIdJson
{
    /// <summary>Reads an identifier.</summary>
    /// <param name="reader">A reader on the value.</param>
    /// <returns>The identifier of the raw id, or null for JSON null.</returns>
    /// <exception cref="JsonException">The value is not a string, or is an empty one.</exception>
    public static CommunicationIdentifier? ReadJson(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        string? rawId = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return string.IsNullOrEmpty(rawId)
            ? throw new JsonException(
                $"The raw id of a communication identifier must be a text that is not empty; here stands {reader.TokenType}.")
            : RawIdParser.Parse(rawId!);
    }

    /// <summary>Writes the raw id of an identifier.</summary>
    /// <param name="writer">The writer, at a place where a value may stand.</param>
    /// <param name="value">The identifier; null is written as JSON null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static void WriteJson(Utf8JsonWriter writer, CommunicationIdentifier? value) =>
        Guard.NotNull(writer, nameof(writer)).WriteStringValue(value?.RawId);
}
