using System.Collections.Generic;
using System.Linq;
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
            Note(message);
        }
        else
        {
            Remove(message.Request);
        }
    }

    /// <summary>Gets what puts credentials on a message, so that they are known whatever the document calls them.</summary>
    public static IReadOnlyList<CredentialPolicy> Of(HttpMessage message)
    {
        message.TryGetProperty(typeof(CredentialPolicy), out object? noted);
        return noted is CredentialPolicy one ? [one] : noted as IReadOnlyList<CredentialPolicy> ?? [];
    }

    /// <summary>Tells whether a header has the credential.</summary>
    public virtual bool IsHeader(string header) => false;

    /// <summary>Tells whether a parameter of the query has the credential.</summary>
    public virtual bool IsParameter(string parameter) => false;

    /// <summary>Puts the credential on a request, which may have an earlier one from the last try.</summary>
    protected abstract void Add(Request request);

    /// <summary>Takes off what an earlier try put on.</summary>
    protected abstract void Remove(Request request);

    // Most clients have one credential, and a call costs no object more.
    private void Note(HttpMessage message)
    {
        IReadOnlyList<CredentialPolicy> noted = message.TryGetProperty(typeof(CredentialPolicy), out object? known) && known != this
            ? Of(message)
            : [];
        if (!noted.Contains(this))
        {
            message.SetProperty(typeof(CredentialPolicy), noted.Count == 0 ? this : new List<CredentialPolicy>(noted) { this });
        }
    }
}
