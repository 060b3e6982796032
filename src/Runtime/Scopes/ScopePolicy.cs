using System;
using System.Threading;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Applies the scope of a call to its request.</summary>
/// <param name="networkTimeout">How long one try may take, unless the scope gives the call longer.</param>
internal sealed class ScopePolicy(TimeSpan networkTimeout) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        if (RequestScope.Of(message) is { } scope)
        {
            scope.Apply(message.Request);

            // A shorter time ends the call by itself, and not the silence of a stream once the answer is there.
            TimeSpan unlessLonger = message.NetworkTimeout ?? networkTimeout;
            if (scope.Timeout > unlessLonger && unlessLonger != Timeout.InfiniteTimeSpan)
            {
                message.NetworkTimeout = scope.Timeout;
            }
        }
    }
}
