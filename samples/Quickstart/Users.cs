using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure.Communication;
using Typewright.Emulator;

namespace Typewright.Quickstart;

/// <summary>The users who take part in chats and rooms; they are deleted in the end.</summary>
internal sealed class Users : IAsyncDisposable
{
    private static readonly string[] s_scopes = ["chat", "voip"];

    private readonly string _connectionString;
    private readonly List<CommunicationUserIdentifier> _all = [];

    private Users(string connectionString) => _connectionString = connectionString;

    /// <summary>Creates the threads of the chat.</summary>
    public CommunicationUserIdentifier Host { get; private set; } = null!;

    /// <summary>Takes part from the start.</summary>
    public CommunicationUserIdentifier Guest { get; private set; } = null!;

    /// <summary>The access token of <see cref="Guest"/>.</summary>
    public string GuestToken { get; private set; } = "";

    /// <summary>Comes later.</summary>
    public CommunicationUserIdentifier Latecomer { get; private set; } = null!;

    /// <summary>A user of another resource, whom chat threads of this one do not accept.</summary>
    public CommunicationUserIdentifier Stranger { get; } = new("8:acs:00000000-0000-4000-8000-000000000000_00000000-0000-4000-8000-000000000000");

    public static async Task<Users> CreateAsync(string connectionString, Steps steps)
    {
        Users users = new(connectionString);
        Steps.Title("Identity");
        await steps.RunAsync("Create users and access tokens", users.CreateAsync);
        await steps.RunAsync("Revoke the tokens of a user and issue another one", users.ReissueAsync);
        return users;
    }

    /// <summary>Gets a new token for the host, as a server of yours would for an app that runs on the user's device.</summary>
    public Task<string> IssueHostTokenAsync() => IdentityRequests.IssueTokenAsync(_connectionString, Host.Id, s_scopes);

    public async ValueTask DisposeAsync()
    {
        foreach (CommunicationUserIdentifier user in _all)
        {
            await IdentityRequests.DeleteUserAsync(_connectionString, user.Id);
        }
    }

    private async Task<string> CreateAsync()
    {
        (Host, _) = await CreateUserAsync();
        (Guest, GuestToken) = await CreateUserAsync();
        (Latecomer, _) = await CreateUserAsync();
        return $"{_all.Count} users, the first is {Host.Id}";
    }

    private async Task<string> ReissueAsync()
    {
        await IdentityRequests.RevokeTokensAsync(_connectionString, Guest.Id);
        GuestToken = await IdentityRequests.IssueTokenAsync(_connectionString, Guest.Id, s_scopes);
        using CommunicationTokenCredential credential = new(GuestToken);
        return $"valid until {credential.GetToken().ExpiresOn:u}";
    }

    private async Task<(CommunicationUserIdentifier User, string Token)> CreateUserAsync()
    {
        (string id, string token) = await IdentityRequests.CreateUserAndTokenAsync(_connectionString, s_scopes);
        CommunicationUserIdentifier user = new(id);
        _all.Add(user);
        return (user, token);
    }
}
