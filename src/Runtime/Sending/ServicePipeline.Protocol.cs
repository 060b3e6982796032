using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Protocol calls, which take the caller's request context.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Sends the request of a protocol call.</summary>
    /// <param name="message">The message with the request, made for the same context.</param>
    /// <param name="context">The context of the call, or null: its token cancels the call, <see cref="ErrorOptions.NoThrow"/> returns error
    /// responses.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <returns>The response.</returns>
    /// <exception cref="RequestFailedException">The status is not a success, unless the context says not to throw.</exception>
    public Response Send(HttpMessage message, RequestContext? context, string operation)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            Transmit(message, Token(context));
            return Checked(message, context);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="Send(HttpMessage, RequestContext, string)"/>
    public async Task<Response> SendAsync(HttpMessage message, RequestContext? context, string operation)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            await TransmitAsync(message, Token(context)).ConfigureAwait(false);
            return Checked(message, context);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <summary>Throws for an error response, unless the context says not to.</summary>
    internal static Response Checked(HttpMessage message, RequestContext? context)
        => context?.ErrorOptions == ErrorOptions.NoThrow ? message.Response : Checked(message.Response, message);
}
