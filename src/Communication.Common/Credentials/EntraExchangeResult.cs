using System;
using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Communication;

/// <summary>Reads the answer of an exchange: <c>{"accessToken":{"token":"…","expiresOn":"…"}}</c>.</summary>
internal static class EntraExchangeResult
{
    /// <exception cref="JsonException">The text is not such an answer.</exception>
    public static AccessToken Read(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isToken = reader.ValueTextEquals("accessToken"u8);
                reader.Read();
                if (isToken && reader.TokenType == JsonTokenType.StartObject)
                {
                    return ReadToken(ref reader);
                }

                reader.Skip();
            }
        }

        throw new JsonException("The answer holds no access token.");
    }

    private static AccessToken ReadToken(ref Utf8JsonReader reader)
    {
        string? token = null;
        string? expiresOn = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isToken = reader.ValueTextEquals("token"u8);
            bool isExpiry = reader.ValueTextEquals("expiresOn"u8);
            reader.Read();
            if (isToken && reader.TokenType == JsonTokenType.String)
            {
                token = reader.GetString();
            }
            else if (isExpiry && reader.TokenType == JsonTokenType.String)
            {
                expiresOn = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        bool isTime = DateTimeOffset.TryParse(
            expiresOn,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out DateTimeOffset time);
        return string.IsNullOrEmpty(token) || !isTime
            ? throw new JsonException("The access token of the answer has no text or no time of expiry.")
            : new AccessToken(token!, time);
    }
}
