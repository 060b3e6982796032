using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Sends the user agent that a caller gives: Azure.Core appends its own to what a request has.</summary>
internal sealed class UserAgentPolicy : HttpPipelineSynchronousPolicy
{
    /// <summary>Gets the one instance.</summary>
    public static UserAgentPolicy Shared { get; } = new();

    /// <summary>Says what a message is to have.</summary>
    public static void Give(HttpMessage message, string value) => message.SetProperty(typeof(UserAgentPolicy), value);

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.TryGetProperty(typeof(UserAgentPolicy), out object? given) && given is string value)
        {
            message.Request.Headers.SetValue(HttpHeader.Names.UserAgent, value);
        }
    }
}
