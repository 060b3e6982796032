using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;
using Azure.Core;

namespace Typewright.Quickstart;

/// <summary>Rooms: calls that only invited people can join, within a certain time, each with a role.</summary>
internal sealed class RoomsSteps(string connectionString, TokenCredential? entra, Users users)
{
    // The shortest way to a client: a connection string holds both the endpoint and the access key.
    private readonly RoomsClient _client = new(connectionString);
    private string _roomId = "";

    public async Task RunAsync(Steps steps)
    {
        Steps.Title("Rooms");
        await steps.RunAsync("Create a room with the defaults of the service", CreateDefaultRoomAsync);
        await steps.RunAsync("Create a room with times, participants and roles", CreateRoomAsync);
        await steps.RunAsync("Get a room", GetRoomAsync);
        await steps.RunAsync("Get a room, authenticated by an access key", GetRoomByKeyAsync);
        if (entra is not null)
        {
            await steps.RunAsync("Get a room, authenticated by an Entra token", () => GetRoomByTokenAsync(entra));
        }

        await steps.RunAsync("Update the times of a room", UpdateTimesAsync);
        await steps.RunAsync("Allow calls to telephones", UpdateDialOutAsync);
        await steps.RunAsync("List all rooms", ListRoomsAsync);
        await steps.RunAsync("Add participants and change roles", AddOrUpdateParticipantsAsync);
        await steps.RunAsync("List participants", ListParticipantsAsync);
        await steps.RunAsync("Remove participants", RemoveParticipantsAsync);
        await steps.RunAsync("Learn why a request failed", FailAsync);
        await steps.RunAsync("Delete a room", DeleteRoomAsync);
    }

    private async Task<string> CreateDefaultRoomAsync()
    {
        // Open from now on, for 180 days, with nobody invited yet.
        CommunicationRoom room = await _client.CreateRoomAsync();

        await _client.DeleteRoomAsync(room.Id);
        Steps.Expect((room.ValidUntil - room.ValidFrom).TotalDays is > 179 and < 181, "a room for 180 days");
        return $"open until {room.ValidUntil:u}";
    }

    private async Task<string> CreateRoomAsync()
    {
        CreateRoomOptions options = new()
        {
            ValidFrom = DateTimeOffset.UtcNow,
            ValidUntil = DateTimeOffset.UtcNow.AddDays(7),
            Participants =
            {
                new RoomParticipant(users.Host) { Role = ParticipantRole.Presenter },
                new RoomParticipant(users.Guest), // An attendee, unless the role says something else.
                new RoomParticipant(users.Latecomer) { Role = ParticipantRole.Consumer },
            },
        };
        CommunicationRoom room = await _client.CreateRoomAsync(options);

        _roomId = room.Id;
        return $"room {room.Id}";
    }

    private async Task<string> GetRoomAsync()
    {
        CommunicationRoom room = await _client.GetRoomAsync(_roomId);

        return $"from {room.ValidFrom:u} to {room.ValidUntil:u}, calls to telephones: {room.PstnDialOutEnabled}";
    }

    private async Task<string> GetRoomByKeyAsync()
    {
        // With an AzureKeyCredential the key can be exchanged while the client is in use: credential.Update(newKey).
        ConnectionString parts = ConnectionString.Parse(connectionString);
        AzureKeyCredential credential = parts.Credential;
        RoomsClient client = new(parts.Endpoint, credential);
        CommunicationRoom room = await client.GetRoomAsync(_roomId);

        return $"room {room.Id}";
    }

    private async Task<string> GetRoomByTokenAsync(TokenCredential credential)
    {
        RoomsClient client = new(ConnectionString.Parse(connectionString).Endpoint, credential);
        CommunicationRoom room = await client.GetRoomAsync(_roomId);

        return $"room {room.Id}";
    }

    private async Task<string> UpdateTimesAsync()
    {
        DateTimeOffset validUntil = DateTimeOffset.UtcNow.AddDays(60);
        CommunicationRoom room = await _client.UpdateRoomAsync(_roomId, validFrom: DateTimeOffset.UtcNow, validUntil: validUntil);

        Steps.Expect((room.ValidUntil - validUntil).Duration() < TimeSpan.FromSeconds(1), "the new end");
        return $"open until {room.ValidUntil:u}";
    }

    private async Task<string> UpdateDialOutAsync()
    {
        // What the options do not set stays as it is.
        UpdateRoomOptions options = new() { PstnDialOutEnabled = true };
        CommunicationRoom room = await _client.UpdateRoomAsync(_roomId, options);

        Steps.Expect(room.PstnDialOutEnabled, "calls to telephones to be allowed");
        return $"calls to telephones: {room.PstnDialOutEnabled}";
    }

    private async Task<string> ListRoomsAsync()
    {
        List<string> ids = [];
        await foreach (CommunicationRoom room in _client.GetRoomsAsync())
        {
            ids.Add(room.Id);
        }

        Steps.Expect(ids.Contains(_roomId), "the room among all rooms");
        return $"{ids.Count} rooms";
    }

    private async Task<string> AddOrUpdateParticipantsAsync()
    {
        // Whoever is there already gets the new role; whoever is not named stays as they are.
        Response response = await _client.AddOrUpdateParticipantsAsync(
            _roomId,
            [
                new RoomParticipant(users.Latecomer) { Role = ParticipantRole.Attendee },
                new RoomParticipant(users.Guest) { Role = ParticipantRole.Collaborator },
            ]);

        return $"status {response.Status}";
    }

    private async Task<string> ListParticipantsAsync()
    {
        Dictionary<CommunicationIdentifier, ParticipantRole> roles = [];
        await foreach (RoomParticipant participant in _client.GetParticipantsAsync(_roomId))
        {
            roles.Add(participant.CommunicationIdentifier, participant.Role);
        }

        Steps.Expect(roles.Count == 3 && roles[users.Guest] == ParticipantRole.Collaborator, "3 participants, one of them a collaborator");
        return string.Join(", ", roles.Values);
    }

    private async Task<string> RemoveParticipantsAsync()
    {
        await _client.RemoveParticipantsAsync(_roomId, [users.Guest, users.Latecomer]);

        int left = 0;
        await foreach (RoomParticipant participant in _client.GetParticipantsAsync(_roomId))
        {
            Steps.Expect(participant.CommunicationIdentifier == users.Host, "only the host to be left");
            left++;
        }

        return $"{left} left";
    }

    private async Task<string> FailAsync()
    {
        try
        {
            // Rooms cannot be open for more than 180 days.
            await _client.CreateRoomAsync(validUntil: DateTimeOffset.UtcNow.AddDays(200));
        }
        catch (RequestFailedException exception) when (exception.Status == 400)
        {
            return $"{exception.Status} {exception.ErrorCode}";
        }

        throw new InvalidOperationException("The service has accepted a room for 200 days.");
    }

    private async Task<string> DeleteRoomAsync()
    {
        Response response = await _client.DeleteRoomAsync(_roomId);

        try
        {
            await _client.GetRoomAsync(_roomId);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return $"status {response.Status}, and then {exception.Status} {exception.ErrorCode}";
        }

        throw new InvalidOperationException("The room is still there.");
    }
}
