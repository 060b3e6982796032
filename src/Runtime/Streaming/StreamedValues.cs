using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Azure;

namespace Typewright;

/// <summary>Reads the values of a body as they arrive. The stream is disposed when the enumeration ends, however it ends.</summary>
internal static class StreamedValues
{
    /// <summary>Reads values of any style.</summary>
    /// <exception cref="RequestFailedException">A value cannot be read.</exception>
    public static IAsyncEnumerable<T> Read<T>(Stream body, StreamingStyle style, Response response, JsonRead<T> read, CancellationToken cancellationToken)
        => style.Kind == StreamingKind.ServerSentEvents
            ? Data(body, style, response, read, cancellationToken)
            : Records(body, style.Kind == StreamingKind.JsonLines ? (byte)'\n' : (byte)0x1E, response, read, cancellationToken);

    /// <summary>Makes a parser of data that are JSON.</summary>
    public static SseItemParser<T> Json<T>(Response response, JsonRead<T> read) => (_, data) => Value(data, response, read);

    /// <summary>Reads events with their type, id and retry time; the data of the terminal event ends the stream.</summary>
    /// <exception cref="RequestFailedException">The data of an event cannot be read.</exception>
    public static async IAsyncEnumerable<SseItem<T>> Events<T>(Stream body, string? terminal, SseItemParser<T> parser, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[]? end = terminal is null ? null : Encoding.UTF8.GetBytes(terminal);
        using (body)
        {
            bool ended = false;
            T Parse(string eventType, ReadOnlySpan<byte> data)
            {
                ended = end is not null && data.SequenceEqual(end);
                return ended ? default! : parser(eventType, data);
            }

            await foreach (SseItem<T> item in SseParser.Create(body, Parse).EnumerateAsync(cancellationToken).ConfigureAwait(false))
            {
                if (ended)
                {
                    yield break;
                }

                yield return item;
            }
        }
    }

    private static async IAsyncEnumerable<T> Data<T>(Stream body, StreamingStyle style, Response response, JsonRead<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SseItem<T> item in Events(body, style.Terminal, Json(response, read), cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }

    private static async IAsyncEnumerable<T> Records<T>(Stream body, byte separator, Response response, JsonRead<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (body)
        {
            using RecordReader records = new(body, separator);
            while (await records.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return Value(records.Current, response, read);
            }
        }
    }

    private static T Value<T>(ReadOnlySpan<byte> json, Response response, JsonRead<T> read)
    {
        try
        {
            return JsonDocumentText.Read(json, read);
        }
        catch (Exception cause) when (ResponseBody.IsUnreadable(cause))
        {
            throw ResponseBody.Unreadable(response, cause);
        }
    }
}
