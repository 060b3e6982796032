using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Bodies that are sequences of values.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Makes a sequence of the JSON values that a response streams. Nothing is sent before it is enumerated; each enumeration
    /// sends anew.</summary>
    /// <remarks>The response is disposed when the enumeration ends or is left. The span ends with the response's headers. A stream of
    /// events goes on as <see cref="StreamEventsAsync{T}"/> says.</remarks>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="style">How the body is divided into values.</param>
    /// <param name="create">Makes the message with the request.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call and the reading.</param>
    /// <returns>The values. Enumerating throws <see cref="RequestFailedException"/> when the status is not a success or a value cannot be
    /// read.</returns>
    public IAsyncEnumerable<T> StreamAsync<T>(
        StreamingStyle style, Func<HttpMessage> create, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        => style?.Kind == StreamingKind.ServerSentEvents
            ? StreamedValues.Data(StreamEventsAsync(style, create, read, operation, cancellationToken), cancellationToken)
            : StreamRecords(style!, create, read, operation, cancellationToken);

    /// <summary>Makes a sequence of the server-sent events that a response streams, with their types, ids and retry times. Nothing is sent
    /// before it is enumerated; each enumeration sends anew.</summary>
    /// <remarks>
    /// A connection that breaks is a <see cref="RequestFailedException"/> after the events that came. Only a style that reconnects, and
    /// only a GET, is asked for again:
    /// with the header <c>Last-Event-ID</c>, after the time that the service named by <c>retry</c>; after every end, until the status is
    /// 204 or the terminal event comes;
    /// after a break as often in a row as the options say for retries, and not behind an event without an id, where nobody could say where
    /// to go on.
    /// No event is handed over twice. Events without data and those of the type <c>ping</c> are left out; one of the type <c>error</c>, and
    /// an error object in place of a
    /// value, is a <see cref="RequestFailedException"/> with the service's code, and so is an answer that is no stream of events.
    /// </remarks>
    /// <typeparam name="T">The type of an event's data.</typeparam>
    /// <param name="style">How the stream ends.</param>
    /// <param name="create">Makes the message with the request.</param>
    /// <param name="read">Reads the data of an event, which are JSON.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call and the reading.</param>
    /// <returns>The events. Enumerating throws <see cref="RequestFailedException"/> when the status is not a success or the data of an
    /// event cannot be read.</returns>
    public IAsyncEnumerable<SseItem<T>> StreamEventsAsync<T>(
        StreamingStyle style, Func<HttpMessage> create, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        => StreamEvents(style, create, response => StreamedValues.Json(response, read), operation, cancellationToken);

    /// <summary>The same for events whose data are text.</summary>
    /// <param name="style">How the stream ends.</param>
    /// <param name="create">Makes the message with the request.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call and the reading.</param>
    /// <returns>The events. Enumerating throws <see cref="RequestFailedException"/> when the status is not a success.</returns>
    public IAsyncEnumerable<SseItem<string>> StreamTextEventsAsync(
        StreamingStyle style, Func<HttpMessage> create, string operation, CancellationToken cancellationToken)
        => StreamEvents<string>(style, create, static _ => static (_, data) => JsonReading.NameText(data), operation, cancellationToken);

    private async IAsyncEnumerable<T> StreamRecords<T>(StreamingStyle style, Func<HttpMessage> create, JsonRead<T> read, string operation,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using HttpMessage message = create();
        Stream body = await OpenSpanAsync(message, false, operation, cancellationToken).ConfigureAwait(false);
        await foreach (T value in StreamedValues.Records(
            body, style, Behavior.MaxRecordBytes, message, read, cancellationToken).ConfigureAwait(false))
        {
            yield return value;
        }
    }

    private async IAsyncEnumerable<SseItem<T>> StreamEvents<T>(StreamingStyle style, Func<HttpMessage> create,
        Func<Response, SseItemParser<T>> parser, string operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        EventResumption resumption = new(style, Retry, Behavior);
        while (true)
        {
            using HttpMessage message = create();
            resumption.Apply(message.Request);
            if (await OpenEventsAsync(message, resumption, operation, cancellationToken).ConfigureAwait(false) is not { } body)
            {
                yield break;
            }

            EventStream<T> stream = new(
                new StreamBound(body, Behavior.MaxRecordBytes), message, style.Terminal, parser(message.Response));
            await foreach (SseItem<T> item in stream.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (resumption.Take(item))
                {
                    yield return item;
                }
            }

            if (stream.IsTerminated)
            {
                yield break;
            }

            if (!resumption.MayResume(stream.Break is not null))
            {
                if (stream.Break is not null)
                {
                    throw StreamFailure.Of(message.Response, stream.Break, resumption.Count);
                }

                yield break;
            }

            await resumption.WaitAsync(stream, stream.Break is not null, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Opens a stream of events; null where a service that was asked again says by 204 that there will be no more.</summary>
    private async Task<Stream?> OpenEventsAsync(
        HttpMessage message, EventResumption resumption, string operation, CancellationToken cancellationToken)
    {
        try
        {
            Stream body = await OpenSpanAsync(message, true, operation, cancellationToken).ConfigureAwait(false);
            return message.Response.Status == 204 ? null : body;
        }
        catch (RequestFailedException failure) when (failure.Status == 204 && resumption.IsResumed)
        {
            return null;
        }
    }

    private async Task<Stream> OpenSpanAsync(HttpMessage message, bool isEvents, string operation, CancellationToken cancellationToken)
    {
        using Activity? activity = StartSpan(operation);
        try
        {
            Stream body = await OpenAsync(message, cancellationToken).ConfigureAwait(false);

            // An exception about a value quotes the response, whose body must not be asked for any more.
            message.Response.ContentStream = null;
            if (isEvents && !MediaTypes.MayBeEvents(message.Response))
            {
                message.Response.ContentStream = body;
                await BufferErrorAsync(message.Response, cancellationToken).ConfigureAwait(false);
                throw MediaTypes.NoEvents(message);
            }

            return body;
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }
}
