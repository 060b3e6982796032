using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Emulator.Authentication;

namespace Typewright.Emulator;

/// <summary>Requests to the identity service of an emulator or of a real resource, signed with its access key.</summary>
public static class IdentityRequests
{
    private const string ApiVersion = "2023-10-01";

    private static readonly HttpClient Client = new();

    /// <summary>Creates a user and an access token for it that is valid for 24 hours.</summary>
    /// <param name="connectionString">Endpoint and access key: <c>endpoint=…;accesskey=…</c>.</param>
    /// <param name="scopes">The scopes of the token, at least one, such as <c>chat</c> and <c>voip</c>.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The raw id of the user and its access token.</returns>
    /// <exception cref="ArgumentException">The connection string lacks a part, or there is no scope.</exception>
    /// <exception cref="FormatException">The access key is not Base64.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached or answered with an error.</exception>
    public static async Task<(string UserId, string Token)> CreateUserAndTokenAsync(
        string connectionString, string[] scopes, CancellationToken cancellationToken = default)
    {
        JsonElement result = await SendAsync(connectionString, HttpMethod.Post, "", Scoped("createTokenWithScopes", scopes), cancellationToken).ConfigureAwait(false);
        return (result.GetProperty("identity").GetProperty("id").GetString()!, result.GetProperty("accessToken").GetProperty("token").GetString()!);
    }

    /// <summary>Issues another access token for a user, valid for 24 hours. Earlier ones stay valid.</summary>
    /// <param name="connectionString">Endpoint and access key: <c>endpoint=…;accesskey=…</c>.</param>
    /// <param name="userId">The raw id of the user.</param>
    /// <param name="scopes">The scopes of the token, at least one, such as <c>chat</c> and <c>voip</c>.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The access token.</returns>
    /// <exception cref="ArgumentException">The connection string lacks a part, the id is empty, or there is no scope.</exception>
    /// <exception cref="FormatException">The access key is not Base64.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached or answered with an error.</exception>
    public static async Task<string> IssueTokenAsync(
        string connectionString, string userId, string[] scopes, CancellationToken cancellationToken = default)
    {
        string path = OfUser(userId) + "/:issueAccessToken";
        JsonElement result = await SendAsync(connectionString, HttpMethod.Post, path, Scoped("scopes", scopes), cancellationToken).ConfigureAwait(false);
        return result.GetProperty("token").GetString()!;
    }

    /// <summary>Makes all access tokens invalid that a user has been given so far.</summary>
    /// <param name="connectionString">Endpoint and access key: <c>endpoint=…;accesskey=…</c>.</param>
    /// <param name="userId">The raw id of the user.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <exception cref="ArgumentException">The connection string lacks a part, or the id is empty.</exception>
    /// <exception cref="FormatException">The access key is not Base64.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached or answered with an error.</exception>
    public static Task RevokeTokensAsync(string connectionString, string userId, CancellationToken cancellationToken = default) =>
        SendAsync(connectionString, HttpMethod.Post, OfUser(userId) + "/:revokeAccessTokens", null, cancellationToken);

    /// <summary>Deletes a user, with whom its access tokens become invalid.</summary>
    /// <param name="connectionString">Endpoint and access key: <c>endpoint=…;accesskey=…</c>.</param>
    /// <param name="userId">The raw id of the user.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <exception cref="ArgumentException">The connection string lacks a part, or the id is empty.</exception>
    /// <exception cref="FormatException">The access key is not Base64.</exception>
    /// <exception cref="HttpRequestException">The service cannot be reached or answered with an error.</exception>
    public static Task DeleteUserAsync(string connectionString, string userId, CancellationToken cancellationToken = default) =>
        SendAsync(connectionString, HttpMethod.Delete, OfUser(userId), null, cancellationToken);

    private static string OfUser(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return "/" + Uri.EscapeDataString(userId);
    }

    private static JsonObject Scoped(string member, string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return scopes.Length > 0
            ? new JsonObject { [member] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]) }
            : throw new ArgumentException("A token needs at least one scope.", nameof(scopes));
    }

    private static async Task<JsonElement> SendAsync(string connectionString, HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        (Uri endpoint, byte[] key) = Parse(connectionString);
        using HttpRequestMessage request = Sign(method, new Uri(endpoint, $"/identities{path}?api-version={ApiVersion}"), body, key);
        using HttpResponseMessage response = await Client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return !response.IsSuccessStatusCode
            ? throw new HttpRequestException($"The identity service answered {(int)response.StatusCode}: {text}", null, response.StatusCode)
            : text.Length == 0 ? default : JsonElement.Parse(text);
    }

    private static (Uri Endpoint, byte[] Key) Parse(string connectionString)
    {
        Dictionary<string, string> parts = connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.OrdinalIgnoreCase);
        return parts.TryGetValue("endpoint", out string? endpoint)
            && parts.TryGetValue("accesskey", out string? key)
            && Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address)
                ? (address, Convert.FromBase64String(key))
                : throw new ArgumentException("A connection string names an endpoint and an accesskey.", nameof(connectionString));
    }

    private static HttpRequestMessage Sign(HttpMethod method, Uri address, JsonObject? body, byte[] key)
    {
        byte[] bytes = body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body);
        string date = DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture);
        string hash = HmacSignature.ContentHash(bytes);
        string signature = HmacSignature.Sign(key, method.Method, address.PathAndQuery, $"{date};{address.Authority};{hash}");

        HttpRequestMessage request = new(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        request.Headers.Add("x-ms-date", date);
        request.Headers.Add("x-ms-content-sha256", hash);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"{HmacSignature.Scheme} SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}");
        return request;
    }
}
