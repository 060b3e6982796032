using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright;

/// <content>Long-running operations.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Starts a long-running operation with a result.</summary>
    /// <remarks>Each <see cref="Operation.UpdateStatus"/> has its own span, <c>Client.Method.UpdateStatus</c>, and never leaves the host that the operation was started at.</remarks>
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
    public Operation<T> StartOperation<T>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : notnull
        => Start(waitUntil, message, style, null, operation, cancellationToken, monitor => new PipelineOperation<T>(monitor, OperationResult.Reader(style, read)));

    /// <inheritdoc cref="StartOperation{T}(WaitUntil, HttpMessage, LongRunningStyle, JsonRead{T}, string, CancellationToken)"/>
    public Task<Operation<T>> StartOperationAsync<T>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : notnull
        => StartAsync<Operation<T>>(waitUntil, message, style, null, operation, cancellationToken, monitor => new PipelineOperation<T>(monitor, OperationResult.Reader(style, read)));

    /// <summary>Starts a long-running operation without a result.</summary>
    /// <inheritdoc cref="StartOperation{T}(WaitUntil, HttpMessage, LongRunningStyle, JsonRead{T}, string, CancellationToken)" path="/remarks|/param|/returns|/exception"/>
    public Operation StartOperation(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, string operation, CancellationToken cancellationToken)
        => Start<Operation>(waitUntil, message, style, null, operation, cancellationToken, static monitor => new PipelineOperation(monitor));

    /// <inheritdoc cref="StartOperation(WaitUntil, HttpMessage, LongRunningStyle, string, CancellationToken)"/>
    public Task<Operation> StartOperationAsync(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, string operation, CancellationToken cancellationToken)
        => StartAsync<Operation>(waitUntil, message, style, null, operation, cancellationToken, static monitor => new PipelineOperation(monitor));

    /// <summary>Starts the long-running operation of a protocol call, whose result is raw JSON.</summary>
    /// <param name="waitUntil">Whether to wait for the completion.</param>
    /// <param name="message">The message that starts the operation, made for the same context.</param>
    /// <param name="style">How the result is found.</param>
    /// <param name="context">The context of the call, or null; its policies apply to every request of the operation.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <returns>The operation.</returns>
    /// <exception cref="RequestFailedException">The operation could not be started or, when it was waited for, has failed.</exception>
    public Operation<BinaryData> StartOperationForJson(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => Start<Operation<BinaryData>>(waitUntil, message, style, context, operation, Token(context), monitor => new PipelineOperation<BinaryData>(monitor, OperationResult.Reader(style, JsonReading.Any)));

    /// <inheritdoc cref="StartOperationForJson"/>
    public Task<Operation<BinaryData>> StartOperationForJsonAsync(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => StartAsync<Operation<BinaryData>>(waitUntil, message, style, context, operation, Token(context), monitor => new PipelineOperation<BinaryData>(monitor, OperationResult.Reader(style, JsonReading.Any)));

    /// <summary>Starts the long-running operation of a protocol call without a result.</summary>
    /// <inheritdoc cref="StartOperationForJson" path="/param|/returns|/exception"/>
    public Operation StartOperation(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => Start<Operation>(waitUntil, message, style, context, operation, Token(context), static monitor => new PipelineOperation(monitor));

    /// <inheritdoc cref="StartOperation(WaitUntil, HttpMessage, LongRunningStyle, RequestContext, string)"/>
    public Task<Operation> StartOperationAsync(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation)
        => StartAsync<Operation>(waitUntil, message, style, context, operation, Token(context), static monitor => new PipelineOperation(monitor));

    private TOperation Start<TOperation>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation, CancellationToken cancellationToken, Func<OperationMonitor, TOperation> create)
        where TOperation : Operation
    {
        using Activity? activity = StartSpan(operation);
        try
        {
            SendChecked(message, cancellationToken);
            TOperation started = create(new OperationMonitor(this, context, style, operation, message));
            if (waitUntil == WaitUntil.Completed && !started.HasCompleted)
            {
                if (FirstDelay(message.Response) is { Ticks: > 0 } delay)
                {
                    cancellationToken.WaitHandle.WaitOne(delay);
                }

                started.WaitForCompletionResponse(cancellationToken);
            }

            return started;
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    private async Task<TOperation> StartAsync<TOperation>(WaitUntil waitUntil, HttpMessage message, LongRunningStyle style, RequestContext? context, string operation, CancellationToken cancellationToken, Func<OperationMonitor, TOperation> create)
        where TOperation : Operation
    {
        using Activity? activity = StartSpan(operation);
        try
        {
            await SendCheckedAsync(message, cancellationToken).ConfigureAwait(false);
            TOperation started = create(new OperationMonitor(this, context, style, operation, message));
            if (waitUntil == WaitUntil.Completed && !started.HasCompleted)
            {
                if (FirstDelay(message.Response) is { Ticks: > 0 } delay)
                {
                    await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
                }

                await started.WaitForCompletionResponseAsync(cancellationToken).ConfigureAwait(false);
            }

            return started;
        }
        catch (Exception e)
        {
            Tracing.Fail(activity, e);
            throw;
        }
    }

    private static CancellationToken Token(RequestContext? context) => context?.CancellationToken ?? CancellationToken.None;

    /// <summary>Gets the delay before the first question; the later ones are honoured by <see cref="Operation"/> itself.</summary>
    private static TimeSpan? FirstDelay(Response response)
        => response.Headers.TryGetValue("Retry-After", out string? value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
