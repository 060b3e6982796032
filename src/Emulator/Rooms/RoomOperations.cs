using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>The operations on rooms themselves.</summary>
internal sealed class RoomOperations(RoomStore rooms, EmulatorOptions options)
{
    private const string EmptyPagesHeader = "x-emulator-empty-pages";

    private readonly RepeatableReplies _replies = new();

    public void Map(OperationMap map)
    {
        map.Post("", call => _replies.Once(call, Create));
        map.Get("", List);
        map.Get("/{roomId}", call => new Reply(200, Find(call).ToJson(call.Version)));
        map.Patch("/{roomId}", Update);
        map.Delete("/{roomId}", Delete);
    }

    private Reply Create(Call call)
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        RequestObject body = call.Body;
        RoomWindow window = RoomWindow.Create(body.Time("validFrom"), body.Time("validUntil"), now, RoomTexts.Of(call.Version));
        IReadOnlyList<KeyValuePair<string, string?>> participants = RoomParticipants.Read(body, call.Version);
        bool dialOut = DialOut(call) ?? false;
        Room room = new(rooms.NextSequence(), now) { Window = window, PstnDialOutEnabled = dialOut };
        RoomParticipants.Apply(room, participants);
        rooms.Add(room);

        // A bare id, not a URL: that is what the service sends.
        return new Reply(201, room.ToJson(call.Version), new Dictionary<string, string> { ["Location"] = room.Id });
    }

    private Reply List(Call call)
    {
        RoomCursor cursor = RoomCursor.Read(call) ?? new RoomCursor(EmptyPages(call), long.MaxValue);
        if (cursor.EmptyPages > 0)
        {
            return new Reply(200, RoomCursor.Page(call, [], cursor with { EmptyPages = cursor.EmptyPages - 1 }));
        }

        List<Room> rest = [.. rooms.NewestFirst.Where(room => room.Sequence < cursor.Position).Take(options.DefaultPageSize + 1)];
        List<Room> page = [.. rest.Take(options.DefaultPageSize)];
        RoomCursor? next = rest.Count > page.Count ? new RoomCursor(0, page[^1].Sequence) : null;
        return new Reply(200, RoomCursor.Page(call, page.Select(room => (JsonNode)room.ToJson(call.Version)), next));
    }

    private Reply Update(Call call)
    {
        Room room = Find(call);
        RequestObject body = call.Body;
        RoomWindow window = room.Window.Change(
            body.Time("validFrom"), body.Time("validUntil"), options.TimeProvider.GetUtcNow(), RoomTexts.Of(call.Version));
        bool? dialOut = DialOut(call);
        room.Window = window;
        room.PstnDialOutEnabled = dialOut ?? room.PstnDialOutEnabled;
        return new Reply(200, room.ToJson(call.Version));
    }

    private Reply Delete(Call call)
    {
        rooms.Remove(Find(call));
        return new Reply(204);
    }

    private Room Find(Call call) => rooms.Require(call);

    private static bool? DialOut(Call call) => RoomVersions.HasDialOut(call.Version) ? call.Body.Flag("pstnDialOutEnabled") : null;

    private int EmptyPages(Call call) =>
        int.TryParse(call.Header(EmptyPagesHeader), NumberStyles.None, CultureInfo.InvariantCulture, out int asked)
            ? asked
            : options.EmptyRoomPages;
}
