using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Core;

namespace Typewright.Quickstart;

/// <summary>Identity: the users who take part in chats and rooms, and their access tokens. They are deleted in the end.</summary>
internal sealed class Users : IAsyncDisposable
{
    private static readonly CommunicationTokenScope[] s_scopes = [CommunicationTokenScope.Chat, CommunicationTokenScope.VoIP];

    // A server of yours does all this: it needs the rights of the resource, here the access key.
    private readonly CommunicationIdentityClient _client;
    private readonly TokenCredential? _entra;
    private readonly string _connectionString;
    private readonly List<CommunicationUserIdentifier> _all = [];

    private Users(string connectionString, TokenCredential? entra)
    {
        _client = new CommunicationIdentityClient(connectionString);
        _connectionString = connectionString;
        _entra = entra;
    }

    /// <summary>Creates the threads of the chat.</summary>
    public CommunicationUserIdentifier Host { get; private set; } = null!;

    /// <summary>Takes part from the start.</summary>
    public CommunicationUserIdentifier Guest { get; private set; } = null!;

    /// <summary>The access token of <see cref="Guest"/>.</summary>
    public string GuestToken { get; private set; } = "";

    /// <summary>Comes later.</summary>
    public CommunicationUserIdentifier Latecomer { get; private set; } = null!;

    /// <summary>A user of another resource, whom chat threads of this one do not accept.</summary>
    public CommunicationUserIdentifier Stranger { get; } = new(
        "8:acs:00000000-0000-4000-8000-000000000000_00000000-0000-4000-8000-000000000000");

    public static async Task<Users> CreateAsync(string connectionString, TokenCredential? entra, Steps steps)
    {
        Users users = new(connectionString, entra);
        Steps.Title("Identity");
        await steps.RunAsync("Create a user", users.CreateUserAsync);
        await steps.RunAsync("Create a user together with an access token", users.CreateUserAndTokenAsync);
        await steps.RunAsync("Issue an access token", users.IssueTokenAsync);
        await steps.RunAsync("Issue an access token that is valid for an hour", users.IssueShortTokenAsync);
        string how = entra is null ? "an access key" : "an Entra token";
        await steps.RunAsync("Create a user, authenticated by " + how, users.CreateLatecomerAsync);
        await steps.RunAsync("Revoke the tokens of a user and issue another one", users.ReissueAsync);
        await steps.RunAsync("Delete a user", users.DeleteUserAsync);
        return users;
    }

    /// <summary>Gets a new token for the host, as a server of yours would for an app that runs on the user's device.</summary>
    public async Task<string> IssueHostTokenAsync() => (await _client.GetTokenAsync(Host, s_scopes)).Value.Token;

    public async ValueTask DisposeAsync()
    {
        foreach (CommunicationUserIdentifier user in _all)
        {
            await _client.DeleteUserAsync(user);
        }
    }

    private async Task<string> CreateUserAsync()
    {
        Host = await _client.CreateUserAsync();

        _all.Add(Host);
        return Host.Id;
    }

    private async Task<string> CreateUserAndTokenAsync()
    {
        // One call instead of two; what comes back can be taken apart.
        (Guest, AccessToken token) = (await _client.CreateUserAndTokenAsync(s_scopes)).Value;

        _all.Add(Guest);
        GuestToken = token.Token;
        return $"{Guest.Id}, token until {token.ExpiresOn:u}";
    }

    private async Task<string> IssueTokenAsync()
    {
        AccessToken token = await _client.GetTokenAsync(Host, s_scopes);

        // Any app that has the token can now act as this user.
        using CommunicationTokenCredential credential = new(token.Token);
        return $"until {credential.GetToken().ExpiresOn:u}";
    }

    private async Task<string> IssueShortTokenAsync()
    {
        // From one hour to 24; somebody who may join a chat but not start one gets the scope ChatJoin.
        AccessToken token = await _client.GetTokenAsync(Host, [CommunicationTokenScope.ChatJoin], TimeSpan.FromHours(1));

        Steps.Expect(token.ExpiresOn < DateTimeOffset.UtcNow.AddHours(2), "a token for an hour");
        return $"until {token.ExpiresOn:u}";
    }

    private async Task<string> CreateLatecomerAsync()
    {
        ConnectionString parts = ConnectionString.Parse(_connectionString);
        CommunicationIdentityClient client = _entra is null ? new(parts.Endpoint, parts.Credential) : new(parts.Endpoint, _entra);
        Latecomer = await client.CreateUserAsync();

        _all.Add(Latecomer);
        return Latecomer.Id;
    }

    private async Task<string> ReissueAsync()
    {
        await _client.RevokeTokensAsync(Guest);

        AccessToken token = await _client.GetTokenAsync(Guest, s_scopes);
        GuestToken = token.Token;
        return $"until {token.ExpiresOn:u}";
    }

    private async Task<string> DeleteUserAsync()
    {
        CommunicationUserIdentifier user = await _client.CreateUserAsync();
        Response response = await _client.DeleteUserAsync(user);

        try
        {
            await _client.GetTokenAsync(user, s_scopes);
        }
        catch (RequestFailedException exception) when (exception.Status == 401)
        {
            return $"status {response.Status}, and then {exception.Status} {exception.ErrorCode}";
        }

        throw new InvalidOperationException("The user still gets tokens.");
    }
}
