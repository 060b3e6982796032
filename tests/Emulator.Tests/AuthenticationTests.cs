using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class AuthenticationTests : EmulatorTest
{
    private const string Rooms = "/rooms" + RoomsVersion;
    private const string Threads = "/chat/threads" + ChatVersion;

    [Theory]
    [InlineData(Rooms)]
    [InlineData("/identities/8:acs:a_b" + IdentityVersion)]
    public async Task A_request_without_credentials_is_denied(string target)
    {
        Answer answer = await SendAsync(Request(target == Rooms ? "GET" : "DELETE", target, null, [], out _));

        Assert.Equal(401, answer.Status);
        Assert.Equal("Denied", answer.ErrorCode);
    }

    [Fact]
    public async Task A_signature_with_another_key_is_denied() => await AssertDeniedAsync(
        (request, body) => Signing.Sign(request, body, Convert.ToBase64String("another key"u8)));

    [Fact]
    public async Task A_body_changed_after_signing_is_denied() => await AssertDeniedAsync(
        (request, body) => Signing.Sign(request, Encoding.UTF8.GetBytes("""{"validFrom":null}"""), Emulator.AccessKey));

    [Fact]
    public async Task A_query_changed_after_signing_is_denied() => await AssertDeniedAsync((request, body) =>
    {
        Signing.Sign(request, body, Emulator.AccessKey);
        request.RequestUri = new Uri(request.RequestUri + "&more=1");
    });

    [Fact]
    public async Task A_method_changed_after_signing_is_denied() => await AssertDeniedAsync((request, body) =>
    {
        request.Method = HttpMethod.Get;
        Signing.Sign(request, body, Emulator.AccessKey);
        request.Method = HttpMethod.Post;
    });

    [Theory]
    [InlineData(-16)]
    [InlineData(16)]
    public async Task A_date_far_from_now_is_denied(int minutes) => await AssertDeniedAsync(
        (request, body) => Signing.Sign(request, body, Emulator.AccessKey, DateTimeOffset.UtcNow.AddMinutes(minutes)));

    [Theory]
    [InlineData("HMAC-SHA256 SignedHeaders=x-ms-date;host&Signature=AAAA")]
    [InlineData("HMAC-SHA256 SignedHeaders=host;x-ms-content-sha256&Signature=AAAA")]
    [InlineData("HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256")]
    [InlineData("HMAC-SHA256 Signature=AAAA")]
    public async Task An_incomplete_authorization_header_is_denied(string authorization) => await AssertDeniedAsync((request, body) =>
    {
        Signing.Sign(request, body, Emulator.AccessKey);
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
    });

    [Fact]
    public async Task A_scheme_that_is_not_known_is_refused()
    {
        Answer answer = await SendAsync(Request("GET", Rooms, null, [("Authorization", "Basic AAAA")], out _));

        Assert.Equal(401, answer.Status);
    }

    [Fact]
    public async Task Rooms_takes_the_token_of_a_user()
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync(["voip"]);

        Assert.Equal(200, (await AsUserAsync(token, "GET", Rooms)).Status);
    }

    [Fact]
    public async Task Rooms_and_identity_take_a_service_token()
    {
        string token = Emulator.CreateServiceToken();

        Assert.Equal(200, (await AsUserAsync(token, "GET", Rooms)).Status);
        Assert.Equal(201, (await AsUserAsync(token, "POST", "/identities" + IdentityVersion)).Status);
    }

    [Fact]
    public async Task Identity_refuses_the_token_of_a_user()
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync();

        Assert.Equal(401, (await AsUserAsync(token, "POST", "/identities" + IdentityVersion)).Status);
    }

    [Fact]
    public async Task Chat_refuses_a_signature_and_a_service_token()
    {
        Assert.Equal(401, (await SignedAsync("GET", Threads)).Status);
        Assert.Equal(401, (await AsUserAsync(Emulator.CreateServiceToken(), "GET", Threads)).Status);
    }

    [Fact]
    public async Task Chat_answers_a_missing_token_with_its_own_error()
    {
        Answer answer = await SendAsync(Request("GET", Threads, null, [], out _));

        Assert.Equal(401, answer.Status);
        Assert.Equal("Unauthorized", answer.ErrorCode);
        Assert.Equal("Request is not authorized.", answer.ErrorMessage);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    public async Task Chat_refuses_what_is_no_token(string token) => Assert.Equal(401, (await AsUserAsync(token, "GET", Threads)).Status);

    [Fact]
    public async Task Chat_refuses_a_token_whose_claims_were_changed()
    {
        (string alice, string token) = await Emulator.CreateUserAndTokenAsync();
        string[] parts = token.Split('.');
        string payload = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
        string forged = payload.Replace("\"chat\"", "\"voip\"", StringComparison.Ordinal);
        Assert.NotEqual(payload, forged);

        parts[1] = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(forged));

        Assert.Equal(401, (await AsUserAsync(string.Join('.', parts), "GET", Threads)).Status);
    }

    [Fact]
    public async Task Chat_refuses_a_token_of_another_resource()
    {
        await using CommunicationEmulator other = await CommunicationEmulator.StartAsync();
        (_, string token) = await other.CreateUserAndTokenAsync();

        Assert.Equal(401, (await AsUserAsync(token, "GET", Threads)).Status);
    }

    [Fact]
    public async Task A_token_can_be_decoded_by_clients()
    {
        (string userId, string token) = await Emulator.CreateUserAndTokenAsync(["chat", "voip"], TimeSpan.FromMinutes(5));

        string payload = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]));
        System.Text.Json.Nodes.JsonNode claims = System.Text.Json.Nodes.JsonNode.Parse(payload)!;

        Assert.Equal(userId, "8:" + (string?)claims["skypeid"]);
        Assert.Equal("chat,voip", (string?)claims["acsScope"]);
        Assert.InRange(
            (long)claims["exp"]!,
            DateTimeOffset.UtcNow.AddMinutes(4).ToUnixTimeSeconds(),
            DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeSeconds());
    }

    private async Task AssertDeniedAsync(Action<HttpRequestMessage, byte[]> sign)
    {
        HttpRequestMessage request = Request("POST", Rooms, "{}", [], out byte[] body);
        sign(request, body);

        Answer answer = await SendAsync(request);

        Assert.Equal(401, answer.Status);
        Assert.Equal("Denied", answer.ErrorCode);
        Assert.Equal("Denied", answer.Headers["x-ms-error-code"]);
    }
}
