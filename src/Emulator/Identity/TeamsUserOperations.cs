using System;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Identity;

/// <summary>The operation of the identity service that exchanges Entra tokens of Teams users.</summary>
internal sealed class TeamsUserOperations(UserDirectory users, TokenIssuer tokens, TimeProvider clock)
{
    private static readonly string[] Scopes = ["chat", "voip"];

    public void Map(OperationMap map) => map.Post("/:exchangeAccessToken", Exchange);

    private static string Require(Call call, string name)
    {
        string label = char.ToUpperInvariant(name[0]) + name[1..];
        return call.Body.Text(name) is { Length: > 0 } text
            ? text
            : throw ServiceException.InvalidInput($"{label}: The {label} field is required.", label);
    }

    private static void RequireGuid(string text, string name)
    {
        if (!Guid.TryParse(text, out _))
        {
            throw ServiceException.InvalidInput($"Provided {char.ToUpperInvariant(name[0])}{name[1..]} has invalid format.", name);
        }
    }

    private Reply Exchange(Call call)
    {
        string token = Require(call, "token");
        string appId = Require(call, "appId");
        string userId = Require(call, "userId");
        RequireGuid(appId, "appId");
        RequireGuid(userId, "userId");
        TeamsUserClaims? claims = tokens.ReadTeamsUser(token);
        DateTimeOffset now = clock.GetUtcNow();
        if (claims is null || claims.ExpiresOn <= now || !Same(claims.ClientId, appId) || !Same(claims.ObjectId, userId))
        {
            throw new ServiceException(401, new ServiceError("InvalidAccessToken", "Provided access token is not valid."));
        }

        string id = users.TakeIn(userId);
        users.NoteToken(id, now);
        int generation = users.Find(id)!.Generation;
        return new Reply(200, tokens.IssueForUser(id, Scopes, generation, claims.ExpiresOn - now).ToJson());
    }

    private static bool Same(string first, string second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
