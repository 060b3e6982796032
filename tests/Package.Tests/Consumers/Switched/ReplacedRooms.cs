#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;

namespace Switched
{
    /// <summary>Replaces everything that can be replaced.</summary>
    internal sealed class ReplacedRooms : RoomsClient
    {
        public override Response<CommunicationRoom> CreateRoom(
            CreateRoomOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationRoom>> CreateRoomAsync(
            CreateRoomOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationRoom> CreateRoom(
            DateTimeOffset? validFrom = null, DateTimeOffset? validUntil = null, IEnumerable<RoomParticipant> participants = null,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationRoom>> CreateRoomAsync(
            DateTimeOffset? validFrom = null, DateTimeOffset? validUntil = null, IEnumerable<RoomParticipant> participants = null,
            CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationRoom> UpdateRoom(
            string roomId, UpdateRoomOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationRoom>> UpdateRoomAsync(
            string roomId, UpdateRoomOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationRoom> UpdateRoom(
            string roomId, DateTimeOffset? validFrom = null, DateTimeOffset? validUntil = null,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationRoom>> UpdateRoomAsync(
            string roomId, DateTimeOffset? validFrom = null, DateTimeOffset? validUntil = null,
            CancellationToken cancellationToken = default) => null;

        public override Response<CommunicationRoom> GetRoom(string roomId, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CommunicationRoom>> GetRoomAsync(
            string roomId, CancellationToken cancellationToken = default) => null;

        public override Pageable<CommunicationRoom> GetRooms(CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<CommunicationRoom> GetRoomsAsync(CancellationToken cancellationToken = default) => null;

        public override Response DeleteRoom(string roomId, CancellationToken cancellationToken = default) => null;

        public override Task<Response> DeleteRoomAsync(string roomId, CancellationToken cancellationToken = default) => null;

        public override Pageable<RoomParticipant> GetParticipants(
            string roomId, CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<RoomParticipant> GetParticipantsAsync(
            string roomId, CancellationToken cancellationToken = default) => null;

        public override Response AddOrUpdateParticipants(
            string roomId, IEnumerable<RoomParticipant> participants, CancellationToken cancellationToken = default) => null;

        public override Task<Response> AddOrUpdateParticipantsAsync(
            string roomId, IEnumerable<RoomParticipant> participants, CancellationToken cancellationToken = default) => null;

        public override Response RemoveParticipants(
            string roomId, IEnumerable<CommunicationIdentifier> participantIdentifiers,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response> RemoveParticipantsAsync(
            string roomId, IEnumerable<CommunicationIdentifier> participantIdentifiers,
            CancellationToken cancellationToken = default) => null;
    }
}
