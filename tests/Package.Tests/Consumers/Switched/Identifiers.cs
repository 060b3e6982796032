using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;

namespace Switched
{
    /// <summary>Everything that the common library has: identifiers of each kind, and credentials from each source.</summary>
    internal static class Identifiers
    {
        public static void Run(Uri endpoint, string token)
        {
            CommunicationIdentifier[] identifiers =
            {
                new CommunicationUserIdentifier("8:acs:a_b"),
                new PhoneNumberIdentifier("+14255550123"),
                new PhoneNumberIdentifier(phoneNumber: "+14255550123", rawId: "4:+14255550123_1"),
                new MicrosoftTeamsUserIdentifier("45ab2481-1c1c-4005-be24-0ffb879b1130"),
                new MicrosoftTeamsUserIdentifier(
                    userId: "45ab2481-1c1c-4005-be24-0ffb879b1130", isAnonymous: true,
                    cloud: CommunicationCloudEnvironment.Gcch, rawId: null),
                new MicrosoftTeamsAppIdentifier(appId: "45ab2481-1c1c-4005-be24-0ffb879b1130", cloud: CommunicationCloudEnvironment.Dod),
                new TeamsExtensionUserIdentifier(userId: "u", tenantId: "t", resourceId: "r", cloud: null, rawId: null),
                new UnknownIdentifier("48:abc"),
                CommunicationIdentifier.FromRawId("28:orgid:45ab2481-1c1c-4005-be24-0ffb879b1130"),
            };
            var names = new Dictionary<CommunicationIdentifier, string>();
            foreach (CommunicationIdentifier identifier in identifiers)
            {
                names[identifier] = Describe(identifier);
                Console.WriteLine($"{names[identifier]} {identifier.RawId} {identifier} {identifier.Equals(identifiers[0])}");
            }

            CommunicationCloudEnvironment cloud = "elsewhere";
            Console.WriteLine($"{cloud == CommunicationCloudEnvironment.Public} {new CommunicationCloudEnvironment("dod")}");
            Credentials(endpoint, token);
        }

        private static string Describe(CommunicationIdentifier identifier)
        {
            switch (identifier)
            {
                case CommunicationUserIdentifier user:
                    return user.Id;
                case PhoneNumberIdentifier phone:
                    return $"{phone.PhoneNumber} {phone.AssertedId} {phone.IsAnonymous}";
                case MicrosoftTeamsUserIdentifier teams:
                    return $"{teams.UserId} {teams.IsAnonymous} {teams.Cloud}";
                case MicrosoftTeamsAppIdentifier app:
                    return $"{app.AppId} {app.Cloud}";
                case TeamsExtensionUserIdentifier extension:
                    return $"{extension.UserId} {extension.TenantId} {extension.ResourceId} {extension.Cloud}";
                case UnknownIdentifier unknown:
                    return unknown.Id;
                default:
                    return identifier.RawId;
            }
        }

        private static void Credentials(Uri endpoint, string token)
        {
            using (var credential = new CommunicationTokenCredential(token))
            {
                AccessToken current = credential.GetToken(CancellationToken.None);
                Console.WriteLine(current.ExpiresOn > DateTimeOffset.UtcNow);
            }

            var options = new CommunicationTokenRefreshOptions(true, cancellationToken => token)
            {
                AsyncTokenRefresher = cancellationToken => new ValueTask<string>(Task.FromResult(token)),
                InitialToken = token,
            };
            using (var credential = new CommunicationTokenCredential(options))
            {
                Func<CancellationToken, ValueTask<AccessToken>> get = credential.GetTokenAsync;
                Console.WriteLine(get(default).AsTask().Result.Token == token);
            }

            var entra = new EntraCommunicationTokenCredentialOptions(
                resourceEndpoint: endpoint.AbsoluteUri, entraTokenCredential: DelegatedTokenCredential.Create((context, cancellation) =>
                    new AccessToken("entra", DateTimeOffset.MaxValue)))
            {
                Scopes = new[] { "https://communication.azure.com/clients/VoIP" },
            };
            Console.WriteLine($"{entra.ResourceEndpoint == endpoint.AbsoluteUri} {entra.Scopes.Length} {entra.TokenCredential != null}");
            var exchanged = new CommunicationTokenCredential(entra);
            exchanged.Dispose();
            exchanged.Dispose();
        }
    }
}
