using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Emulator.Authentication;

/// <summary>Who sent a request.</summary>
/// <param name="UserId">The raw id of the user; null for a service that holds the access key or a service token.</param>
/// <param name="Scopes">The scopes of the user's token.</param>
internal sealed record Caller(string? UserId, IReadOnlyList<string> Scopes)
{
    public static Caller Service { get; } = new(null, []);

    public bool HasAnyScope(params ReadOnlySpan<string> scopes)
    {
        foreach (string scope in scopes)
        {
            if (Scopes.Contains(scope))
            {
                return true;
            }
        }

        return false;
    }
}
