using System;
using System.Collections.Generic;

namespace Typewright.Emulator.Authentication;

/// <summary>What an access token says.</summary>
/// <param name="UserId">The raw id of the user; null in a service token.</param>
/// <param name="Scopes">What the user may do with it.</param>
/// <param name="Generation">How often the user's tokens had been revoked when it was issued.</param>
/// <param name="ExpiresOn">When it stops being valid, in whole seconds.</param>
internal sealed record TokenClaims(string? UserId, IReadOnlyList<string> Scopes, int Generation, DateTimeOffset ExpiresOn);
