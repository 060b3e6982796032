using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Identity;

/// <summary>The operations of the identity service that make users and their tokens.</summary>
internal sealed class IdentityOperations(UserDirectory users, TokenIssuer tokens, TimeProvider clock)
{
    private const int ShortestLifetime = 60;
    private const int LongestLifetime = 1440;
    private const int LongestCustomId = 256;

    public void Map(OperationMap map)
    {
        map.Post("", Create);
        map.Get("/{id}", Get);
        map.Delete("/{id}", Delete);
        map.Post("/{id}/:issueAccessToken", IssueToken);
        map.Post("/{id}/:revokeAccessTokens", RevokeTokens);
    }

    private static ServiceException NotOwned() =>
        new(401, new ServiceError("IdentityNotOwned", "Provided identity doesn't belong to the resource."));

    private static TimeSpan Lifetime(Call call)
    {
        int? asked = IdentityVersions.HasLifetime(call.Version) ? call.Body.Integer("expiresInMinutes") : null;
        int minutes = asked ?? LongestLifetime;
        return minutes is >= ShortestLifetime and <= LongestLifetime
            ? TimeSpan.FromMinutes(minutes)
            : throw ServiceException.InvalidInput(
                $"ExpiresInMinutes value {minutes} is invalid. Value must be within the [{ShortestLifetime}, {LongestLifetime}] interval.",
                "ExpiresInMinutes");
    }

    private static void RequireKnown(IReadOnlyList<string> scopes, string target, ApiVersion version)
    {
        IReadOnlyList<string> known = IdentityVersions.Scopes(version);
        if (scopes.FirstOrDefault(scope => !known.Contains(scope)) is { } unknown)
        {
            throw ServiceException.InvalidInput($"Invalid scopes - '{unknown}' is not a scope.", target);
        }
    }

    private static string? CustomId(Call call)
    {
        string? customId = IdentityVersions.HasCustomIds(call.Version) ? call.Body.Text("customId") : null;
        return customId is { Length: > LongestCustomId }
            ? throw ServiceException.InvalidInput($"A custom id has {LongestCustomId} characters at most.", "customId")
            : customId;
    }

    private static JsonObject ToJson(string userId, string? customId) => new JsonObject { ["id"] = userId }.With("customId", customId);

    private Reply Create(Call call)
    {
        IReadOnlyList<string> scopes = call.Body.Texts("createTokenWithScopes") ?? [];
        RequireKnown(scopes, "createTokenWithScopes", call.Version);
        TimeSpan lifetime = Lifetime(call);
        string? customId = CustomId(call);
        string userId = users.Create(customId);
        JsonObject body = new() { ["identity"] = ToJson(userId, customId) };
        return new Reply(201, body.With("accessToken", scopes.Count == 0 ? null : Issue(userId, scopes, lifetime)));
    }

    private Reply Get(Call call)
    {
        if (!IdentityVersions.HasCustomIds(call.Version))
        {
            throw new ServiceException(405, new ServiceError("MethodNotAllowed", "The method GET is not offered here."));
        }

        string userId = call.Route("id");
        DirectoryUser user = users.Find(userId) ?? throw NotOwned();
        string? issuedAt = user.LastTokenIssuedAt is { } time ? Timestamps.Precise(time) : null;
        return new Reply(200, ToJson(userId, user.CustomId).With("lastTokenIssuedAt", issuedAt));
    }

    private Reply IssueToken(Call call)
    {
        IReadOnlyList<string> scopes = call.Body.Texts("scopes")
            ?? throw ServiceException.InvalidInput("Scopes: The Scopes field is required.", "Scopes");
        if (scopes.Count == 0)
        {
            throw ServiceException.InvalidInput("Invalid scopes - Scopes field is required.", "scopes");
        }

        RequireKnown(scopes, "scopes", call.Version);
        TimeSpan lifetime = Lifetime(call);
        string userId = call.Route("id");
        return new Reply(200, Issue(userId, scopes, lifetime));
    }

    private JsonObject Issue(string userId, IReadOnlyList<string> scopes, TimeSpan lifetime)
    {
        DirectoryUser user = users.Find(userId) ?? throw NotOwned();
        users.NoteToken(userId, clock.GetUtcNow());
        return tokens.IssueForUser(userId, scopes, user.Generation, lifetime).ToJson();
    }

    private Reply RevokeTokens(Call call) => users.Revoke(call.Route("id")) ? new Reply(204) : throw NotOwned();

    private Reply Delete(Call call) => users.Delete(call.Route("id")) ? new Reply(204) : throw NotOwned();
}
