using System;
using System.ComponentModel;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Communication;

/// <summary>
/// Authorizes requests with the token of a communication user. The credential is asked for every try: it keeps the
/// token itself and knows best when to renew it. Plain http is allowed when, and only when, the host of the request
/// is a loopback address: there an emulator of the services runs, and the token does not leave the machine.
/// Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommunicationTokenAuthenticationPolicy : HttpPipelinePolicy
{
    private readonly CommunicationTokenCredential _credential;
    private BearerHeader? _header;

    /// <summary>Initializes the policy.</summary>
    /// <param name="credential">Where the tokens come from. The policy does not dispose of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    public CommunicationTokenAuthenticationPolicy(CommunicationTokenCredential credential)
    {
        _credential = Guard.NotNull(credential, nameof(credential));
    }

    /// <summary>Authorizes the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <exception cref="InvalidOperationException">The request goes neither over https nor to a loopback address.</exception>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        TransportSecurity.Require(message.Request);
        Authorize(message.Request, _credential.GetToken(message.CancellationToken));
        ProcessNext(message, pipeline);
    }

    /// <summary>Authorizes the request and sends it on.</summary>
    /// <param name="message">The message with the request.</param>
    /// <param name="pipeline">The policies that come after this one.</param>
    /// <returns>The end of the processing.</returns>
    /// <exception cref="InvalidOperationException">The request goes neither over https nor to a loopback address.</exception>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        TransportSecurity.Require(message.Request);
        Authorize(message.Request, await _credential.GetTokenAsync(message.CancellationToken).ConfigureAwait(false));
        await ProcessNextAsync(message, pipeline).ConfigureAwait(false);
    }

    private void Authorize(Request request, AccessToken token)
    {
        BearerHeader? header = _header;
        if (header is null || !ReferenceEquals(header.Token, token.Token))
        {
            header = new BearerHeader(token.Token);
            _header = header;
        }

        request.Headers.SetValue("Authorization", header.Value);
    }

    /// <summary>Tokens are long and live for hours: the header's text is made once for each.</summary>
    private sealed class BearerHeader
    {
        public BearerHeader(string token)
        {
            Token = token;
            Value = "Bearer " + token;
        }

        public string Token { get; }

        public string Value { get; }
    }
}
