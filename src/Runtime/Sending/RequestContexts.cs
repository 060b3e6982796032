using System.ComponentModel;
using System.Threading;
using Azure;

namespace Typewright.Runtime;

/// <summary>Makes the context that a convenience method hands to a protocol method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestContexts
{
    /// <summary>Wraps a cancellation token.</summary>
    /// <param name="cancellationToken">The token.</param>
    /// <returns>A context with the token; null, without any allocation, when the token can never be cancelled.</returns>
    public static RequestContext? From(CancellationToken cancellationToken)
        => cancellationToken.CanBeCanceled ? new RequestContext { CancellationToken = cancellationToken } : null;
}
