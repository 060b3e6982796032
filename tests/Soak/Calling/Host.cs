using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Typewright.Soak.Calling;

/// <summary>A user whose client several callers share. The tokens last seconds only, so that they end again and again.</summary>
internal sealed class Host
{
    private readonly Users _users;
    private int _refreshes;
    private int _atOnce;
    private int _mostAtOnce;

    private Host(CommunicationUserIdentifier user, Users users, string connectionString, ChatClientOptions options)
    {
        _users = users;
        User = user;
        CommunicationTokenRefreshOptions refresh = new(false, _ => throw new InvalidOperationException("No call is synchronous."))
        {
            AsyncTokenRefresher = RefreshAsync,
        };
        CommunicationTokenCredential credential = new(refresh);
        Chat = new ChatClient(ConnectionString.Parse(connectionString).Endpoint, credential, options);
    }

    public CommunicationUserIdentifier User { get; }

    public ChatClient Chat { get; }

    public int Refreshes => Volatile.Read(ref _refreshes);

    /// <summary>How many renewals of the one token ran at a time, which should never be more than one.</summary>
    public int MostAtOnce => Volatile.Read(ref _mostAtOnce);

    public static async Task<Host> StartAsync(string connectionString, Users users, ChatClientOptions options)
    {
        CommunicationUserIdentifier? user = null;
        while (user is null)
        {
            user = await users.CreateAsync(Random.Shared);
        }

        return new Host(user, users, connectionString, options);
    }

    private async ValueTask<string> RefreshAsync(CancellationToken cancellationToken)
    {
        int now = Interlocked.Increment(ref _atOnce);
        // Only one renewal at a time means only one writer here; a second one would be seen by either.
        Volatile.Write(ref _mostAtOnce, Math.Max(Volatile.Read(ref _mostAtOnce), now));
        Interlocked.Increment(ref _refreshes);
        try
        {
            return await _users.IssueTokenAsync(User, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }
}
