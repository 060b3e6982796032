using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Azure.Core;

namespace Azure.Communication;

/// <summary>
/// Reads from a JSON Web Token when it expires. The signature is the service's business and is not looked at.
/// </summary>
internal static class JsonWebToken
{
    private const string BadFormat = "The token is not formatted correctly: it must be a JSON Web Token with the claim 'exp'.";

    /// <summary>Pairs a token with the time when it expires.</summary>
    /// <exception cref="FormatException">
    /// The text has less than two parts, the second is not JSON in Base64url, or its <c>exp</c> is missing or no time.
    /// </exception>
    public static AccessToken Parse(string? token)
    {
        int payload = token is null ? 0 : token.IndexOf('.') + 1;
        if (payload == 0)
        {
            throw new FormatException(BadFormat);
        }

        int end = token!.IndexOf('.', payload);
        ReadOnlySpan<char> encoded = token.AsSpan(payload, (end < 0 ? token.Length : end) - payload);
        try
        {
            long expires = ReadExpiry(DecodeBase64Url(encoded));
            return new AccessToken(token, DateTimeOffset.FromUnixTimeSeconds(expires));
        }
        catch (Exception problem) when (problem is JsonException or ArgumentOutOfRangeException)
        {
            throw new FormatException(BadFormat, problem);
        }
    }

    private static ReadOnlySpan<byte> DecodeBase64Url(ReadOnlySpan<char> encoded)
    {
        int padding = (4 - (encoded.Length % 4)) % 4;
        byte[] buffer = new byte[encoded.Length + padding];
        buffer.AsSpan(encoded.Length).Fill((byte)'=');
        for (int i = 0; i < encoded.Length; i++)
        {
            buffer[i] = encoded[i] switch
            {
                '-' => (byte)'+',
                '_' => (byte)'/',
                // The decoder refuses '!', and so no character that Base64 lacks is taken for one it has.
                > '\x7f' => (byte)'!',
                char other => (byte)other,
            };
        }

        return Base64.DecodeFromUtf8InPlace(buffer, out int length) == OperationStatus.Done
            ? buffer.AsSpan(0, length)
            : throw new FormatException(BadFormat);
    }

    private static long ReadExpiry(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isExpiry = reader.ValueTextEquals("exp"u8);
                reader.Read();
                if (isExpiry)
                {
                    return ReadSeconds(ref reader);
                }

                reader.Skip();
            }
        }

        throw new FormatException(BadFormat);
    }

    /// <summary>The claim is a number of seconds since 1970, which may have a fraction.</summary>
    private static long ReadSeconds(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt64(out long seconds))
            {
                return seconds;
            }

            if (reader.TryGetDecimal(out decimal fraction) && decimal.Truncate(fraction) is >= long.MinValue and <= long.MaxValue)
            {
                return (long)fraction;
            }
        }

        throw new FormatException(BadFormat);
    }
}
