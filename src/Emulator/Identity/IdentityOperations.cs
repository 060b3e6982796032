using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Identity;

/// <summary>The operations of the identity service that make users and their tokens.</summary>
internal sealed class IdentityOperations(UserDirectory users, TokenIssuer tokens)
{
    private const int ShortestLifetime = 60;
    private const int LongestLifetime = 1440;
    private const string FirstVersionWithLifetime = "2022-10-01";

    private static readonly string[] KnownScopes = ["chat", "voip", "chat.join", "chat.join.limited", "voip.join"];

    public void Map(OperationMap map)
    {
        map.Post("", Create);
        map.Delete("/{id}", Delete);
        map.Post("/{id}/:issueAccessToken", IssueToken);
        map.Post("/{id}/:revokeAccessTokens", RevokeTokens);
    }

    private static ServiceException NotOwned() =>
        new(401, new ServiceError("IdentityNotOwned", "Provided identity doesn't belong to the resource."));

    private static TimeSpan Lifetime(Call call)
    {
        int minutes = call.Version.IsAtLeast(FirstVersionWithLifetime) ? call.Body.Integer("expiresInMinutes") ?? LongestLifetime : LongestLifetime;
        return minutes is >= ShortestLifetime and <= LongestLifetime
            ? TimeSpan.FromMinutes(minutes)
            : throw ServiceException.InvalidInput(
                $"ExpiresInMinutes value {minutes} is invalid. Value must be within the [{ShortestLifetime}, {LongestLifetime}] interval.",
                "ExpiresInMinutes");
    }

    private static void RequireKnown(IReadOnlyList<string> scopes, string target)
    {
        if (scopes.FirstOrDefault(scope => !KnownScopes.Contains(scope)) is { } unknown)
        {
            throw ServiceException.InvalidInput($"Invalid scopes - '{unknown}' is not a scope.", target);
        }
    }

    private static JsonObject ToJson(AccessToken token) => new() { ["token"] = token.Token, ["expiresOn"] = Timestamps.Precise(token.ExpiresOn) };

    private Reply Create(Call call)
    {
        IReadOnlyList<string> scopes = call.Body.Texts("createTokenWithScopes") ?? [];
        RequireKnown(scopes, "createTokenWithScopes");
        TimeSpan lifetime = Lifetime(call);
        string userId = users.Create();
        JsonObject body = new() { ["identity"] = new JsonObject { ["id"] = userId } };
        return new Reply(201, body.With("accessToken", scopes.Count == 0 ? null : ToJson(tokens.IssueForUser(userId, scopes, 0, lifetime))));
    }

    private Reply IssueToken(Call call)
    {
        IReadOnlyList<string> scopes = call.Body.Texts("scopes") ?? [];
        if (scopes.Count == 0)
        {
            throw ServiceException.InvalidInput("Invalid scopes - Scopes field is required.", "scopes");
        }

        RequireKnown(scopes, "scopes");
        TimeSpan lifetime = Lifetime(call);
        string userId = call.Route("id");
        int generation = users.Generation(userId) ?? throw NotOwned();
        return new Reply(200, ToJson(tokens.IssueForUser(userId, scopes, generation, lifetime)));
    }

    private Reply RevokeTokens(Call call) => users.Revoke(call.Route("id")) ? new Reply(204) : throw NotOwned();

    private Reply Delete(Call call) => users.Delete(call.Route("id")) ? new Reply(204) : throw NotOwned();
}
