using System;

namespace Azure.Communication.Identity.Models;

/// <summary>What the service knows about a user.</summary>
public class CommunicationUserDetail
{
    internal CommunicationUserDetail(CommunicationUserIdentifier user, string? customId, DateTimeOffset? lastTokenIssuedAt)
    {
        User = user;
        CustomId = customId;
        LastTokenIssuedAt = lastTokenIssuedAt;
    }

    /// <summary>The user.</summary>
    public CommunicationUserIdentifier User { get; }

    /// <summary>The id that you gave the user; null when there is none.</summary>
    public string? CustomId { get; }

    /// <summary>When the user was last given an access token; null when that has not happened yet.</summary>
    public DateTimeOffset? LastTokenIssuedAt { get; }
}
