using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Bodies that are handed over as they arrive.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Sends a request and hands over the body of its response while it arrives.</summary>
    /// <remarks>The stream is the caller's to dispose, and stays open after the message is disposed. A body that fails while it is read
    /// throws from the stream and is not retried.</remarks>
    /// <param name="message">The message with the request.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>; it ends with the response's headers.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, unbuffered and not seekable; empty if there is none.</returns>
    /// <exception cref="RequestFailedException">The status is not a success.</exception>
    public Response<Stream> SendForStream(HttpMessage message, string operation, CancellationToken cancellationToken)
    {
        Guard.NotNull(message, nameof(message));
        using Activity? activity = StartSpan(operation);
        try
        {
            UnbufferedPolicy.Mark(message);
            if (Transmit(message, cancellationToken).IsError)
            {
                BufferError(message.Response, cancellationToken);
                return new BodilessResponse<Stream>(Checked(message.Response, message));
            }

            return Response.FromValue<Stream>(Arriving(message), message.Response);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="SendForStream"/>
    public async Task<Response<Stream>> SendForStreamAsync(HttpMessage message, string operation, CancellationToken cancellationToken)
    {
        Guard.NotNull(message, nameof(message));
        using Activity? activity = StartSpan(operation);
        try
        {
            UnbufferedPolicy.Mark(message);
            if ((await TransmitAsync(message, cancellationToken).ConfigureAwait(false)).IsError)
            {
                await BufferErrorAsync(message.Response, cancellationToken).ConfigureAwait(false);
                return new BodilessResponse<Stream>(Checked(message.Response, message));
            }

            return Response.FromValue<Stream>(Arriving(message), message.Response);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    private static ArrivingBody Arriving(HttpMessage message)
    {
        int status = message.Response.Status;
        return new ArrivingBody(Body(message), status);
    }

    /// <summary>Sends a message and gets the body of its response while it arrives.</summary>
    private async Task<Stream> OpenAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        UnbufferedPolicy.Mark(message);
        if ((await TransmitAsync(message, cancellationToken).ConfigureAwait(false)).IsError)
        {
            await BufferErrorAsync(message.Response, cancellationToken).ConfigureAwait(false);
            throw ErrorResponse.Failure(message);
        }

        return Body(message);
    }

    /// <summary>Takes the body of a success. One that is still encoded would be taken for what it says.</summary>
    private static Stream Body(HttpMessage message)
    {
        Stream body = message.ExtractResponseContent() ?? Stream.Null;
        try
        {
            ContentCodings.Check(message.Response);
            return body;
        }
        catch (FormatException cause)
        {
            // The exception quotes the response, whose body is gone.
            body.Dispose();
            message.Response.ContentStream = null;
            throw ResponseBody.Unreadable(message.Response, cause);
        }
    }

    /// <summary>Buffers the body of an error, or of what is one because its body is none of a stream, up to the bound for errors.</summary>
    private void BufferError(Response response, CancellationToken cancellationToken)
    {
        if (response.ContentStream is { } content and not MemoryStream)
        {
            MemoryStream buffered = new();
            using BoundedBody body = new(content, response, Behavior.MaxErrorBytes, isError: true);
            try
            {
                body.CopyTo(buffered);
            }
            catch (Exception e) when (StreamFailure.IsSilence(e, cancellationToken))
            {
                throw StreamFailure.Silent(response, e);
            }

            buffered.Position = 0;
            response.ContentStream = buffered;
        }
    }

    /// <inheritdoc cref="BufferError"/>
    private async Task BufferErrorAsync(Response response, CancellationToken cancellationToken)
    {
        if (response.ContentStream is { } content and not MemoryStream)
        {
            MemoryStream buffered = new();
            using BoundedBody body = new(content, response, Behavior.MaxErrorBytes, isError: true);
            try
            {
                await body.CopyToAsync(buffered, 81920, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (StreamFailure.IsSilence(e, cancellationToken))
            {
                throw StreamFailure.Silent(response, e);
            }

            buffered.Position = 0;
            response.ContentStream = buffered;
        }
    }
}
