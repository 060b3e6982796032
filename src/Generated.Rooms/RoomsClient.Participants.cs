using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Rooms;

public partial class RoomsClient
{
    private const string AddOrUpdateSpan = "RoomsClient.AddOrUpdateParticipants";
    private const string RemoveSpan = "RoomsClient.RemoveParticipants";

    /// <summary>Adds participants to a room, and changes the role of those who may join it already. All others stay as they are.</summary>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="participants">Whom to add or change, each once.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service, whose body is an empty object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roomId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is empty, or two of the
    /// <paramref name="participants"/> have the same raw id.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error, for example 400 for an identifier
    /// that it cannot read.</exception>
    /// <remarks><c>PATCH /rooms/{roomId}/participants</c></remarks>
    public virtual Task<Response> AddOrUpdateParticipantsAsync(
        string roomId,
        IEnumerable<RoomParticipant> participants,
        CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateUpdateParticipantsRequest(roomId, ToContent(participants));
        return _pipeline.SendAsync(message, AddOrUpdateSpan, cancellationToken);
    }

    /// <inheritdoc cref="AddOrUpdateParticipantsAsync(string, IEnumerable{RoomParticipant}, CancellationToken)"/>
    public virtual Response AddOrUpdateParticipants(
        string roomId,
        IEnumerable<RoomParticipant> participants,
        CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateUpdateParticipantsRequest(roomId, ToContent(participants));
        return _pipeline.Send(message, AddOrUpdateSpan, cancellationToken);
    }

    /// <summary>Removes participants from a room. Those who are not there do no harm; all others stay as they are.</summary>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="participantIdentifiers">Whom to remove, each once.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service, whose body is an empty object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roomId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="roomId"/> is empty, or two of the
    /// <paramref name="participantIdentifiers"/> have the same raw id.</exception>
    /// <exception cref="RequestFailedException">The service answered with an error, for example 400 for an identifier
    /// that it cannot read.</exception>
    /// <remarks><c>PATCH /rooms/{roomId}/participants</c></remarks>
    public virtual Task<Response> RemoveParticipantsAsync(
        string roomId,
        IEnumerable<CommunicationIdentifier> participantIdentifiers,
        CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateUpdateParticipantsRequest(roomId, ToContent(participantIdentifiers));
        return _pipeline.SendAsync(message, RemoveSpan, cancellationToken);
    }

    /// <inheritdoc cref="RemoveParticipantsAsync(string, IEnumerable{CommunicationIdentifier}, CancellationToken)"/>
    public virtual Response RemoveParticipants(
        string roomId,
        IEnumerable<CommunicationIdentifier> participantIdentifiers,
        CancellationToken cancellationToken = default)
    {
        HttpMessage message = CreateUpdateParticipantsRequest(roomId, ToContent(participantIdentifiers));
        return _pipeline.Send(message, RemoveSpan, cancellationToken);
    }

    private static RequestContent ToContent(IEnumerable<RoomParticipant> participants)
    {
        UpdateParticipantsRequest request = new();
        ParticipantMaps.Add(request.Participants!, participants, nameof(participants));
        return JsonBody.Create(request, UpdateParticipantsRequest.WriteJson);
    }

    private static RequestContent ToContent(IEnumerable<CommunicationIdentifier> participantIdentifiers)
    {
        UpdateParticipantsRequest request = new();
        ParticipantMaps.AddRemovals(request.Participants, participantIdentifiers, nameof(participantIdentifiers));
        return JsonBody.Create(request, UpdateParticipantsRequest.WriteJson);
    }
}
