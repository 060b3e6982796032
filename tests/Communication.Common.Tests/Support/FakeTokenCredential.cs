using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Typewright.Communication.Common.Tests;

/// <summary>Gives a token that a test can change, and keeps what it was asked for.</summary>
internal sealed class FakeTokenCredential : TokenCredential
{
    private readonly DateTimeOffset _expiresOn;

    /// <param name="expiresOn">
    /// When the tokens expire. Azure.Core keeps a token until near that time, so one in the past is asked for each time.
    /// </param>
    public FakeTokenCredential(DateTimeOffset expiresOn)
    {
        _expiresOn = expiresOn;
    }

    public string Token { get; set; } = "entra-1";

    /// <summary>What it fails with from now on.</summary>
    public Exception? Failure { get; set; }

    public List<string[]> Scopes { get; } = [];

    public List<string?> Claims { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.Add(requestContext.Scopes);
        Claims.Add(requestContext.Claims);
        return Failure is null ? new AccessToken(Token, _expiresOn) : throw Failure;
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
