using System;
using System.Text.Json;
using Azure.Communication.Identity.Models;
using Typewright.Runtime;

namespace Azure.Communication.Identity;

/// <summary>Reads and writes a user with all that the service tells: id, custom id and when the last token was issued.</summary>
internal static class UserDetailJson
{
    /// <exception cref="JsonException">The user has no id.</exception>
    public static CommunicationUserDetail ReadJson(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? customId = null;
        DateTimeOffset? lastTokenIssuedAt = null;
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("id"u8))
            {
                id = JsonReading.String(ref reader);
            }
            else if (name.SequenceEqual("customId"u8))
            {
                customId = JsonReading.String(ref reader);
            }
            else if (name.SequenceEqual("lastTokenIssuedAt"u8))
            {
                lastTokenIssuedAt = JsonReading.NullableValue(ref reader, JsonReading.DateTime);
            }
            else
            {
                reader.Skip();
            }
        }

        return string.IsNullOrEmpty(id)
            ? throw new JsonException("The user has no id.")
            : new CommunicationUserDetail(new CommunicationUserIdentifier(id!), customId, lastTokenIssuedAt);
    }

    public static void WriteJson(Utf8JsonWriter writer, CommunicationUserDetail value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.User.Id);
        if (value.CustomId is { } customId)
        {
            writer.WriteString("customId", customId);
        }

        if (value.LastTokenIssuedAt is { } time)
        {
            writer.WriteString("lastTokenIssuedAt", time);
        }

        writer.WriteEndObject();
    }
}
