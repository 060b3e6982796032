using System;

namespace Typewright.Emulator.Authentication;

/// <summary>What the Entra token of a Teams user says.</summary>
/// <param name="ClientId">The Entra application that it was issued to.</param>
/// <param name="ObjectId">The Entra user.</param>
/// <param name="ExpiresOn">When it stops being valid, in whole seconds.</param>
internal sealed record TeamsUserClaims(string ClientId, string ObjectId, DateTimeOffset ExpiresOn);
