using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;

namespace Typewright.Emulator.Authentication;

/// <summary>Issues and reads JSON Web Tokens, signed with HMAC-SHA256 by a key derived from the access key.</summary>
internal sealed class TokenIssuer(byte[] accessKey, string resourceId, TimeProvider clock, TimeSpan? longestLifetime)
{
    private const string UserPrefix = "8:";
    private const string ObjectIdClaim = "oid";

    private static readonly string Header = Encode("""{"alg":"HS256","typ":"JWT"}""");

    // The tokens must not be forgeable by whoever only learns one of them, nor reveal the access key.
    private readonly byte[] _key = HMACSHA256.HashData(accessKey, "access tokens"u8);
    private int _issued;

    public AccessToken IssueForUser(string userId, IEnumerable<string> scopes, int generation, TimeSpan lifetime)
    {
        TimeSpan granted = longestLifetime is { } longest && longest < lifetime ? longest : lifetime;
        return Issue(granted, new JsonObject
        {
            ["skypeid"] = userId[UserPrefix.Length..],
            ["acsScope"] = string.Join(',', scopes),
            ["generation"] = generation,
        });
    }

    public AccessToken IssueForService(TimeSpan lifetime) =>
        Issue(lifetime, new JsonObject { ["aud"] = "https://communication.azure.com" });

    /// <summary>Issues what stands for an Entra token of a Teams user, which is good for nothing but an exchange.</summary>
    public AccessToken IssueForTeamsUser(string clientId, string objectId, TimeSpan lifetime) =>
        Issue(lifetime, new JsonObject { ["appid"] = clientId, [ObjectIdClaim] = objectId });

    /// <summary>The claims of a token that this emulator signed; null for any other text. Says nothing about expiry.</summary>
    public TokenClaims? Read(string token)
    {
        if (Payload(token) is not { } payload || payload.TryGetProperty(ObjectIdClaim, out _))
        {
            return null;
        }

        return payload.TryGetProperty("skypeid", out JsonElement user)
            ? new TokenClaims(
                UserPrefix + user.GetString(),
                payload.GetProperty("acsScope").GetString()!.Split(','),
                payload.GetProperty("generation").GetInt32(),
                ExpiresOn(payload))
            : new TokenClaims(null, [], 0, ExpiresOn(payload));
    }

    /// <summary>What <see cref="Read"/> is for tokens of users, for those of Teams users.</summary>
    public TeamsUserClaims? ReadTeamsUser(string token) =>
        Payload(token) is { } payload && payload.TryGetProperty(ObjectIdClaim, out JsonElement objectId)
            ? new TeamsUserClaims(payload.GetProperty("appid").GetString()!, objectId.GetString()!, ExpiresOn(payload))
            : null;

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static DateTimeOffset ExpiresOn(JsonElement payload) =>
        DateTimeOffset.FromUnixTimeSeconds(payload.GetProperty("exp").GetInt64());

    private JsonElement? Payload(string token)
    {
        string[] parts = token.Split('.');
        return parts.Length == 3 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(parts[2]), Signature(parts[0], parts[1]))
            ? JsonElement.Parse(Base64Url.DecodeFromChars(parts[1]))
            : null;
    }

    private AccessToken Issue(TimeSpan lifetime, JsonObject claims)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset expiresOn = now + lifetime;
        claims["iat"] = now.ToUnixTimeSeconds();
        claims["exp"] = expiresOn.ToUnixTimeSeconds();
        claims["resourceId"] = resourceId;
        // Two tokens that were issued in the same second still differ.
        claims["jti"] = Interlocked.Increment(ref _issued);
        string payload = Encode(claims.ToJsonString());
        return new AccessToken($"{Header}.{payload}.{Encoding.ASCII.GetString(Signature(Header, payload))}", expiresOn);
    }

    private byte[] Signature(string header, string payload) =>
        Base64Url.EncodeToUtf8(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{header}.{payload}")));
}
