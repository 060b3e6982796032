using System;
using System.Globalization;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class IdentityTests : EmulatorTest
{
    private const string PreviewVersion = "?api-version=2025-03-02-preview";

    [Fact]
    public async Task Creating_a_user_without_scopes_gives_no_token()
    {
        Answer answer = await SignedAsync("POST", "/identities" + IdentityVersion, "{}");

        Assert.Equal(201, answer.Status);
        Assert.StartsWith("8:acs:", (string?)answer.Json["identity"]!["id"]);
        Assert.Null(answer.Json["accessToken"]);
    }

    [Fact]
    public async Task Creating_a_user_takes_an_empty_body()
    {
        Answer answer = await SignedAsync("POST", "/identities" + IdentityVersion);

        Assert.Equal(201, answer.Status);
    }

    [Fact]
    public async Task Creating_a_user_with_scopes_gives_a_token_that_chat_accepts()
    {
        Answer answer = await SignedAsync(
            "POST",
            "/identities" + IdentityVersion,
            new { createTokenWithScopes = new[] { "chat", "voip" } });

        string token = (string)answer.Json["accessToken"]!["token"]!;
        Assert.Equal(200, (await AsUserAsync(token, "GET", "/chat/threads" + ChatVersion)).Status);
    }

    [Fact]
    public async Task Every_user_has_an_id_of_its_own()
    {
        Answer first = await SignedAsync("POST", "/identities" + IdentityVersion);
        Answer second = await SignedAsync("POST", "/identities" + IdentityVersion);

        Assert.NotEqual((string?)first.Json["identity"]!["id"], (string?)second.Json["identity"]!["id"]);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(1440)]
    public async Task A_token_lives_as_long_as_asked(int minutes)
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;
        Answer answer = await SignedAsync(
            "POST",
            "/identities" + IdentityVersion,
            new { createTokenWithScopes = new[] { "chat" }, expiresInMinutes = minutes });

        string text = (string)answer.Json["accessToken"]!["expiresOn"]!;
        DateTimeOffset expiresOn = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        Assert.InRange(expiresOn, before.AddMinutes(minutes), DateTimeOffset.UtcNow.AddMinutes(minutes));
        Assert.EndsWith("+00:00", text);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(1441)]
    public async Task A_lifetime_outside_an_hour_to_a_day_is_refused(int minutes)
    {
        Answer answer = await SignedAsync(
            "POST",
            "/identities" + IdentityVersion,
            new { createTokenWithScopes = new[] { "chat" }, expiresInMinutes = minutes });

        Assert.Equal(400, answer.Status);
        Assert.Equal("ValidationError", answer.ErrorCode);
        Assert.Equal($"ExpiresInMinutes value {minutes} is invalid. Value must be within the [60, 1440] interval.", answer.ErrorMessage);
        Assert.Equal("ExpiresInMinutes", (string?)answer.Json["error"]!["target"]);
    }

    [Fact]
    public async Task A_lifetime_means_nothing_to_versions_that_do_not_know_it()
    {
        Answer answer = await SignedAsync(
            "POST",
            "/identities?api-version=2022-06-01",
            new { createTokenWithScopes = new[] { "chat" }, expiresInMinutes = 1 });

        Assert.Equal(201, answer.Status);
    }

    [Fact]
    public async Task Issuing_a_token_for_a_user_works_with_its_id_escaped()
    {
        string id = await CreateUserAsync();

        Answer answer = await SignedAsync(
            "POST",
            $"/identities/{Uri.EscapeDataString(id)}/:issueAccessToken{IdentityVersion}",
            new { scopes = new[] { "chat" } });

        Assert.Equal(200, answer.Status);
        Assert.Equal(200, (await AsUserAsync((string)answer.Json["token"]!, "GET", "/chat/threads" + ChatVersion)).Status);
    }

    [Theory]
    [InlineData("""{"scopes":[]}""", "scopes", "Invalid scopes - Scopes field is required.")]
    [InlineData("{}", "Scopes", "Scopes: The Scopes field is required.")]
    public async Task Issuing_a_token_without_scopes_is_refused(string body, string target, string message)
    {
        string id = await CreateUserAsync();

        Answer answer = await SignedAsync("POST", $"/identities/{id}/:issueAccessToken{IdentityVersion}", body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("ValidationError", answer.ErrorCode);
        Assert.Equal((target, message), ((string?)answer.Json["error"]!["target"], answer.ErrorMessage));
    }

    [Fact]
    public async Task An_unknown_scope_is_refused()
    {
        Answer answer = await SignedAsync("POST", "/identities" + IdentityVersion, """{"createTokenWithScopes":["everything"]}""");

        Assert.Equal(400, answer.Status);
        Assert.Equal("createTokenWithScopes", (string?)answer.Json["error"]!["target"]);
    }

    [Fact]
    public async Task Revoking_makes_earlier_tokens_invalid_but_not_later_ones()
    {
        (string id, string old) = await Emulator.CreateUserAndTokenAsync();

        Answer revoked = await SignedAsync("POST", $"/identities/{id}/:revokeAccessTokens{IdentityVersion}");
        Answer issued = await SignedAsync("POST", $"/identities/{id}/:issueAccessToken{IdentityVersion}", """{"scopes":["chat"]}""");

        Assert.Equal(204, revoked.Status);
        Assert.Equal(401, (await AsUserAsync(old, "GET", "/chat/threads" + ChatVersion)).Status);
        Assert.Equal(200, (await AsUserAsync((string)issued.Json["token"]!, "GET", "/chat/threads" + ChatVersion)).Status);
    }

    [Fact]
    public async Task Deleting_a_user_makes_its_tokens_invalid()
    {
        (string id, string token) = await Emulator.CreateUserAndTokenAsync();

        Answer answer = await SignedAsync("DELETE", $"/identities/{id}{IdentityVersion}");

        Assert.Equal(204, answer.Status);
        Assert.Equal(401, (await AsUserAsync(token, "GET", "/chat/threads" + ChatVersion)).Status);
    }

    [Theory]
    [InlineData("DELETE", "", null)]
    [InlineData("POST", "/:revokeAccessTokens", null)]
    [InlineData("POST", "/:issueAccessToken", """{"scopes":["chat"]}""")]
    public async Task A_user_of_another_resource_is_refused(string method, string suffix, string? body)
    {
        Answer answer = await SignedAsync(method, $"/identities/8:acs:a_b{suffix}{IdentityVersion}", body);

        Assert.Equal(401, answer.Status);
        Assert.Equal("IdentityNotOwned", answer.ErrorCode);
    }

    [Fact]
    public async Task A_custom_id_belongs_to_one_user_until_that_is_deleted()
    {
        string first = await CreateUserAsync(PreviewVersion, """{"customId":"mina"}""");
        string again = await CreateUserAsync(PreviewVersion, """{"customId":"mina"}""");
        Answer read = await SignedAsync("GET", $"/identities/{first}{PreviewVersion}");
        await SignedAsync("DELETE", $"/identities/{first}{PreviewVersion}");
        string later = await CreateUserAsync(PreviewVersion, """{"customId":"mina"}""");

        Assert.Equal(first, again);
        Assert.Equal("mina", (string?)read.Json["customId"]);
        Assert.NotEqual(first, later);
    }

    [Fact]
    public async Task Custom_ids_and_details_mean_nothing_to_versions_that_do_not_know_them()
    {
        string first = await CreateUserAsync(IdentityVersion, """{"customId":"mina"}""");
        string second = await CreateUserAsync(IdentityVersion, """{"customId":"mina"}""");

        Assert.NotEqual(first, second);
        Assert.Equal(405, (await SignedAsync("GET", $"/identities/{first}{IdentityVersion}")).Status);
    }

    [Fact]
    public async Task A_custom_id_has_256_characters_at_most()
    {
        Assert.Equal(201, (await SignedAsync("POST", "/identities" + PreviewVersion, new { customId = new string('m', 256) })).Status);
        Assert.Equal(400, (await SignedAsync("POST", "/identities" + PreviewVersion, new { customId = new string('m', 257) })).Status);
    }

    [Theory]
    [InlineData("2022-10-01", 400)]
    [InlineData("2023-10-01", 201)]
    public async Task The_scopes_of_those_who_join_are_known_since_2023(string version, int status)
    {
        Answer answer = await SignedAsync("POST", $"/identities?api-version={version}", """{"createTokenWithScopes":["chat.join"]}""");

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task The_token_of_a_Teams_user_is_good_for_an_exchange_only()
    {
        string guid = Guid.NewGuid().ToString();
        string entra = Emulator.CreateTeamsUserToken(guid, guid);
        Answer exchanged = await SignedAsync(
            "POST", "/teamsUser/:exchangeAccessToken" + IdentityVersion, new { token = entra, appId = guid, userId = guid });

        Assert.Equal(200, (await AsUserAsync((string)exchanged.Json["token"]!, "GET", "/chat/threads" + ChatVersion)).Status);
        Assert.Equal(401, (await AsUserAsync(entra, "GET", "/chat/threads" + ChatVersion)).Status);
        Assert.Equal(401, (await AsUserAsync(entra, "POST", "/identities" + IdentityVersion)).Status);
    }

    [Fact]
    public async Task Teams_users_are_known_since_the_second_version()
    {
        Answer answer = await SignedAsync("POST", "/teamsUser/:exchangeAccessToken?api-version=2021-03-07", "{}");

        Assert.Equal("UnsupportedApiVersion", answer.ErrorCode);
    }

    private async Task<string> CreateUserAsync(string version = IdentityVersion, string? body = null) =>
        (string)(await SignedAsync("POST", "/identities" + version, body)).Json["identity"]!["id"]!;
}
