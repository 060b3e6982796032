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
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        ArgumentNullException.ThrowIfNull(scopes);
        if (scopes.Length == 0)
        {
            throw new ArgumentException("A token needs at least one scope.", nameof(scopes));
        }

        (Uri endpoint, byte[] key) = Parse(connectionString);
        JsonObject body = new() { ["createTokenWithScopes"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]) };
        using HttpRequestMessage request = Sign(new Uri(endpoint, $"/identities?api-version={ApiVersion}"), body, key);
        using HttpResponseMessage response = await Client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"The identity service answered {(int)response.StatusCode}: {text}", null, response.StatusCode);
        }

        JsonElement result = JsonElement.Parse(text);
        return (result.GetProperty("identity").GetProperty("id").GetString()!, result.GetProperty("accessToken").GetProperty("token").GetString()!);
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

    private static HttpRequestMessage Sign(Uri address, JsonObject body, byte[] key)
    {
        byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(body);
        string date = DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture);
        string hash = HmacSignature.ContentHash(bytes);
        string signature = HmacSignature.Sign(key, "POST", address.PathAndQuery, $"{date};{address.Authority};{hash}");

        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("x-ms-date", date);
        request.Headers.Add("x-ms-content-sha256", hash);
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"{HmacSignature.Scheme} SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}");
        return request;
    }
}
