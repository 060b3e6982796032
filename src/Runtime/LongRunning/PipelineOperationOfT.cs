using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>A long-running operation with a result.</summary>
internal sealed class PipelineOperation<T>(OperationMonitor monitor, ResponseRead<T> read) : Operation<T>
    where T : notnull
{
    private Response? _read;
    private T? _value;

    public override string Id => monitor.Id;

    public override bool HasCompleted => monitor.HasCompleted;

    public override bool HasValue => monitor.HasCompleted && monitor.Failure is null;

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
                _value = read(monitor.Response);
                _read = monitor.Response;
            }

            return _value!;
        }
    }

    public override Response GetRawResponse() => monitor.Response;

    public override RehydrationToken? GetRehydrationToken() => monitor.ToToken();

    public override Response UpdateStatus(CancellationToken cancellationToken = default) => monitor.Update(cancellationToken);

    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) => monitor.UpdateAsync(cancellationToken);
}
