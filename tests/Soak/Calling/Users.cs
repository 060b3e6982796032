using System;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Core;

namespace Typewright.Soak.Calling;

/// <summary>Makes users and their tokens, with every call that identity has for them.</summary>
internal sealed class Users(CommunicationIdentityClient client, Calls calls)
{
    private const int MostTries = 10;

    private static readonly CommunicationTokenScope[] s_scopes = [CommunicationTokenScope.Chat];

    /// <summary>Creates a user; null when the call failed, and then nobody knows the id of a user that may be there.</summary>
    public async Task<CommunicationUserIdentifier?> CreateAsync(Random random)
    {
        CommunicationUserIdentifier? user = random.Next(2) == 0
            ? (await calls.TryAsync<Response<CommunicationUserIdentifier>>(() => client.CreateUserAsync()))?.Value
            : (await calls.TryAsync<Response<CommunicationUserIdentifierAndToken>>(
                () => client.CreateUserAndTokenAsync(s_scopes)))?.Value.User;
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
        await calls.TryAsync<Response>(() => client.RevokeTokensAsync(user));
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
}
