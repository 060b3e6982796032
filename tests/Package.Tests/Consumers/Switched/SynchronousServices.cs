using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Communication.Rooms;
using Azure.Core;

namespace Switched
{
    /// <summary>Every call of rooms and identity that the other programs do not make, and every way to a client.</summary>
    internal static class SynchronousServices
    {
        public static async Task RunAsync(Uri endpoint, string connectionString)
        {
            CommunicationUserIdentifier jo = Identity(endpoint, connectionString);
            await IdentityAsync(new CommunicationIdentityClient(connectionString, new CommunicationIdentityClientOptions()));
            Rooms(endpoint, connectionString, jo);
            await RoomsAsync(new RoomsClient(connectionString, new RoomsClientOptions()), jo);
        }

        private static CommunicationUserIdentifier Identity(Uri endpoint, string connectionString)
        {
            CommunicationTokenScope[] scopes =
            {
                CommunicationTokenScope.Chat, CommunicationTokenScope.VoIP, CommunicationTokenScope.ChatJoin,
                CommunicationTokenScope.ChatJoinLimited, CommunicationTokenScope.VoIPJoin, new CommunicationTokenScope("chat"),
            };
            var client = new CommunicationIdentityClient(connectionString: connectionString);
            var entra = new CommunicationIdentityClient(
                endpoint: endpoint, tokenCredential: new NoCredential(), options: new CommunicationIdentityClientOptions(
                    CommunicationIdentityClientOptions.ServiceVersion.V2023_10_01));
            var keyed = new CommunicationIdentityClient(endpoint: endpoint, keyCredential: new AzureKeyCredential("a2V5"), options: null);
            Console.WriteLine(entra == null || keyed == null);

            CommunicationUserIdentifier jo = client.CreateUser();
            CommunicationUserIdentifier kim = client.CreateUser(customId: "kim");
            CommunicationUserIdentifierAndToken again = client.CreateUserAndToken(customId: "kim", scopes: scopes);
            CommunicationUserIdentifierAndToken lasting = client.CreateUserAndToken(
                customId: "kim", scopes: scopes, tokenExpiresIn: TimeSpan.FromHours(2));
            CommunicationUserIdentifierAndToken other = client.CreateUserAndToken(scopes: scopes, tokenExpiresIn: TimeSpan.FromHours(24));
            AccessToken token = client.GetToken(communicationUser: jo, scopes: scopes);
            CommunicationUserDetail detail = client.GetUserDetail(communicationUser: kim);
            Console.WriteLine($"{again.User == kim} {lasting.User == kim} {other.User == kim} {token.Token.Length > 0}");
            Console.WriteLine($"{detail.CustomId} {detail.User == kim} {detail.LastTokenIssuedAt.HasValue}");

            client.RevokeTokens(communicationUser: other.User);
            client.DeleteUser(communicationUser: other.User);
            var teams = new GetTokenForTeamsUserOptions(teamsUserAadToken: "a token", clientId: "a client", userObjectId: "a user");
            Console.WriteLine($"{teams.TeamsUserAadToken} {teams.ClientId} {teams.UserObjectId}");
            try
            {
                client.GetTokenForTeamsUser(options: teams);
            }
            catch (RequestFailedException exception)
            {
                Console.WriteLine(exception.Status);
            }

            return jo;
        }

        private static async Task IdentityAsync(CommunicationIdentityClient client)
        {
            var scopes = new List<CommunicationTokenScope> { CommunicationTokenScope.Chat };
            CommunicationUserIdentifier kim = await client.CreateUserAsync(customId: "kim");
            CommunicationUserIdentifierAndToken first = await client.CreateUserAndTokenAsync(scopes: scopes);
            CommunicationUserIdentifierAndToken second = await client.CreateUserAndTokenAsync(customId: "kim", scopes: scopes);
            CommunicationUserIdentifierAndToken third = await client.CreateUserAndTokenAsync(
                customId: "kim", scopes: scopes, tokenExpiresIn: TimeSpan.FromHours(1));
            AccessToken token = await client.GetTokenAsync(kim, scopes, TimeSpan.FromHours(1));
            CommunicationUserDetail detail = await client.GetUserDetailAsync(kim);
            (CommunicationUserIdentifier user, AccessToken own) = first;
            Console.WriteLine($"{second.User == third.User} {user == kim} {own.Token == token.Token} {detail.CustomId}");
        }

