#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Core;

namespace Switched
{
    /// <summary>Replaces everything that can be replaced.</summary>
    internal sealed class ReplacedIdentity : CommunicationIdentityClient
    {
        public override Response<CommunicationUserIdentifier> CreateUser(CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifier>> CreateUserAsync(
            CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserIdentifier> CreateUser(
            string customId, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifier>> CreateUserAsync(
            string customId, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
            IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
            IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
            IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
            IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
            string customId, IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
            string customId, IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserIdentifierAndToken> CreateUserAndToken(
            string customId, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
            string customId, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Response<AccessToken> GetToken(
            CommunicationUserIdentifier communicationUser, IEnumerable<CommunicationTokenScope> scopes,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<AccessToken>> GetTokenAsync(
            CommunicationUserIdentifier communicationUser, IEnumerable<CommunicationTokenScope> scopes,
            CancellationToken cancellationToken = default) => null;

        public override Response<AccessToken> GetToken(
            CommunicationUserIdentifier communicationUser, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<AccessToken>> GetTokenAsync(
            CommunicationUserIdentifier communicationUser, IEnumerable<CommunicationTokenScope> scopes, TimeSpan tokenExpiresIn,
            CancellationToken cancellationToken = default) => null;

        public override Response<AccessToken> GetTokenForTeamsUser(
            GetTokenForTeamsUserOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response<AccessToken>> GetTokenForTeamsUserAsync(
            GetTokenForTeamsUserOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationUserDetail> GetUserDetail(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationUserDetail>> GetUserDetailAsync(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;

        public override Response RevokeTokens(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;

        public override Task<Response> RevokeTokensAsync(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;

        public override Response DeleteUser(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;

        public override Task<Response> DeleteUserAsync(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) => null;
    }
}
