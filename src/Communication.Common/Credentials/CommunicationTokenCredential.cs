using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

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

    /// <summary>Initializes a credential that renews its token.</summary>
    /// <param name="options">How the token is renewed. Changes made to the options later have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="FormatException">The initial token is not a JSON Web Token with a time of expiry.</exception>
    public CommunicationTokenCredential(CommunicationTokenRefreshOptions options)
        : this(options, TimeProvider.System)
    {
    }

    /// <summary>
    /// Initializes a credential that exchanges tokens of an Entra user for tokens of a communication user.
    /// The first exchange begins at once, without being waited for. Each call asks the Entra credential for its token; while
    /// that is the same one and the communication token has not expired, nothing is sent, and when it has changed, because
    /// somebody else has signed in, it is exchanged anew.
    /// </summary>
    /// <param name="options">The resource and the Entra user. Changes made to the options later have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The scopes of the options are not of one kind.</exception>
    /// <exception cref="UriFormatException">The address of the resource is not an absolute URI.</exception>
    public CommunicationTokenCredential(EntraCommunicationTokenCredentialOptions options)
        : this(options, TimeProvider.System, transport: null)
    {
    }

    internal CommunicationTokenCredential(CommunicationTokenRefreshOptions options, TimeProvider clock)
    {
        Guard.NotNull(options, nameof(options));
        Func<CancellationToken, string> refresher = options.TokenRefresher;
        Func<CancellationToken, ValueTask<string>> asyncRefresher = options.AsyncTokenRefresher;
        _source = new RefreshingTokenSource(
            cancellationToken => JsonWebToken.Parse(refresher(cancellationToken)),
            async cancellationToken => JsonWebToken.Parse(await asyncRefresher(cancellationToken).ConfigureAwait(false)),
            options.InitialToken is null ? null : JsonWebToken.Parse(options.InitialToken),
            options.RefreshProactively ? RefreshMode.Proactive : RefreshMode.OnDemand,
            clock);
    }

    internal CommunicationTokenCredential(
        EntraCommunicationTokenCredentialOptions options,
        TimeProvider clock,
        HttpPipelineTransport? transport)
    {
        EntraTokenExchange exchange = new(Guard.NotNull(options, nameof(options)), clock, transport);
        RefreshingTokenSource source = new(exchange.Exchange, exchange.ExchangeAsync, initialToken: null, RefreshMode.EveryCall, clock);
        source.Prefetch();
        _source = source;
    }

    /// <summary>Gets the token, renewing it when needed.</summary>
    /// <param name="cancellationToken">The token to cancel the wait with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    /// <exception cref="InvalidOperationException">The refresher gave a token that has expired.</exception>
    /// <exception cref="FormatException">The refresher gave something else than a JSON Web Token.</exception>
    /// <exception cref="RequestFailedException">The service did not exchange the Entra token.</exception>
    public AccessToken GetToken(CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        return _source.GetToken(cancellationToken);
    }

    /// <summary>Gets the token, renewing it when needed.</summary>
    /// <param name="cancellationToken">The token to cancel the wait with.</param>
    /// <returns>The token and the time when it expires.</returns>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    /// <exception cref="InvalidOperationException">The refresher gave a token that has expired.</exception>
    /// <exception cref="FormatException">The refresher gave something else than a JSON Web Token.</exception>
    /// <exception cref="RequestFailedException">The service did not exchange the Entra token.</exception>
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
