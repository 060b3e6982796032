using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Core;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncIdentityTests() : IdentityTests(isAsync: false);

public sealed class AsyncIdentityTests() : IdentityTests(isAsync: true);

/// <summary>Users and their tokens.</summary>
public abstract class IdentityTests(bool isAsync) : EmulatorTest(isAsync)
{
    private const string ClientId = "9d5b1e0c-2f0b-4f1c-9d52-0f9f2b1f7a01";
    private const string ObjectId = "1d9e6cd2-36a4-4ae8-9b1f-8f2f7a1c5d10";

    private static readonly CommunicationTokenScope[] s_chat = [CommunicationTokenScope.Chat];

    [Fact]
    public async Task A_user_is_created_without_a_token()
    {
        Response<CommunicationUserIdentifier> response = await Identity.CreateUser();

        Assert.Equal(201, response.GetRawResponse().Status);
        Assert.StartsWith("8:acs:", response.Value.Id);
        Assert.Equal("{}", LastRequest.Body);
        Assert.Equal("?api-version=2023-10-01", LastRequest.Query);
    }

    [Fact]
    public async Task A_user_and_a_token_for_chat_come_together()
    {
        (CommunicationUserIdentifier user,
            AccessToken token) = (await Identity.CreateUserAndToken([CommunicationTokenScope.Chat, CommunicationTokenScope.VoIP])).Value;

        Assert.Equal("""{"createTokenWithScopes":["chat","voip"]}""", LastRequest.Body);
        Assert.InRange(token.ExpiresOn, DateTimeOffset.UtcNow.AddHours(23), DateTimeOffset.UtcNow.AddHours(24));
        ThreadCalls thread = await ChatAs(token.Token).StartThreadAsync();
        Assert.Equal(user, (await thread.GetProperties()).Value.CreatedBy);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public async Task A_token_lives_as_long_as_asked(int hours)
    {
        TimeSpan lifetime = TimeSpan.FromHours(hours);

        CommunicationUserIdentifierAndToken created = await Identity.CreateUserAndToken(s_chat, lifetime);
        AccessToken token = await Identity.GetToken(created.User, s_chat, lifetime);

        Assert.Equal(2,
            Emulator.Requests.Snapshot()
                .Count(request => request.Body.Contains($"\"expiresInMinutes\":{hours * 60}", StringComparison.Ordinal)));
        Assert.InRange(created.AccessToken.ExpiresOn, DateTimeOffset.UtcNow + lifetime - TimeSpan.FromMinutes(5),
            DateTimeOffset.UtcNow + lifetime);
        Assert.InRange(token.ExpiresOn, created.AccessToken.ExpiresOn, DateTimeOffset.UtcNow + lifetime);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(1441)]
    public async Task Which_times_are_allowed_is_for_the_service_to_say(int minutes)
    {
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => Identity.CreateUserAndToken(s_chat, TimeSpan.FromMinutes(minutes)));

        Assert.Equal((400, "ValidationError"), (exception.Status, exception.ErrorCode));
        Assert.Contains($"ExpiresInMinutes value {minutes} is invalid.", exception.Message);
    }

