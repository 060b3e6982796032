using System.Collections.Generic;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Identity;

/// <summary>What changed between the versions of the identity service.</summary>
internal static class IdentityVersions
{
    private static readonly string[] FirstScopes = ["chat", "voip"];
    private static readonly string[] ScopesSinceJoining = [.. FirstScopes, "chat.join", "chat.join.limited", "voip.join"];

    /// <summary>Whether a token may be asked to live for another time than a day.</summary>
    public static bool HasLifetime(ApiVersion version) => version.IsAtLeast("2022-10-01");

    /// <summary>Whether users have custom ids and details.</summary>
    public static bool HasCustomIds(ApiVersion version) => version.IsAtLeast("2025-03-02");

    public static IReadOnlyList<string> Scopes(ApiVersion version) => version.IsAtLeast("2023-10-01") ? ScopesSinceJoining : FirstScopes;
}
