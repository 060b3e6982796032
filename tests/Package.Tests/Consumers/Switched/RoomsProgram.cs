using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;

namespace Switched
{
    internal static class RoomsProgram
    {
        public static async Task RunAsync(string connectionString, CommunicationUserIdentifier jo, CommunicationUserIdentifier kim)
        {
            RoomsClient client = new RoomsClient(connectionString);
            List<RoomParticipant> invited = new List<RoomParticipant>
            {
                new RoomParticipant(jo) { Role = ParticipantRole.Presenter },
                new RoomParticipant(kim),
            };

            Response<CommunicationRoom> created = await client.CreateRoomAsync(
                DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1), invited);
            CommunicationRoom room = created.Value;
            CommunicationRoom other = client.CreateRoom(new CreateRoomOptions { ValidUntil = DateTimeOffset.UtcNow.AddDays(2),
                PstnDialOutEnabled = true });
            CommunicationRoom longer = await client.UpdateRoomAsync(room.Id, room.ValidFrom, room.ValidUntil.AddDays(1));
            CommunicationRoom silent = client.UpdateRoom(other.Id, new UpdateRoomOptions { PstnDialOutEnabled = false });
            Console.WriteLine(
                $"{longer.ValidUntil > room.ValidUntil} {silent.PstnDialOutEnabled} {client.GetRoom(room.Id).Value.CreatedAt:yyyy}");

            await client.AddOrUpdateParticipantsAsync(room.Id, new[] { new RoomParticipant(kim) { Role = "Consumer" } });
            await foreach (RoomParticipant participant in client.GetParticipantsAsync(room.Id))
            {
                Console.WriteLine($"{participant.CommunicationIdentifier.RawId} {participant.Role}");
            }

            await client.RemoveParticipantsAsync(room.Id, new CommunicationIdentifier[] { kim });
            await foreach (CommunicationRoom each in client.GetRoomsAsync())
            {
                await client.DeleteRoomAsync(each.Id);
            }

            try
            {
                await client.GetRoomAsync(room.Id);
            }
            catch (RequestFailedException exception) when (exception.Status == 404)
            {
                Console.WriteLine(exception.ErrorCode);
            }
        }
    }
}
