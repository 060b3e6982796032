using System;

namespace Azure.Communication.Rooms;

// The official signatures, which method groups convert from, too. Where a call fits them and a generated method, they are the
// better match: a raw id converts to a role, which stands first in the document, but not the other way round.
public static partial class RoomsModelFactory
{
    /// <summary>
    /// Makes a <see cref="Rooms.CommunicationRoom"/> as the service would, in which calls do not dial out to telephone
    /// numbers.
    /// </summary>
    /// <param name="id">The id of the room.</param>
    /// <param name="createdAt">When the room was created.</param>
    /// <param name="validFrom">From when on the room can be joined.</param>
    /// <param name="validUntil">Until when the room can be joined.</param>
    /// <returns>The room.</returns>
    public static CommunicationRoom CommunicationRoom(
        string? id, DateTimeOffset createdAt, DateTimeOffset validFrom, DateTimeOffset validUntil) =>
        CommunicationRoom(id, createdAt, validFrom, validUntil, pstnDialOutEnabled: false);

    /// <summary>Makes a <see cref="Rooms.RoomParticipant"/> as the service would.</summary>
    /// <param name="rawId">Who this is, written as the raw id of a communication identifier; null for nobody.</param>
    /// <param name="role">What the participant may do.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentException"><paramref name="rawId"/> is empty.</exception>
    public static RoomParticipant RoomParticipant(string? rawId, ParticipantRole role) =>
        RoomParticipant(role, rawId is null ? null : CommunicationIdentifier.FromRawId(rawId));
}
