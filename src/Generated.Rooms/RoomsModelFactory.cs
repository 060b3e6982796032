using System;

namespace Azure.Communication.Rooms;

public static partial class RoomsModelFactory
{
    /// <summary>Makes a <see cref="Rooms.RoomParticipant"/> as the service would.</summary>
    /// <param name="rawId">Who this is, written as the raw id of a communication identifier.</param>
    /// <param name="role">What the participant may do.</param>
    /// <returns>The participant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rawId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="rawId"/> is empty.</exception>
    public static RoomParticipant RoomParticipant(string rawId, ParticipantRole role) =>
        new(CommunicationIdentifier.FromRawId(rawId)) { Role = role };
}
