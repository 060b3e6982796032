using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>The map of participants in request bodies: role by raw id, null to remove.</summary>
internal static class RoomParticipants
{
    private const string DefaultRole = "Attendee";

    /// <summary>Reads and checks the whole map, so that a bad entry leaves the room as it was.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Read(RequestObject body, ApiVersion version) =>
    [
        .. (body.ObjectMap("participants") ?? [])
            .Select(entry => KeyValuePair.Create(CheckedRawId(entry, version), CheckedRole(entry.Value, version))),
    ];

    public static void Apply(Room room, IEnumerable<KeyValuePair<string, string?>> changes)
    {
        foreach ((string rawId, string? role) in changes)
        {
            if (role is null)
            {
                room.Participants.Remove(rawId);
            }
            else
            {
                room.Participants[rawId] = role;
            }
        }
    }

    /// <summary>Whoever is to be removed need not be there, so an id of any form will do.</summary>
    private static string CheckedRawId(KeyValuePair<string, RequestObject?> entry, ApiVersion version) =>
        entry.Value is null || Identifier.TryParse(entry.Key) is not null
            ? entry.Key
            : throw ServiceException.InvalidInput(RoomTexts.Of(version).BadIdentifier.Replace("{0}", entry.Key, StringComparison.Ordinal));

    private static string? CheckedRole(RequestObject? properties, ApiVersion version)
    {
        if (properties is not { } given)
        {
            return null;
        }

        string role = given.Text("role") ?? DefaultRole;
        IReadOnlyList<string> roles = RoomVersions.Roles(version);
        return roles.Contains(role)
            ? role
            : throw ServiceException.InvalidInput(
                $"'{role}' is not a role of this API version. Its roles are: {string.Join(", ", roles)}.");
    }
}
