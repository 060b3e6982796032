using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Azure;

namespace Typewright;

/// <summary>Reads the values of a body as they arrive. The stream is disposed when the enumeration ends, however it ends.</summary>
internal static class StreamedValues
{
    /// <summary>Makes a parser of data that are JSON.</summary>
    public static SseItemParser<T> Json<T>(Response response, JsonRead<T> read) => (_, data) => Value(data, response, read);

    /// <summary>Gives the data of events alone.</summary>
    public static async IAsyncEnumerable<T> Data<T>(IAsyncEnumerable<SseItem<T>> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SseItem<T> item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }

    /// <summary>Reads values that stand between separators.</summary>
    /// <exception cref="RequestFailedException">A value cannot be read.</exception>
    public static async IAsyncEnumerable<T> Records<T>(Stream body, StreamingStyle style, Response response, JsonRead<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (body)
        {
            using RecordReader records = new(body, style.Kind == StreamingKind.JsonLines ? (byte)'\n' : (byte)0x1E);
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
