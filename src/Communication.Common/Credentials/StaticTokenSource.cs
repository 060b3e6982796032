using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Communication;

/// <summary>Gives the one token it was made with, even after that has expired: the service then says so.</summary>
internal sealed class StaticTokenSource : TokenSource
{
    private readonly AccessToken _token;

    public StaticTokenSource(AccessToken token)
    {
        _token = token;
    }

    public override AccessToken GetToken(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _token;
    }

    public override ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken) => new(GetToken(cancellationToken));

    public override void Dispose()
    {
        // Nothing runs and nothing is held.
    }
}
