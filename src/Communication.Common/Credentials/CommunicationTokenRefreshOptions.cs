using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Communication;

/// <summary>Says how a <see cref="CommunicationTokenCredential"/> renews its token.</summary>
public class CommunicationTokenRefreshOptions
{
    private Func<CancellationToken, ValueTask<string>>? _asyncTokenRefresher;

    /// <summary>Initializes the options.</summary>
    /// <param name="refreshProactively">
    /// Whether the token is also renewed in the background, ten minutes before it expires, so that calls need not wait.
    /// Otherwise it is renewed by the first call within two minutes of its expiry.
    /// </param>
    /// <param name="tokenRefresher">Gets a new token of the communication user, a JSON Web Token.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokenRefresher"/> is null.</exception>
    public CommunicationTokenRefreshOptions(bool refreshProactively, Func<CancellationToken, string> tokenRefresher)
    {
        RefreshProactively = refreshProactively;
        TokenRefresher = Guard.NotNull(tokenRefresher, nameof(tokenRefresher));
    }

    /// <summary>
    /// Gets a new token for asynchronous calls and in the background, where nobody waits and so no thread should be blocked.
    /// Unless it is set, or when it is set to null, it calls the refresher that the constructor was given.
    /// </summary>
    [AllowNull]
    public Func<CancellationToken, ValueTask<string>> AsyncTokenRefresher
    {
        get => _asyncTokenRefresher ??= cancellationToken => new ValueTask<string>(TokenRefresher(cancellationToken));
        set => _asyncTokenRefresher = value;
    }

    /// <summary>The token to begin with; when it is null, the first call or the background gets one.</summary>
    public string? InitialToken { get; set; }

    internal bool RefreshProactively { get; }

    internal Func<CancellationToken, string> TokenRefresher { get; }
}
