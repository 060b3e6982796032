using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Communication;

/// <summary>One of the ways in which a <see cref="CommunicationTokenCredential"/> comes by its token.</summary>
internal abstract class TokenSource : IDisposable
{
    public abstract AccessToken GetToken(CancellationToken cancellationToken);

    public abstract ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
