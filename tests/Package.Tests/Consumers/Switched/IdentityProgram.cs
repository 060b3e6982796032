using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Core;

namespace Switched
{
    internal static class IdentityProgram
    {
        public static async Task<List<(CommunicationUserIdentifier User, string Token)>> RunAsync(Uri endpoint, string connectionString)
        {
            var client = new CommunicationIdentityClient(connectionString);
            var keyed = new CommunicationIdentityClient(
                endpoint, new AzureKeyCredential(connectionString.Split(new[] { "accesskey=" }, 2, StringSplitOptions.None)[1]));
            var pinned = new CommunicationIdentityClient(
                connectionString, new CommunicationIdentityClientOptions(CommunicationIdentityClientOptions.ServiceVersion.V2022_10_01));

            Response<CommunicationUserIdentifier> created = await client.CreateUserAsync();
            CommunicationUserIdentifier first = created.Value;
            Response<AccessToken> issued = await client.GetTokenAsync(
                first, scopes: new[] { CommunicationTokenScope.Chat, CommunicationTokenScope.VoIP });
            string token = issued.Value.Token;
            DateTimeOffset expiresOn = issued.Value.ExpiresOn;
            Console.WriteLine($"{first.Id} until {expiresOn:u}");

            Response<CommunicationUserIdentifierAndToken> both = keyed.CreateUserAndToken(scopes: new[] { CommunicationTokenScope.Chat });
            var (second, secondToken) = both.Value;

            CommunicationUserIdentifierAndToken shortLived = await pinned.CreateUserAndTokenAsync(
                scopes: new List<CommunicationTokenScope> { CommunicationTokenScope.Chat }, tokenExpiresIn: TimeSpan.FromHours(1));
            AccessToken again = pinned.GetToken(shortLived.User, new[] { CommunicationTokenScope.Chat }, TimeSpan.FromMinutes(90));
            Console.WriteLine(again.ExpiresOn > shortLived.AccessToken.ExpiresOn);

            await client.RevokeTokensAsync(shortLived.User);
            Response deleted = await client.DeleteUserAsync(shortLived.User);
            Console.WriteLine(deleted.Status);

            try
            {
                GetTokenForTeamsUserOptions options = new GetTokenForTeamsUserOptions("a token", "not a client", "not a user");
                await client.GetTokenForTeamsUserAsync(options);
            }
            catch (RequestFailedException exception)
            {
                Console.WriteLine($"{exception.Status} {exception.ErrorCode}");
            }

            CommunicationTokenScope[] scopes = { "chat", "voip" };
            Console.WriteLine(scopes.Contains(CommunicationTokenScope.Chat));
            return new List<(CommunicationUserIdentifier, string)> { (first, token), (second, secondToken.Token) };
        }
    }
}
