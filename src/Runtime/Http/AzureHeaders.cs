using System;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Takes back what Azure.Core says to every service, though only those of Azure understand it.</summary>
internal sealed class AzureHeaders : HttpPipelineSynchronousPolicy
{
    private const string RequestId = "x-ms-client-request-id";
    private const string ReturnRequestId = "x-ms-return-client-request-id";
    private const string Prefix = "azsdk-net-";

    /// <summary>Gets the one instance, which comes before what adds the headers.</summary>
    public static AzureHeaders Shared { get; } = new();

    /// <summary>Removes what the call itself did not set; of the product token only the prefix.</summary>
    public static void Remove(HttpMessage message)
    {
        RequestHeaders headers = message.Request.Headers;
        if (!message.TryGetProperty(typeof(AzureHeaders), out object? _))
        {
            headers.Remove(RequestId);
            headers.Remove(ReturnRequestId);
        }

        if (headers.TryGetValue(HttpHeader.Names.UserAgent, out string? agent)
            && agent.IndexOf(Prefix, StringComparison.Ordinal) is >= 0 and var at)
        {
            headers.SetValue(HttpHeader.Names.UserAgent, agent.Remove(at, Prefix.Length));
        }
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.Request.Headers.Contains(RequestId))
        {
            message.SetProperty(typeof(AzureHeaders), this);
        }
    }
}
