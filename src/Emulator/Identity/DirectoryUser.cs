using System;

namespace Typewright.Emulator.Identity;

/// <summary>A user of the emulated resource.</summary>
/// <param name="CustomId">The id that the caller gave the user, if any.</param>
/// <param name="Generation">How often the user's tokens were revoked: only tokens of the latest generation are valid.</param>
/// <param name="LastTokenIssuedAt">When the user was last given a token, if ever.</param>
internal sealed record DirectoryUser(string? CustomId, int Generation, DateTimeOffset? LastTokenIssuedAt);
