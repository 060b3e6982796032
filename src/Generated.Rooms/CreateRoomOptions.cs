using System;
using System.Collections.Generic;

namespace Azure.Communication.Rooms;

/// <summary>When a new room is open and who may join it. What is not set is left to the service.</summary>
public class CreateRoomOptions
{
    /// <summary>From when on the room can be joined. At once when null.</summary>
    public DateTimeOffset? ValidFrom { get; set; }

    /// <summary>
    /// Until when the room can be joined. 180 days from now when null, which is also the longest time a room can be
    /// open.
    /// </summary>
    public DateTimeOffset? ValidUntil { get; set; }

    /// <summary>
    /// Whether calls in the room may dial out to telephone numbers. They may not when null. Known since service version
    /// 2024-04-15.
    /// </summary>
    public bool? PstnDialOutEnabled { get; set; }

    /// <summary>Who may join the room, each once.</summary>
    public IList<RoomParticipant> Participants { get; set; } = new List<RoomParticipant>();
}
