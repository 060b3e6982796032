using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Core;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>The methods of a <see cref="CommunicationIdentityClient"/>, all synchronous or all asynchronous ones.</summary>
public sealed class IdentityCalls(CommunicationIdentityClient client, bool isAsync)
{
    public CommunicationIdentityClient Client => client;

    public async Task<Response<CommunicationUserIdentifier>> CreateUser() => isAsync ? await client.CreateUserAsync() : client.CreateUser();

    public async Task<Response<CommunicationUserIdentifier>> CreateUser(string? customId) =>
        isAsync ? await client.CreateUserAsync(customId!) : client.CreateUser(customId!);

    public async Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndToken(IEnumerable<CommunicationTokenScope> scopes) =>
        isAsync ? await client.CreateUserAndTokenAsync(scopes) : client.CreateUserAndToken(scopes);

    public async Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndToken(
        IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn) =>
        isAsync ? await client.CreateUserAndTokenAsync(scopes, tokenExpiresIn) : client.CreateUserAndToken(scopes, tokenExpiresIn);

    public async Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndToken(
        string? customId, IEnumerable<CommunicationTokenScope> scopes) =>
        isAsync ? await client.CreateUserAndTokenAsync(customId!, scopes) : client.CreateUserAndToken(customId!, scopes);

    public async Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndToken(
        string? customId, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn) =>
        isAsync
            ? await client.CreateUserAndTokenAsync(customId!, scopes, tokenExpiresIn)
            : client.CreateUserAndToken(customId!, scopes, tokenExpiresIn);

    public async Task<Response<AccessToken>> GetToken(CommunicationUserIdentifier user, IEnumerable<CommunicationTokenScope> scopes) =>
        isAsync ? await client.GetTokenAsync(user, scopes) : client.GetToken(user, scopes);

    public async Task<Response<AccessToken>> GetToken(
        CommunicationUserIdentifier user, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn) =>
        isAsync ? await client.GetTokenAsync(user, scopes, tokenExpiresIn) : client.GetToken(user, scopes, tokenExpiresIn);

    public async Task<Response<AccessToken>> GetTokenForTeamsUser(GetTokenForTeamsUserOptions options) =>
        isAsync ? await client.GetTokenForTeamsUserAsync(options) : client.GetTokenForTeamsUser(options);

    public async Task<Response<CommunicationUserDetail>> GetUserDetail(CommunicationUserIdentifier user) =>
        isAsync ? await client.GetUserDetailAsync(user) : client.GetUserDetail(user);

    public async Task<Response> RevokeTokens(CommunicationUserIdentifier user) =>
        isAsync ? await client.RevokeTokensAsync(user) : client.RevokeTokens(user);

    public async Task<Response> DeleteUser(CommunicationUserIdentifier user) =>
        isAsync ? await client.DeleteUserAsync(user) : client.DeleteUser(user);
}
