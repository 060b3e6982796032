using System;
using System.Globalization;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class IdentityTests : EmulatorTest
{
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
    [InlineData("""{"scopes":[]}""")]
    [InlineData("{}")]
    public async Task Issuing_a_token_without_scopes_is_refused(string body)
    {
        string id = await CreateUserAsync();

        Answer answer = await SignedAsync("POST", $"/identities/{id}/:issueAccessToken{IdentityVersion}", body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("ValidationError", answer.ErrorCode);
        Assert.Equal("scopes", (string?)answer.Json["error"]!["target"]);
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
    public async Task The_signing_request_class_creates_users_on_any_endpoint()
    {
        (string userId, string token) = await IdentityRequests.CreateUserAndTokenAsync(Emulator.ConnectionString, ["chat"]);

        Answer thread = await AsUserAsync(token, "POST", "/chat/threads" + ChatVersion, """{"topic":"mine"}""");
        Assert.Equal(userId, (string?)thread.Json["chatThread"]!["createdByCommunicationIdentifier"]!["rawId"]);
    }

    [Fact]
    public async Task The_signing_request_class_issues_revokes_and_deletes()
    {
        (string userId, string first) = await IdentityRequests.CreateUserAndTokenAsync(Emulator.ConnectionString, ["chat"]);
        await IdentityRequests.RevokeTokensAsync(Emulator.ConnectionString, userId);
        string second = await IdentityRequests.IssueTokenAsync(Emulator.ConnectionString, userId, ["chat"]);

        Assert.Equal(401, (await AsUserAsync(first, "GET", "/chat/threads" + ChatVersion)).Status);
        Assert.Equal(200, (await AsUserAsync(second, "GET", "/chat/threads" + ChatVersion)).Status);

        await IdentityRequests.DeleteUserAsync(Emulator.ConnectionString, userId);

        Assert.Equal(401, (await AsUserAsync(second, "GET", "/chat/threads" + ChatVersion)).Status);
    }

    [Fact]
    public async Task The_signing_request_class_reports_what_the_service_answered()
    {
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => IdentityRequests.CreateUserAndTokenAsync($"accesskey=AAAA;endpoint={Emulator.Endpoint}", ["chat"]));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Contains("Denied", exception.Message);
    }

    [Theory]
    [InlineData("endpoint=http://localhost/")]
    [InlineData("accesskey=AAAA")]
    [InlineData("endpoint=nowhere;accesskey=AAAA")]
    public async Task The_signing_request_class_refuses_an_incomplete_connection_string(string connectionString) =>
        await Assert.ThrowsAsync<ArgumentException>(() => IdentityRequests.CreateUserAndTokenAsync(connectionString, ["chat"]));

    private async Task<string> CreateUserAsync() =>
        (string)(await SignedAsync("POST", "/identities" + IdentityVersion)).Json["identity"]!["id"]!;
}
