using System;
using System.Text.Json;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Identity;

/// <summary>Reads and writes a token as the service has it: <c>{"token":"…","expiresOn":"…"}</c>.</summary>
internal static class AccessTokenJson
{
    /// <exception cref="JsonException">The token or the time of its expiry is missing.</exception>
    public static AccessToken ReadJson(ref Utf8JsonReader reader)
    {
        string? token = null;
        DateTimeOffset? expiresOn = null;
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("token"u8))
            {
                token = JsonReading.String(ref reader);
            }
            else if (name.SequenceEqual("expiresOn"u8))
            {
                expiresOn = JsonReading.DateTime(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return token is not null && expiresOn is { } time
            ? new AccessToken(token, time)
            : throw new JsonException("The access token has no text or no time of expiry.");
    }

    public static void WriteJson(Utf8JsonWriter writer, AccessToken value)
    {
        writer.WriteStartObject();
        writer.WriteString("token", value.Token);
        writer.WriteString("expiresOn", value.ExpiresOn);
        writer.WriteEndObject();
    }
}
