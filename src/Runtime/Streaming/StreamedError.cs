using System;
using System.Collections.Generic;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Recognises the errors that a service sends in the middle of a stream, where no status can tell them any more.</summary>
internal static class StreamedError
{
    // What stands beside "error" in an object that is nothing but an error.
    private static readonly HashSet<string> s_besideError = new(StringComparer.OrdinalIgnoreCase)
    {
        "error", "type", "object", "status", "status_code", "statusCode", "code", "errorCode", "message", "error_description",
        "errorDescription",
        "request_id", "requestId", "event_id", "sequence_number",
    };

    /// <summary>Throws for a value that is an error, and for every event of the type <c>error</c>.</summary>
    /// <param name="eventType">The type of the event; null for values that are no events.</param>
    /// <param name="data">The data.</param>
    /// <param name="message">The message whose response the stream is of.</param>
    /// <exception cref="RequestFailedException">The service tells an error; code and message are those of the data.</exception>
    public static void ThrowIf(string? eventType, ReadOnlySpan<byte> data, HttpMessage message)
    {
        if (eventType == "error" || (data.IndexOf("\"error\""u8) >= 0 && IsError(data)))
        {
            byte[] text = data.ToArray();
            ErrorFacts facts = ErrorBody.Of(data, () => JsonReading.NameText(text), RequestSecrets.Of(message));
            facts.Note("event", eventType);
            throw StatedFailure.Of(message.Response, facts.Message ?? "The service ended the stream with an error.", null, facts);
        }
    }

    private static bool IsError(ReadOnlySpan<byte> data)
    {
        Utf8JsonReader reader = new(data);
        bool isError = false;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                if (!s_besideError.Contains(name))
                {
                    return false;
                }

                reader.Read();
                isError |= name == "error" && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.String;
                reader.Skip();
            }

            return isError;
        }
        catch (JsonException)
        {
            // Not JSON after all: the reader of the value tells it better.
            return false;
        }
    }
}
