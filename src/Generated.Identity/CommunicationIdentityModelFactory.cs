using System;
using Azure.Core;

namespace Azure.Communication.Identity.Models;

/// <summary>Makes models that otherwise only the service makes: for tests that mock a client.</summary>
public static class CommunicationIdentityModelFactory
{
    /// <summary>Makes a <see cref="Identity.CommunicationUserIdentifierAndToken"/> as the service would.</summary>
    /// <param name="user">The user.</param>
    /// <param name="accessToken">The access token; the default value when there is none.</param>
    /// <returns>The user and the token.</returns>
    public static CommunicationUserIdentifierAndToken CommunicationUserIdentifierAndToken(
        CommunicationUserIdentifier user, AccessToken accessToken) =>
        new() { User = user, AccessToken = accessToken };

    /// <summary>Makes a <see cref="Models.CommunicationUserDetail"/> as the service would.</summary>
    /// <param name="user">The user.</param>
    /// <param name="customId">The id that the caller gave the user; null when there is none.</param>
    /// <param name="lastTokenIssuedAt">When the user was last given an access token; null when that has not happened yet.</param>
    /// <returns>What the service knows about the user.</returns>
    public static CommunicationUserDetail CommunicationUserDetail(
        CommunicationUserIdentifier user, string? customId = null, DateTimeOffset? lastTokenIssuedAt = null) =>
        new(user, customId, lastTokenIssuedAt);
}
