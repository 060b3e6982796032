using System.Collections.Generic;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>What changed between the versions of the rooms service.</summary>
internal static class RoomVersions
{
    private static readonly string[] FirstRoles = ["Presenter", "Attendee", "Consumer"];
    private static readonly string[] RolesSinceCollaborator = [.. FirstRoles, "Collaborator"];

    public static bool HasDialOut(ApiVersion version) => version.Has(stable: "2024-04-15", preview: "2023-10-30");

    /// <summary>Whether errors read as they do since 2025, and validation errors come without the headers of others.</summary>
    public static bool IsReworded(ApiVersion version) => version.IsAtLeast("2025-03-13");

    public static IReadOnlyList<string> Roles(ApiVersion version) => version.IsAtLeast("2025-03-13") ? RolesSinceCollaborator : FirstRoles;
}
