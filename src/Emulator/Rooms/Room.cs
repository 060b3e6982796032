using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>A room and the participants invited to it.</summary>
internal sealed class Room(long sequence, DateTimeOffset createdAt)
{
    private const long FirstId = 99_400_000_000_000_000;

    /// <summary>Counts rooms in the order of their creation.</summary>
    public long Sequence => sequence;

    /// <summary>Seventeen digits, like the ids of the service.</summary>
    public string Id { get; } = (FirstId + sequence).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public required RoomWindow Window { get; set; }

    public bool PstnDialOutEnabled { get; set; }

    /// <summary>Role by raw id, in the order in which the participants were added.</summary>
    public OrderedDictionary<string, string> Participants { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything about the room, as the state dump has it.</summary>
    public JsonElement ToState()
    {
        IEnumerable<JsonNode> participants = Participants.Select(entry => new JsonObject { ["rawId"] = entry.Key, ["role"] = entry.Value });
        return JsonSerializer.SerializeToElement(
            ToJson(ServiceDescription.Rooms.Newest).With("participants", JsonMembers.ToArray(participants)));
    }

    public JsonObject ToJson(ApiVersion version) => new JsonObject
    {
        ["id"] = Id,
        ["createdAt"] = Timestamps.Precise(createdAt),
        ["validFrom"] = Timestamps.Precise(Window.From),
        ["validUntil"] = Timestamps.Precise(Window.Until),
    }.With("pstnDialOutEnabled", RoomVersions.HasDialOut(version) ? PstnDialOutEnabled : null);
}
