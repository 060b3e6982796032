using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A long-running operation with a result.</summary>
internal sealed class PipelineOperation<T>(OperationMonitor monitor, ResponseRead<T> read) : Operation<T>
    where T : notnull
{
    private Response? _read;
    private T? _value;

    public override string Id => monitor.Id;

    public override bool HasCompleted => monitor.HasCompleted;

    public override bool HasValue => monitor.HasCompleted && monitor.Failure is null && !OptionalBody.IsAbsent(monitor.Response);

    public override T Value
    {
        get
        {
            if (!monitor.HasCompleted)
            {
                throw new InvalidOperationException("The operation has not completed yet.");
            }

            if (monitor.Failure is not null)
            {
                throw monitor.Failure;
            }

            if (_read is null)
            {
                if (OptionalBody.IsAbsent(monitor.Response))
                {
                    throw MissingBodyException.NoValue(monitor.Response);
                }

                _value = read(monitor.Response);
                _read = monitor.Response;
            }

            return _value!;
        }
    }

    private Response<T> Result
        => monitor.Failure is null && OptionalBody.IsAbsent(monitor.Response)
            ? new BodilessResponse<T>(monitor.Response)
            : Response.FromValue(Value, monitor.Response);

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

    public override Response<T> WaitForCompletion(CancellationToken cancellationToken = default)
    {
        WaitForCompletionResponse(cancellationToken);
        return Result;
    }

    public override Response<T> WaitForCompletion(TimeSpan pollingInterval, CancellationToken cancellationToken)
    {
        WaitForCompletionResponse(pollingInterval, cancellationToken);
        return Result;
    }

    public override Response<T> WaitForCompletion(DelayStrategy delayStrategy, CancellationToken cancellationToken)
    {
        WaitForCompletionResponse(delayStrategy, cancellationToken);
        return Result;
    }

    public override async ValueTask<Response<T>> WaitForCompletionAsync(CancellationToken cancellationToken = default)
    {
        await WaitForCompletionResponseAsync(cancellationToken).ConfigureAwait(false);
        return Result;
    }

    public override async ValueTask<Response<T>> WaitForCompletionAsync(TimeSpan pollingInterval, CancellationToken cancellationToken)
    {
        await WaitForCompletionResponseAsync(pollingInterval, cancellationToken).ConfigureAwait(false);
        return Result;
    }

    public override async ValueTask<Response<T>> WaitForCompletionAsync(DelayStrategy delayStrategy, CancellationToken cancellationToken)
    {
        await WaitForCompletionResponseAsync(delayStrategy, cancellationToken).ConfigureAwait(false);
        return Result;
    }
}
