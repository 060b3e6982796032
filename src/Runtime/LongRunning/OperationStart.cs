using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Starts one long-running operation and waits for it if asked to.</summary>
internal sealed class OperationStart(
    ServicePipeline pipeline, LongRunningStyle style, RequestContext? context, string operation, CancellationToken cancellationToken)
{
    /// <summary>Sends the message that starts the operation.</summary>
    public TOperation Run<TOperation>(WaitUntil waitUntil, HttpMessage message, Func<OperationMonitor, TOperation> create)
        where TOperation : Operation
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            pipeline.SendChecked(message, cancellationToken);
            TOperation started = create(new OperationMonitor(pipeline, context, style, operation, message));
            if (waitUntil == WaitUntil.Completed)
            {
                // Also of an operation that has ended with the first answer: it may have failed.
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

    /// <inheritdoc cref="Run"/>
    public async Task<TOperation> RunAsync<TOperation>(WaitUntil waitUntil, HttpMessage message, Func<OperationMonitor, TOperation> create)
        where TOperation : Operation
    {
        using Activity? activity = pipeline.StartSpan(operation);
        try
        {
            await pipeline.SendCheckedAsync(message, cancellationToken).ConfigureAwait(false);
            TOperation started = create(new OperationMonitor(pipeline, context, style, operation, message));
            if (waitUntil == WaitUntil.Completed)
            {
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
}
