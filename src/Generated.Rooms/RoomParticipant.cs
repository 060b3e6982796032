using System;
using Typewright.Runtime;

namespace Azure.Communication.Rooms;

public partial class RoomParticipant
{
    /// <summary>Names somebody who may join a room, as an attendee unless <see cref="Role"/> is set to something else.</summary>
    /// <param name="communicationIdentifier">Who this is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="communicationIdentifier"/> is null.</exception>
    public RoomParticipant(CommunicationIdentifier communicationIdentifier)
    {
        Guard.NotNull(communicationIdentifier, nameof(communicationIdentifier));
        CommunicationIdentifier = communicationIdentifier;
        Role = ParticipantRole.Attendee;
    }
}
