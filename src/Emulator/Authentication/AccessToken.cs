using System;
using System.Text.Json.Nodes;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Authentication;

/// <summary>A token and when it expires.</summary>
internal sealed record AccessToken(string Token, DateTimeOffset ExpiresOn)
{
    public JsonObject ToJson() => new() { ["token"] = Token, ["expiresOn"] = Timestamps.Precise(ExpiresOn) };
}
