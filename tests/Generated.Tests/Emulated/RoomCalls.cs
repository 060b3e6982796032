using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>The methods of a <see cref="RoomsClient"/>, all synchronous or all asynchronous ones.</summary>
public sealed class RoomCalls(RoomsClient client, bool isAsync)
{
    public RoomsClient Client => client;

    public async Task<Response<CommunicationRoom>> CreateRoom(CreateRoomOptions options, CancellationToken cancellationToken = default) =>
        isAsync ? await client.CreateRoomAsync(options, cancellationToken) : client.CreateRoom(options, cancellationToken);

    public async Task<Response<CommunicationRoom>> CreateRoom(
        DateTimeOffset? validFrom = null,
        DateTimeOffset? validUntil = null,
        IEnumerable<RoomParticipant>? participants = null) =>
        isAsync
            ? await client.CreateRoomAsync(validFrom, validUntil, participants)
            : client.CreateRoom(validFrom, validUntil, participants);

    public async Task<Response<CommunicationRoom>> UpdateRoom(string roomId, UpdateRoomOptions options) =>
        isAsync ? await client.UpdateRoomAsync(roomId, options) : client.UpdateRoom(roomId, options);

    public async Task<Response<CommunicationRoom>> UpdateRoom(
        string roomId,
        DateTimeOffset? validFrom = null,
        DateTimeOffset? validUntil = null) =>
        isAsync ? await client.UpdateRoomAsync(roomId, validFrom, validUntil) : client.UpdateRoom(roomId, validFrom, validUntil);

    public async Task<Response<CommunicationRoom>> GetRoom(string roomId, CancellationToken cancellationToken = default) =>
        isAsync ? await client.GetRoomAsync(roomId, cancellationToken) : client.GetRoom(roomId, cancellationToken);

    public Listing<CommunicationRoom> GetRooms(CancellationToken cancellationToken = default) =>
        new(client.GetRooms(cancellationToken), client.GetRoomsAsync(cancellationToken), isAsync);

    public async Task<Response> DeleteRoom(string roomId) =>
        isAsync ? await client.DeleteRoomAsync(roomId) : client.DeleteRoom(roomId);

    public Listing<RoomParticipant> GetParticipants(string roomId) =>
        new(client.GetParticipants(roomId), client.GetParticipantsAsync(roomId), isAsync);

    public async Task<Response> AddOrUpdateParticipants(string roomId, IEnumerable<RoomParticipant> participants) =>
        isAsync ? await client.AddOrUpdateParticipantsAsync(roomId, participants) : client.AddOrUpdateParticipants(roomId, participants);

    public async Task<Response> RemoveParticipants(string roomId, IEnumerable<CommunicationIdentifier> participantIdentifiers) =>
        isAsync
            ? await client.RemoveParticipantsAsync(roomId, participantIdentifiers)
            : client.RemoveParticipants(roomId, participantIdentifiers);
}
