using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A long-running operation without a result.</summary>
internal sealed class PipelineOperation(OperationMonitor monitor) : Operation
{
    public override string Id => monitor.Id;

    public override bool HasCompleted => monitor.HasCompleted;

    public override Response GetRawResponse() => monitor.Response;

    public override RehydrationToken? GetRehydrationToken() => monitor.ToToken();

    public override Response UpdateStatus(CancellationToken cancellationToken = default) => monitor.Update(cancellationToken);

    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        monitor.UpdateAsync(cancellationToken);

    public override Response WaitForCompletionResponse(CancellationToken cancellationToken = default)
        => new OperationWait(monitor).Wait(TimeSpan.Zero, cancellationToken);

    public override Response WaitForCompletionResponse(TimeSpan pollingInterval, CancellationToken cancellationToken = default)
        => new OperationWait(monitor).Wait(pollingInterval, cancellationToken);

    public override Response WaitForCompletionResponse(DelayStrategy delayStrategy, CancellationToken cancellationToken = default)
        => new OperationWait(monitor).Wait(delayStrategy, cancellationToken);

    public override ValueTask<Response> WaitForCompletionResponseAsync(CancellationToken cancellationToken = default)
        => new OperationWait(monitor).WaitAsync(TimeSpan.Zero, cancellationToken);

    public override ValueTask<Response> WaitForCompletionResponseAsync(
        TimeSpan pollingInterval, CancellationToken cancellationToken = default)
        => new OperationWait(monitor).WaitAsync(pollingInterval, cancellationToken);

    public override ValueTask<Response> WaitForCompletionResponseAsync(
        DelayStrategy delayStrategy, CancellationToken cancellationToken = default)
        => new OperationWait(monitor).WaitAsync(delayStrategy, cancellationToken);
}
