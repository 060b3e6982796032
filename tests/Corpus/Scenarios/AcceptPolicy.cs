using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Corpus.Scenarios;

/// <summary>Asks for another media type than the method does: what a user adds to the context of one call.</summary>
internal sealed class AcceptPolicy(string mediaType) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(HttpHeader.Names.Accept, mediaType);
}
