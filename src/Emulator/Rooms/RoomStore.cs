using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>The rooms of the emulated resource. Used by one operation at a time.</summary>
internal sealed class RoomStore
{
    private readonly OrderedDictionary<string, Room> _rooms = new(StringComparer.Ordinal);
    private long _created;

    /// <summary>All rooms, newest first.</summary>
    public IEnumerable<Room> NewestFirst => _rooms.Values.Reverse();

    /// <summary>The number that the next room gets.</summary>
    public long NextSequence() => ++_created;

    public void Add(Room room) => _rooms.Add(room.Id, room);

    public void Remove(Room room) => _rooms.Remove(room.Id);

    /// <summary>The room that a call is about.</summary>
    public Room Require(Call call)
    {
        string id = call.Route("roomId");
        RoomTexts texts = RoomTexts.Of(call.Version);
        if (texts.Problem(id) is { } problem)
        {
            throw ServiceException.InvalidInput(problem);
        }

        return _rooms.TryGetValue(id, out Room? room) ? room : throw ServiceException.NotFound(texts.NotFound);
    }
}
