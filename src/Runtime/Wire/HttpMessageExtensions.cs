using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>What a request has that only its message can say.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpMessageExtensions
{
    /// <summary>Gives the request a user agent, which is sent as it is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="value">The value of the header.</param>
    /// <exception cref="System.ArgumentException">The value cannot be in a header.</exception>
    public static void SetUserAgent(this HttpMessage message, string value)
    {
        Guard.NotNull(message, nameof(message));
        Guard.NotNull(value, nameof(value));
        message.Request.AddHeaderValue(HttpHeader.Names.UserAgent, value);
        UserAgentPolicy.Give(message, value);
    }
}
