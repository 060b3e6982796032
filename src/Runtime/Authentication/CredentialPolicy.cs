using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Puts a credential on every try of a request and takes it off when the request has been redirected to another place.</summary>
internal abstract class CredentialPolicy : HttpPipelineSynchronousPolicy
{
    public sealed override void OnSendingRequest(HttpMessage message)
    {
        if (FirstOrigin.Holds(message))
        {
            Add(message.Request);
        }
        else
        {
            Remove(message.Request);
        }
    }

    /// <summary>Puts the credential on a request, which may have an earlier one from the last try.</summary>
    protected abstract void Add(Request request);

    /// <summary>Takes off what an earlier try put on.</summary>
    protected abstract void Remove(Request request);
}
