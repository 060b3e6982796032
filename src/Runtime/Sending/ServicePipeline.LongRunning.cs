using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Long-running operations.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Starts a long-running operation with a result.</summary>
    /// <remarks>Each <see cref="Operation.UpdateStatus"/> has its own span,
    /// <c>Client.Method.UpdateStatus</c>, and never leaves the host that the operation was started
    /// at.</remarks>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="waitUntil">Whether to wait for the completion, asking as often as the service's <c>Retry-After</c> says.</param>
    /// <param name="message">The message that starts the operation.</param>
    /// <param name="style">How the result is found.</param>
    /// <param name="read">Reads the result.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call, not the operation.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="RequestFailedException">The operation could not be started or, when it was waited for, has failed.</exception>
    /// <exception cref="InvalidOperationException">The service names a link away from itself.</exception>
    public Operation<T> StartOperation<T>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, JsonRead<T> read,
        string operation, CancellationToken cancellationToken)
        where T : notnull
        => new OperationStart(this, style, null, operation, cancellationToken)
            .Run(waitUntil, message, monitor => OperationOf(monitor, style, read));

    /// <inheritdoc cref="StartOperation{T}(WaitUntil, HttpMessage, LongRunningStyle, JsonRead{T}, string, CancellationToken)"/>
    public Task<Operation<T>> StartOperationAsync<T>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, JsonRead<T> read,
        string operation, CancellationToken cancellationToken)
        where T : notnull
        => new OperationStart(this, style, null, operation, cancellationToken)
            .RunAsync(waitUntil, message, monitor => OperationOf(monitor, style, read));

    /// <summary>Starts a long-running operation without a result.</summary>
    /// <inheritdoc
    ///     cref="StartOperation{T}(WaitUntil, HttpMessage, LongRunningStyle, JsonRead{T}, string, CancellationToken)"
    ///     path="/remarks|/param|/returns|/exception"/>
    public Operation StartOperation(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, string operation, CancellationToken cancellationToken)
        => new OperationStart(this, style, null, operation, cancellationToken)
            .Run(waitUntil, message, static monitor => (Operation)new PipelineOperation(monitor));

    /// <inheritdoc cref="StartOperation(WaitUntil, HttpMessage, LongRunningStyle, string, CancellationToken)"/>
    public Task<Operation> StartOperationAsync(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, string operation, CancellationToken cancellationToken)
        => new OperationStart(this, style, null, operation, cancellationToken)
            .RunAsync(waitUntil, message, static monitor => (Operation)new PipelineOperation(monitor));

    /// <summary>Starts the long-running operation of a protocol call, whose result is raw JSON.</summary>
    /// <param name="waitUntil">Whether to wait for the completion.</param>
    /// <param name="message">The message that starts the operation, made for the same context.</param>
    /// <param name="style">How the result is found.</param>
    /// <param name="context">The context of the call, or null; its policies apply to every request of the operation.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="RequestFailedException">The operation could not be started or, when it was waited for, has failed.</exception>
    public Operation<BinaryData> StartOperationForJson(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => new OperationStart(this, style, context, operation, Token(context))
            .Run(waitUntil, message, monitor => JsonOperation(monitor, style));

    /// <inheritdoc cref="StartOperationForJson"/>
    public Task<Operation<BinaryData>> StartOperationForJsonAsync(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => new OperationStart(this, style, context, operation, Token(context))
            .RunAsync(waitUntil, message, monitor => JsonOperation(monitor, style));

    /// <summary>Starts the long-running operation of a protocol call without a result.</summary>
    /// <inheritdoc cref="StartOperationForJson" path="/param|/returns|/exception"/>
    public Operation StartOperation(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => new OperationStart(this, style, context, operation, Token(context))
            .Run(waitUntil, message, static monitor => (Operation)new PipelineOperation(monitor));

    /// <inheritdoc cref="StartOperation(WaitUntil, HttpMessage, LongRunningStyle, RequestContext, string)"/>
    public Task<Operation> StartOperationAsync(
        WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => new OperationStart(this, style, context, operation, Token(context))
            .RunAsync(waitUntil, message, static monitor => (Operation)new PipelineOperation(monitor));

    private static Operation<T> OperationOf<T>(OperationMonitor monitor, LongRunningStyle style, JsonRead<T> read)
        where T : notnull
        => new PipelineOperation<T>(monitor, OperationResult.Reader(style, monitor, read));

    private static Operation<BinaryData> JsonOperation(OperationMonitor monitor, LongRunningStyle style)
        => OperationOf(monitor, style, JsonReading.Any);

    private static CancellationToken Token(RequestContext? context) => context?.CancellationToken ?? CancellationToken.None;
}
