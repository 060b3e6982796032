using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Applies the scope of a call to its request.</summary>
internal sealed class ScopePolicy : HttpPipelineSynchronousPolicy
{
    /// <summary>Gets the one instance.</summary>
    public static ScopePolicy Shared { get; } = new();

    public override void OnSendingRequest(HttpMessage message)
    {
        if (RequestScope.Of(message) is { } scope)
        {
            scope.Apply(message.Request);
            message.NetworkTimeout = scope.Timeout ?? message.NetworkTimeout;
        }
    }
}
