using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;

namespace Typewright.Emulator.Rooms;

/// <summary>The operations on the participants of a room.</summary>
internal sealed class RoomParticipantOperations(RoomStore rooms, EmulatorOptions options)
{
    private const string Pattern = "/{roomId}/participants";

    public void Map(OperationMap map)
    {
        map.Get(Pattern, List);
        map.Patch(Pattern, Update);
    }

    private Reply List(Call call)
    {
        Room room = rooms.Require(call);
        int skip = (int)(RoomCursor.Read(call)?.Position ?? 0);
        int end = skip + options.DefaultPageSize;
        return new Reply(200, RoomCursor.Page(
            call,
            room.Participants
                .Skip(skip)
                .Take(options.DefaultPageSize)
                .Select(entry => new JsonObject { ["rawId"] = entry.Key, ["role"] = entry.Value }),
            room.Participants.Count > end ? new RoomCursor(0, end) : null));
    }

    private Reply Update(Call call)
    {
        Room room = rooms.Require(call);
        RoomParticipants.Apply(room, RoomParticipants.Read(call.Body, call.Version));
        return new Reply(200, new JsonObject());
    }
}
