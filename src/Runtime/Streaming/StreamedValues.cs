using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Reads the values of a body as they arrive. The stream is disposed when the enumeration ends, however it ends.</summary>
internal static class StreamedValues
{
    /// <summary>Makes a parser of data that are JSON.</summary>
    public static SseItemParser<T> Json<T>(Response response, JsonRead<T> read) => (_, data) => Value(data, response, read, null);

    /// <summary>Gives the data of events alone.</summary>
    public static async IAsyncEnumerable<T> Data<T>(
        IAsyncEnumerable<SseItem<T>> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SseItem<T> item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }

    /// <summary>Reads values that stand between separators.</summary>
    /// <param name="body">The body.</param>
    /// <param name="style">How it is divided; not into events.</param>
    /// <param name="bound">How many bytes a value may have.</param>
    /// <param name="message">The message whose response the body is of.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="RequestFailedException">A value cannot be read, is too long or is an error of the service, or the connection
    /// broke.</exception>
    public static async IAsyncEnumerable<T> Records<T>(
        Stream body, StreamingStyle style, int bound, HttpMessage message, JsonRead<T> read,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (body)
        {
            Response response = message.Response;
            Separable(response);
            using RecordReader records = new(body, style.Kind == StreamingKind.JsonLines ? (byte)'\n' : (byte)0x1E, bound);
            for (long count = 0; await NextAsync(records, response, count, cancellationToken).ConfigureAwait(false); count++)
            {
                // A sequence marks where a text begins, so that one which was cut off is dropped and the next one is read (RFC 7464).
                if (style.Kind == StreamingKind.JsonLines || IsWhole(records))
                {
                    StreamedError.ThrowIf(null, records.Current, message);
                    yield return Record(records.Current, response, read, count);
                }
            }
        }
    }

    private static async ValueTask<bool> NextAsync(RecordReader records, Response response, long count, CancellationToken cancellationToken)
    {
        try
        {
            return await records.NextAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (StreamFailure.IsBreak(e, cancellationToken))
        {
            throw StreamFailure.Of(response, e, count);
        }
        catch (RecordTooLongException e)
        {
            throw ResponseBody.Unreadable(response, e);
        }
    }

    /// <summary>Tells whether a text of a sequence has its end. What is no JSON at all counts as whole, for its reader to say so.</summary>
    private static bool IsWhole(RecordReader records)
    {
        Utf8JsonReader reader = new(records.Current, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read())
            {
                // Only a number, or a beginning of something, is not yet a token.
                return records.IsClosed && records.Current[0] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');
            }

            return reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                ? reader.TrySkip()
                : reader.TokenType == JsonTokenType.String || records.IsClosed;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>Refuses a character set in which the separator is more than a byte.</summary>
    private static void Separable(Response response)
    {
        if (CharacterSets.Named(response.Headers.ContentType) is { } encoding && encoding.GetByteCount("\n") > 1)
        {
            throw ResponseBody.Unreadable(
                response, new FormatException($"Values in the character set '{encoding.WebName}' cannot be told apart."));
        }
    }

    private static T Record<T>(ReadOnlySpan<byte> json, Response response, JsonRead<T> read, long index)
    {
        ReadOnlySpan<byte> text;
        try
        {
            text = JsonCharacters.Utf8(response, json);
        }
        catch (FormatException cause)
        {
            throw ResponseBody.Unreadable(response, cause);
        }

        return Value(text, response, read, index);
    }

    // As among the items of a list, one null costs nobody the rest: where there is a null of the type, that is it.
    private static T Value<T>(ReadOnlySpan<byte> json, Response response, JsonRead<T> read, long? index)
    {
        try
        {
            return JsonDocumentText.Read(json, read);
        }
        catch (JsonException) when (default(T) is null && OptionalBody.Trimmed(json).SequenceEqual("null"u8))
        {
            return default!;
        }
        catch (JsonException cause) when (index is not null)
        {
            JsonException told = MalformedJson.Of(cause);
            string message = string.Format(CultureInfo.InvariantCulture, "{0} It is the value at [{1}].", told.Message, index);
            throw ResponseBody.Unreadable(response, new JsonException(message, told));
        }
        catch (Exception cause) when (ResponseBody.IsUnreadable(cause))
        {
            throw ResponseBody.Unreadable(response, cause);
        }
    }
}
