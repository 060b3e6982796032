using System;
using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Runtime.CompilerServices;
#endif
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>What every generated client sends through: the HTTP pipeline, one span a public call, and what becomes of the
/// response.</summary>
/// <remarks>
/// A response that the message's classifier does not count as success is a <see cref="RequestFailedException"/> with status, code and
/// message, and so is a success whose body cannot be read. Immutable and safe for concurrent use. What sends a message disposes it,
/// whatever happens; only the
/// methods that return an open stream or an operation leave that to what they return.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ServicePipeline
{
    private readonly ActivitySource _source;

    private ServicePipeline(HttpPipeline pipeline, ActivitySource source, ClientOptions options, ClientBehavior behavior)
    {
        HttpPipeline = pipeline;
        _source = source;
        Behavior = behavior;
        Retry = new RetryLimits(options.Retry);
    }

    /// <summary>Gets the HTTP pipeline under it.</summary>
    public HttpPipeline HttpPipeline { get; }

    /// <summary>Gets what the client's options say beyond Azure.Core's.</summary>
    internal ClientBehavior Behavior { get; }

    /// <summary>Gets how often and how soon something is tried again that Azure.Core does not try.</summary>
    internal RetryLimits Retry { get; }

    /// <summary>Builds the pipeline of a client.</summary>
    /// <param name="options">The client's options: transport, retries, logging, policies of the user.</param>
    /// <param name="sourceName">The name of the <see cref="ActivitySource"/>, commonly the client's namespace.</param>
    /// <param name="authentication">The policies that authenticate a request; they run again at each retry.</param>
    /// <returns>The pipeline.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ServicePipeline Create(ClientOptions options, string sourceName, params HttpPipelinePolicy[] authentication)
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(sourceName, nameof(sourceName));
        Guard.NotNull(authentication, nameof(authentication));
        ClientBehavior behavior = options.Behavior().CopyFor(options.Retry.MaxRetries);
        HttpPipeline pipeline = PipelineAssembly.Build(options, behavior, authentication);
        return new ServicePipeline(pipeline, Tracing.Source(sourceName, options.GetType()), options, behavior);
    }

    /// <summary>Creates an empty message.</summary>
    /// <param name="context">The context of a protocol call, whose policies and classifications apply; or null.</param>
    /// <param name="classifier">Says which statuses are success.</param>
    /// <returns>The message, for the caller to fill and to send.</returns>
    public HttpMessage CreateMessage(RequestContext? context, ResponseClassifier classifier)
    {
        HttpMessage message = HttpPipeline.CreateMessage(context, classifier);
        RequestScope.Current?.Attach(message);
        return message;
    }

    /// <summary>Sends a request and reads the body of its response as JSON.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="message">The message with the request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The result with its response. After a success without a body, be it 204 or an empty 200, <see cref="NullableResponse{T}.HasValue"/>
    /// is false
    /// and <see cref="Response{T}.Value"/> throws an <see cref="InvalidOperationException"/> that names the status. So it is after a
    /// success whose body the classifier does not expect, and which cannot be read: the inner exception tells why.
    /// </returns>
    /// <exception cref="RequestFailedException">The status is not a success, or the body is there, is expected and cannot be
    /// read.</exception>
    public Response<T> Send<T>(HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            SendInScope(message, cancellationToken);
            return ResponseBody.Result(message, read);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="Send{T}(HttpMessage, JsonRead{T}, string, CancellationToken)"/>
    public async Task<Response<T>> SendAsync<T>(
        HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            await SendInScopeAsync(message, cancellationToken).ConfigureAwait(false);
            return ResponseBody.Result(message, read);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <summary>Sends a request and makes a value of its whole response.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="message">The message with the request.</param>
    /// <param name="read">Makes the value, such as the methods of <see cref="ResponseReading"/>.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result with its response, as <see cref="Send{T}(HttpMessage, JsonRead{T}, string, CancellationToken)"/> gives
    /// it.</returns>
    /// <exception cref="RequestFailedException">The status is not a success, or the response cannot be read.</exception>
    public Response<T> SendFor<T>(HttpMessage message, ResponseRead<T> read, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            SendInScope(message, cancellationToken);
            return ResponseBody.ResultFor(message, read);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="SendFor{T}(HttpMessage, ResponseRead{T}, string, CancellationToken)"/>
    public async Task<Response<T>> SendForAsync<T>(
        HttpMessage message, ResponseRead<T> read, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            await SendInScopeAsync(message, cancellationToken).ConfigureAwait(false);
            return ResponseBody.ResultFor(message, read);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <summary>Sends a request whose response has no body of interest.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="RequestFailedException">The status is not a success.</exception>
    public Response Send(HttpMessage message, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            return SendInScope(message, cancellationToken);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <inheritdoc cref="Send(HttpMessage, string, CancellationToken)"/>
    public async Task<Response> SendAsync(HttpMessage message, string operation, CancellationToken cancellationToken)
    {
        using HttpMessage sent = message;
        using Activity? activity = StartSpan(operation);
        try
        {
            return await SendInScopeAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    /// <summary>Starts the span of a public call; null, without any allocation, when nobody listens.</summary>
    internal Activity? StartSpan(string operation) => _source.StartActivity(operation, Tracing.Kind);

    /// <summary>Starts the span of a part of a public call.</summary>
    internal Activity? StartSpan(string operation, string part) => _source.HasListeners() ? StartSpan(operation + part) : null;

    /// <summary>Sends a message.</summary>
    /// <exception cref="RequestFailedException">No answer came.</exception>
    internal Response Transmit(HttpMessage message, CancellationToken cancellationToken)
    {
        Activity? span = Tracing.Describe(_source, message.Request);
        using CallLimit? limit = CallLimit.Start(message, cancellationToken);
        BodyReading.Mark(message, limit?.Token ?? cancellationToken);
        try
        {
            HttpPipeline.Send(message, limit?.Token ?? cancellationToken);
        }
        catch (Exception e) when (limit?.Explains(e) == true)
        {
            throw limit.Over(e);
        }
        catch (Exception e) when (SendFailure.Explains(e, message, cancellationToken))
        {
            SendFailure.Throw(e, message, cancellationToken);
        }

        Tracing.Answered(span, message.Response);
        return message.Response;
    }

    /// <inheritdoc cref="Transmit"/>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal async ValueTask<Response> TransmitAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        Activity? span = Tracing.Describe(_source, message.Request);
        using CallLimit? limit = CallLimit.Start(message, cancellationToken);
        BodyReading.Mark(message, limit?.Token ?? cancellationToken);
        try
        {
            await HttpPipeline.SendAsync(message, limit?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (limit?.Explains(e) == true)
        {
            throw limit.Over(e);
        }
        catch (Exception e) when (SendFailure.Explains(e, message, cancellationToken))
        {
            SendFailure.Throw(e, message, cancellationToken);
        }

        Tracing.Answered(span, message.Response);
        return message.Response;
    }

    /// <summary>Sends a message; a response that is no success is an exception.</summary>
    internal Response SendChecked(HttpMessage message, CancellationToken cancellationToken)
        => Transmit(message, cancellationToken).IsError ? throw ErrorResponse.Failure(message) : message.Response;

    /// <inheritdoc cref="SendChecked"/>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal async ValueTask<Response> SendCheckedAsync(HttpMessage message, CancellationToken cancellationToken)
        => (await TransmitAsync(message, cancellationToken).ConfigureAwait(false)).IsError
            ? throw ErrorResponse.Failure(message)
            : message.Response;

    /// <summary>Sends a message; a response that is no success is an exception, unless the scope of the call says otherwise.</summary>
    private Response SendInScope(HttpMessage message, CancellationToken cancellationToken)
        => Checked(Transmit(message, cancellationToken), message);

    /// <inheritdoc cref="SendInScope"/>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<Response> SendInScopeAsync(HttpMessage message, CancellationToken cancellationToken)
        => Checked(await TransmitAsync(message, cancellationToken).ConfigureAwait(false), message);

    private static Response Checked(Response response, HttpMessage message)
        => response.IsError && !RequestScope.Tolerates(message) ? throw ErrorResponse.Failure(message) : response;
}
