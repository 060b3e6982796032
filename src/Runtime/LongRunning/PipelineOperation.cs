using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright;

/// <summary>A long-running operation without a result.</summary>
internal sealed class PipelineOperation(OperationMonitor monitor) : Operation
{
    public override string Id => monitor.Id;

    public override bool HasCompleted => monitor.HasCompleted;

    public override Response GetRawResponse() => monitor.Response;

    public override RehydrationToken? GetRehydrationToken() => monitor.ToToken();

    public override Response UpdateStatus(CancellationToken cancellationToken = default) => monitor.Update(cancellationToken);

    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) => monitor.UpdateAsync(cancellationToken);
}
