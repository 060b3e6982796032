using System;

namespace Typewright.Emulator.Authentication;

/// <summary>A token and when it expires.</summary>
internal sealed record AccessToken(string Token, DateTimeOffset ExpiresOn);
