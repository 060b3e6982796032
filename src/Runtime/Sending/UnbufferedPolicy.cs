using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Leaves bodies unbuffered that are read while they arrive.</summary>
/// <remarks>
/// Azure.Core takes an unbuffered request for events into its own hands: it sends it again by itself, POST too, for as long as connections
/// break. It looks only when the call begins, so what is not to be buffered is said here, within the call.
/// </remarks>
internal sealed class UnbufferedPolicy : HttpPipelineSynchronousPolicy
{
    /// <summary>Gets the one instance.</summary>
    public static UnbufferedPolicy Shared { get; } = new();

    /// <summary>Marks a message whose response is not to be buffered.</summary>
    public static void Mark(HttpMessage message) => message.SetProperty(typeof(UnbufferedPolicy), Shared);

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.TryGetProperty(typeof(UnbufferedPolicy), out object? _))
        {
            message.BufferResponse = false;
        }
    }
}
