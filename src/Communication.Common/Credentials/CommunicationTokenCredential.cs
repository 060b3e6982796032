using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Communication;

/// <summary>Gives clients the token of a communication user.</summary>
public sealed class CommunicationTokenCredential : IDisposable
{
    private readonly TokenSource _source;
    private volatile bool _disposed;

    /// <summary>Initializes a credential with a token that is never renewed.</summary>
    /// <param name="token">A token of a communication user, a JSON Web Token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="token"/> is not a JSON Web Token with a time of expiry.</exception>
    public CommunicationTokenCredential(string token)
    {
        _source = new StaticTokenSource(JsonWebToken.Parse(Guard.NotNull(token, nameof(token))));
    }

    /// <summary>Gets the token, renewing it when needed.</summary>
    /// <param name="cancellationToken">The token to cancel the wait with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    public AccessToken GetToken(CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        return _source.GetToken(cancellationToken);
    }

    /// <summary>Gets the token, renewing it when needed.</summary>
    /// <param name="cancellationToken">The token to cancel the wait with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    public ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        return _source.GetTokenAsync(cancellationToken);
    }

    /// <summary>Ends the renewing of the token. Afterwards the credential gives no more tokens.</summary>
    public void Dispose()
    {
        _disposed = true;
        _source.Dispose();
    }

    private void ThrowIfDisposed()
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(nameof(CommunicationTokenCredential));
        }
    }
}
