using System;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Leaves out a policy that authenticates requests where a request has been redirected to another place.</summary>
internal sealed class OriginBoundPolicy(HttpPipelinePolicy inner) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (FirstOrigin.Holds(message))
        {
            inner.Process(message, pipeline);
        }
        else
        {
            ProcessNext(message, pipeline);
        }
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        => FirstOrigin.Holds(message) ? inner.ProcessAsync(message, pipeline) : ProcessNextAsync(message, pipeline);
}
