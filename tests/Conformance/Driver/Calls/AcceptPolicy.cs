using System;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Conformance;

/// <summary>Asks for another media type than the method does: what a user adds to the context of one call.</summary>
/// <param name="mediaType">The media type.</param>
internal sealed class AcceptPolicy(string mediaType) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        message.Request.Headers.SetValue(HttpHeader.Names.Accept, mediaType);
    }
}
