using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication;

/// <summary>
/// Authorizes requests with Microsoft Entra tokens for Communication Services. Like its base it demands https, but
/// it also allows plain http when, and only when, the host of the request is a loopback address: there an emulator
/// of the services runs, and the token does not leave the machine. Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommunicationBearerTokenPolicy : BearerTokenAuthenticationPolicy
{
    /// <summary>The scope of the services; two slashes are what they ask for.</summary>
    private const string DefaultScope = "https://communication.azure.com//.default";

    /// <summary>Initializes the policy for the scope <c>https://communication.azure.com//.default</c>.</summary>
    /// <param name="credential">Where the tokens come from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public CommunicationBearerTokenPolicy(TokenCredential credential)
        : base(Guard.NotNull(credential, nameof(credential)), DefaultScope)
    {
    }

    internal CommunicationBearerTokenPolicy(TokenCredential credential, IEnumerable<string> scopes)
        : base(Guard.NotNull(credential, nameof(credential)), scopes)
    {
    }

    /// <summary>Authorizes the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <exception cref="InvalidOperationException">The request goes neither over https nor to a loopback address.</exception>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!TransportSecurity.IsPlainLoopback(message.Request))
        {
            base.Process(message, pipeline);
            return;
        }

        AuthorizeRequest(message);
        ProcessNext(message, pipeline);
        if (IsChallenge(message.Response) && AuthorizeRequestOnChallenge(message))
        {
            ProcessNext(message, pipeline);
        }
    }

    /// <summary>Authorizes the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <returns>The end of the processing.</returns>
    /// <exception cref="InvalidOperationException">The request goes neither over https nor to a loopback address.</exception>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!TransportSecurity.IsPlainLoopback(message.Request))
        {
            await base.ProcessAsync(message, pipeline).ConfigureAwait(false);
            return;
        }

        await AuthorizeRequestAsync(message).ConfigureAwait(false);
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        if (IsChallenge(message.Response) && await AuthorizeRequestOnChallengeAsync(message).ConfigureAwait(false))
        {
            await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
        }
    }

    private static bool IsChallenge(Response response) =>
        response.Status == 401 && response.Headers.Contains("WWW-Authenticate");
}