        private static void Rooms(Uri endpoint, string connectionString, CommunicationUserIdentifier jo)
        {
            RoomsClient client = new RoomsClient(connectionString: connectionString);
            RoomsClient keyed = new RoomsClient(endpoint: endpoint, credential: new AzureKeyCredential("a2V5"), options: null);
            RoomsClient entra = new RoomsClient(
                endpoint, new NoCredential(), new RoomsClientOptions(RoomsClientOptions.ServiceVersion.V2025_03_13));
            Console.WriteLine(keyed == null || entra == null);

            CreateRoomOptions options = new CreateRoomOptions();
            options.ValidFrom = DateTimeOffset.UtcNow;
            options.ValidUntil = DateTimeOffset.UtcNow.AddDays(1);
            options.PstnDialOutEnabled = true;
            options.Participants = new List<RoomParticipant> { new RoomParticipant(communicationIdentifier: jo) };
            CommunicationRoom room = client.CreateRoom(options: options);
            CommunicationRoom empty = client.CreateRoom();
            CommunicationRoom invited = client.CreateRoom(
                validFrom: null, validUntil: null, participants: new[] { new RoomParticipant(jo) });
            CommunicationRoom moved = client.UpdateRoom(
                roomId: invited.Id, validFrom: DateTimeOffset.UtcNow, validUntil: invited.ValidUntil);
            client.AddOrUpdateParticipants(
                roomId: room.Id, participants: new[] { new RoomParticipant(jo) { Role = ParticipantRole.Collaborator } });
            foreach (RoomParticipant participant in client.GetParticipants(roomId: room.Id))
            {
                Console.WriteLine($"{participant.CommunicationIdentifier == jo} {participant.Role == ParticipantRole.Collaborator}");
            }

            client.RemoveParticipants(roomId: room.Id, participantIdentifiers: new[] { jo });
            Console.WriteLine($"{client.GetRooms().Count() >= 3} {moved.Id == invited.Id} {room.PstnDialOutEnabled}");
            foreach (string id in new[] { room.Id, empty.Id, invited.Id })
            {
                Console.WriteLine(client.DeleteRoom(roomId: id).Status);
            }
        }

        private static async Task RoomsAsync(RoomsClient client, CommunicationUserIdentifier jo)
        {
            CommunicationRoom room = await client.CreateRoomAsync(
                options: new CreateRoomOptions { Participants = { new RoomParticipant(jo) } });
            var update = new UpdateRoomOptions
            {
                ValidFrom = room.ValidFrom,
                ValidUntil = room.ValidUntil.AddDays(-1),
                PstnDialOutEnabled = false,
            };
            CommunicationRoom updated = await client.UpdateRoomAsync(roomId: room.Id, options: update);
            AsyncPageable<RoomParticipant> participants = client.GetParticipantsAsync(room.Id, CancellationToken.None);
            await foreach (Page<RoomParticipant> page in participants.AsPages())
            {
                Console.WriteLine($"{page.Values.Count} {page.Values[0].Role == ParticipantRole.Attendee}");
            }

            Response deleted = await client.DeleteRoomAsync(roomId: room.Id);
            Console.WriteLine($"{deleted.Status} {updated.ValidUntil < room.ValidUntil}");
        }

        private sealed class NoCredential : TokenCredential
        {
            public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
            {
                throw new NotSupportedException();
            }

            public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
            {
                throw new NotSupportedException();
            }
        }
    }
}
