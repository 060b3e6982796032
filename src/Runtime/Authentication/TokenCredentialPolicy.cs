using System;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Runtime;

/// <summary>Bearer tokens that also work over plain http on the same machine, where nobody on the way can read them.</summary>
internal sealed class TokenCredentialPolicy(
    TokenCredential credential, string[] scopes) : BearerTokenAuthenticationPolicy(credential, scopes)
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!FirstOrigin.Holds(message))
        {
            message.Request.Headers.Remove(HttpHeader.Names.Authorization);
            ProcessNext(message, pipeline);
        }
        else if (IsPlainLoopback(message.Request))
        {
            AuthorizeRequest(message);
            ProcessNext(message, pipeline);
        }
        else
        {
            base.Process(message, pipeline);
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!FirstOrigin.Holds(message))
        {
            message.Request.Headers.Remove(HttpHeader.Names.Authorization);
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
        else if (IsPlainLoopback(message.Request))
        {
            await AuthorizeRequestAsync(message).ConfigureAwait(false);
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
        else
        {
            await base.ProcessAsync(message, pipeline).ConfigureAwait(false);
        }
    }

    private static bool IsPlainLoopback(Request request)
        => string.Equals(request.Uri.Scheme, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase) && request.Uri.ToUri().IsLoopback;
}