    [Fact]
    public async Task A_time_that_no_number_of_minutes_holds_is_not_sent()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "tokenExpiresIn", () => Identity.CreateUserAndToken(s_chat, TimeSpan.MaxValue));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("tokenExpiresIn", () => Identity.GetToken(Host, s_chat, TimeSpan.MinValue));

        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task Without_scopes_there_is_a_user_and_no_token()
    {
        CommunicationUserIdentifierAndToken created = await Identity.CreateUserAndToken([]);

        Assert.StartsWith("8:acs:", created.User.Id);
        Assert.Equal(default, created.AccessToken);
    }

    [Fact]
    public async Task A_scope_may_be_a_text()
    {
        AccessToken token = await Identity.GetToken(Host, ["chat.join", "voip.join"]);

        Assert.Equal("""{"scopes":["chat.join","voip.join"]}""", LastRequest.Body);
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => ChatAs(token.Token)
            .CreateChatThread("Topic", []));
        Assert.Equal(403, exception.Status);
    }

    [Fact]
    public async Task Revoking_makes_the_tokens_so_far_invalid_and_no_others()
    {
        CommunicationUserIdentifierAndToken created = await Identity.CreateUserAndToken(s_chat);

        Response response = await Identity.RevokeTokens(created.User);
        AccessToken later = await Identity.GetToken(created.User, s_chat);

        Assert.Equal(204, response.Status);
        Assert.Equal(401,
            (await Assert.ThrowsAsync<RequestFailedException>(() => ChatAs(created.AccessToken.Token).CreateChatThread("Topic", [])))
                .Status);
        Assert.Equal(201, (await ChatAs(later.Token).CreateChatThread("Topic", [])).GetRawResponse().Status);
    }

    [Fact]
    public async Task A_deleted_user_belongs_to_nobody()
    {
        CommunicationUserIdentifier user = (await Identity.CreateUser()).Value;

        Response response = await Identity.DeleteUser(user);

        Assert.Equal(204, response.Status);
        foreach (Func<Task> call in new Func<Task>[] { () => Identity.GetToken(user, s_chat), () => Identity.RevokeTokens(user),
            () => Identity.DeleteUser(user) })
        {
            RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(call);
            Assert.Equal((401, "IdentityNotOwned"), (exception.Status, exception.ErrorCode));
        }
    }

    [Fact]
    public async Task A_custom_id_leads_to_the_same_user_in_the_version_that_has_it()
    {
        CommunicationUserIdentifier first = (await Identity.CreateUser("mina")).Value;
        CommunicationUserIdentifierAndToken again = await Identity.CreateUserAndToken("mina", s_chat, TimeSpan.FromHours(1));
        CommunicationUserIdentifierAndToken other = await Identity.CreateUserAndToken("polly", s_chat);

        Assert.Equal(first, again.User);
        Assert.NotEqual(first, other.User);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal("?api-version=2025-03-02-preview", request.Query));
    }

    [Fact]
    public async Task Without_a_custom_id_the_version_is_that_of_the_options()
    {
        CommunicationUserIdentifier first = (await Identity.CreateUser(customId: null)).Value;
        CommunicationUserIdentifierAndToken second = await Identity.CreateUserAndToken(customId: null, s_chat);

        Assert.NotEqual(first, second.User);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal("?api-version=2023-10-01", request.Query));
    }

    [Fact]
    public async Task The_details_of_a_user_are_read_in_the_version_that_has_them()
    {
        CommunicationUserIdentifier user = (await Identity.CreateUser("mina")).Value;
        CommunicationUserDetail before = await Identity.GetUserDetail(user);
        await Identity.GetToken(user, s_chat);
        CommunicationUserDetail after = await Identity.GetUserDetail(user);

        Assert.Equal((user, "mina", null), (before.User, before.CustomId, before.LastTokenIssuedAt));
        Assert.InRange(after.LastTokenIssuedAt!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Equal("?api-version=2025-03-02-preview", LastRequest.Query);
    }

    [Fact]
    public async Task The_Entra_token_of_a_Teams_user_is_exchanged()
    {
        string entra = Emulator.CreateTeamsUserToken(ClientId, ObjectId, TimeSpan.FromHours(1));

        AccessToken token = await Identity.GetTokenForTeamsUser(new GetTokenForTeamsUserOptions(entra, ClientId, ObjectId));

        Assert.InRange(token.ExpiresOn, DateTimeOffset.UtcNow.AddMinutes(55), DateTimeOffset.UtcNow.AddMinutes(60));
        ThreadCalls thread = await ChatAs(token.Token).StartThreadAsync();
        Assert.Equal(ObjectId, Assert.IsType<MicrosoftTeamsUserIdentifier>((await thread.GetProperties()).Value.CreatedBy).UserId);
    }

    [Theory]
    [InlineData("", ObjectId, 400, "ValidationError", "AppId: The AppId field is required.")]
    [InlineData(ClientId, "", 400, "ValidationError", "UserId: The UserId field is required.")]
    [InlineData("app", ObjectId, 400, "ValidationError", "Provided AppId has invalid format.")]
    [InlineData(ClientId, "user", 400, "ValidationError", "Provided UserId has invalid format.")]
    [InlineData(ObjectId, ObjectId, 401, "InvalidAccessToken", "Provided access token is not valid.")]
    [InlineData(ClientId, ClientId, 401, "InvalidAccessToken", "Provided access token is not valid.")]
    public async Task A_Teams_user_who_is_not_that_of_the_token_is_refused(
        string clientId, string objectId, int status, string code, string message)
    {
        GetTokenForTeamsUserOptions options = new(Emulator.CreateTeamsUserToken(ClientId, ObjectId), clientId, objectId);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => Identity.GetTokenForTeamsUser(options));

        Assert.Equal((status, code), (exception.Status, exception.ErrorCode));
        Assert.StartsWith(message, exception.Message);
    }

    [Fact]
    public async Task A_token_that_has_ended_or_is_none_is_not_exchanged()
    {
        foreach (string token in new[] { Emulator.CreateTeamsUserToken(ClientId, ObjectId, TimeSpan.FromSeconds(-1)),
            Emulator.CreateServiceToken(), "token" })
        {
            RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(
                () => Identity.GetTokenForTeamsUser(new GetTokenForTeamsUserOptions(token, ClientId, ObjectId)));
            Assert.Equal(401, exception.Status);
        }
    }

    [Fact]
    public async Task Identity_is_asked_with_a_connection_string_a_key_or_an_Entra_token()
    {
        TokenCredential entra = DelegatedTokenCredential.Create((
            _, _) => new AccessToken(Emulator.CreateServiceToken(), DateTimeOffset.UtcNow.AddHours(1)));
        CommunicationIdentityClient[] clients =
        [
            new(Emulator.ConnectionString),
            new(Emulator.ConnectionString,
                new CommunicationIdentityClientOptions(CommunicationIdentityClientOptions.ServiceVersion.V2021_03_07)),
            new(Emulator.Endpoint, new AzureKeyCredential(Emulator.AccessKey)),
            new(Emulator.Endpoint, entra),
        ];

        foreach (CommunicationIdentityClient client in clients)
        {
            Assert.Equal(201, (await new IdentityCalls(client, IsAsync).CreateUser()).GetRawResponse().Status);
        }

        Assert.Equal(
            ["HMAC-SHA256", "HMAC-SHA256", "HMAC-SHA256", "Bearer"],
            Emulator.Requests.Snapshot().Select(request => request.Headers["Authorization"].Split(' ')[0]));
    }

    [Theory]
    [InlineData(CommunicationIdentityClientOptions.ServiceVersion.V2021_03_07, "2021-03-07")]
    [InlineData(CommunicationIdentityClientOptions.ServiceVersion.V2022_06_01, "2022-06-01")]
    [InlineData(CommunicationIdentityClientOptions.ServiceVersion.V2022_10_01, "2022-10-01")]
    [InlineData(CommunicationIdentityClientOptions.ServiceVersion.V2023_10_01, "2023-10-01")]
    public async Task Identity_asks_for_the_version_of_its_options(CommunicationIdentityClientOptions.ServiceVersion version, string text)
    {
        IdentityCalls identity = IdentityWith(new CommunicationIdentityClientOptions(version));

        CommunicationUserIdentifierAndToken created = await identity.CreateUserAndToken(s_chat);
        await identity.GetToken(created.User, s_chat);
        await identity.RevokeTokens(created.User);
        await identity.DeleteUser(created.User);

        Assert.Equal([201, 200, 204, 204], Emulator.Requests.Snapshot().Select(request => request.Status));
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal($"?api-version={text}", request.Query));
    }
}
