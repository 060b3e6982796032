using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Core;

namespace Typewright.Soak.Calling;

/// <summary>Makes users and their tokens, with every call that identity has for them.</summary>
internal sealed class Users(CommunicationIdentityClient client, Calls calls, string teamsToken)
{
    private const int MostTries = 10;

    private static readonly CommunicationTokenScope[] s_scopes = [CommunicationTokenScope.Chat];

    private readonly GetTokenForTeamsUserOptions _teamsUser = new(teamsToken, TeamsUser.ClientId, TeamsUser.ObjectId);
    private int _named;

    /// <summary>Creates a user; null when the call failed, and then nobody knows the id of a user that may be there.</summary>
    public async Task<CommunicationUserIdentifier?> CreateAsync(Random random)
    {
        // Half of them have an id of the caller's, by which the service knows them again.
        string? customId = random.Next(2) == 0 ? null : $"soak-{Interlocked.Increment(ref _named)}";
        CommunicationUserIdentifier? user = random.Next(2) == 0
            ? (await calls.TryAsync(() => CreateUserAsync(customId)))?.Value
            : (await calls.TryAsync(() => CreateUserAndTokenAsync(customId)))?.Value.User;
        if (user is null)
        {
            calls.Journal.Unnamed(Effects.User);
        }
        else
        {
            calls.Journal.Once(Effects.User, user.Id);
        }

        return user;
    }

    /// <summary>Takes the tokens of a user, and perhaps the user, away.</summary>
    public async Task RetireAsync(CommunicationUserIdentifier user, Random random)
    {
        await calls.ReadAsync("GetUserDetail", () => client.GetUserDetailAsync(user));
        await calls.TryAsync<Response>(() => client.RevokeTokensAsync(user));
        if (random.Next(4) == 0)
        {
            await calls.TryAsync<Response<AccessToken>>(() => client.GetTokenForTeamsUserAsync(_teamsUser));
        }

        if (random.Next(2) == 0)
        {
            await calls.TakeBackAsync(() => client.DeleteUserAsync(user), (Effects.User, user.Id));
        }
    }

    /// <summary>Issues a token. One more does no harm, so a call whose answer was lost is simply made again.</summary>
    public async Task<string> IssueTokenAsync(CommunicationUserIdentifier user, CancellationToken cancellationToken)
    {
        for (int attempt = 1; attempt <= MostTries; attempt++)
        {
            if (await calls.TryAsync<Response<AccessToken>>(() => client.GetTokenAsync(user, s_scopes, cancellationToken)) is { } answer)
            {
                return answer.Value.Token;
            }
        }

        throw new RequestFailedException($"{MostTries} calls for a token failed.");
    }

    private Task<Response<CommunicationUserIdentifier>> CreateUserAsync(string? customId) =>
        customId is null ? client.CreateUserAsync() : client.CreateUserAsync(customId);

    private Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(string? customId) =>
        customId is null ? client.CreateUserAndTokenAsync(s_scopes) : client.CreateUserAndTokenAsync(customId, s_scopes);
}
