using System.Net.Http.Headers;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ErrorShapeTests : ChatTest
{
    private const string UnknownThread = "/chat/threads/19:00000000000000000000000000000000@thread.v2";

    [Theory]
    [InlineData("2021-03-07")]
    [InlineData("2021-09-07")]
    public async Task Old_chat_versions_wrap_errors_in_upper_case(string version)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "GET", $"{UnknownThread}?api-version={version}");

        Assert.Equal(404, answer.Status);
        Assert.Equal(
            """{"CommunicationError":{"Code":"NotFound","Message":"The specified thread id was not found.","Details":[]}}""",
            answer.Text);
    }

    [Theory]
    [InlineData("2021-01-27-preview4", "Error")]
    [InlineData("2021-03-01-preview5", "ChatError")]
    public async Task Previews_of_chat_wrap_errors_in_other_names(string version, string name)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "GET", $"{UnknownThread}?api-version={version}");

        Assert.Equal(404, answer.Status);
        Assert.StartsWith($$$"""{"{{{name}}}":{"Code":"NotFound",""", answer.Text);
    }

    [Theory]
    [InlineData("2023-11-07")]
    [InlineData("2025-03-15")]
    public async Task New_chat_versions_send_the_documented_error(string version)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "GET", $"{UnknownThread}?api-version={version}");

        Assert.Equal("""{"error":{"code":"NotFound","message":"The specified thread id was not found."}}""", answer.Text);
        Assert.Equal("application/json; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.False(answer.Headers.ContainsKey("x-ms-error-code"));
    }

    [Fact]
    public async Task Rooms_repeats_the_code_in_a_header()
    {
        Answer answer = await SignedAsync("GET", "/rooms/1234567890-234567" + RoomsVersion);

        Assert.Equal(400, answer.Status);
        Assert.Equal("""{"error":{"code":"BadRequest","message":"Invalid room ID."}}""", answer.Text);
        Assert.Equal("BadRequest", answer.Headers["x-ms-error-code"]);
    }

    [Theory]
    [InlineData("/rooms/1/nothing")]
    [InlineData("/elsewhere")]
    public async Task An_unknown_path_is_not_found(string path)
    {
        Answer answer = await SignedAsync("GET", path + RoomsVersion);

        Assert.Equal(404, answer.Status);
        Assert.Equal("NotFound", answer.ErrorCode);
    }

    [Fact]
    public async Task A_wrong_method_is_told_from_an_unknown_path()
    {
        Answer answer = await SignedAsync("PUT", "/rooms" + RoomsVersion, "{}");

        Assert.Equal(405, answer.Status);
        Assert.Equal("MethodNotAllowed", answer.ErrorCode);
    }

    [Theory]
    [InlineData("POST", "text/plain")]
    [InlineData("POST", "application/merge-patch+json")]
    [InlineData("PATCH", "application/json")]
    public async Task A_wrong_content_type_is_refused(string method, string type)
    {
        string target = (method == "POST" ? "/rooms" : "/rooms/99") + RoomsVersion;
        var request = Request(method, target, "{}", [], out byte[] body);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue(type);
        Signing.Sign(request, body, Emulator.AccessKey);

        Answer answer = await SendAsync(request);

        Assert.Equal(415, answer.Status);
        Assert.Equal("UnsupportedMediaType", answer.ErrorCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public async Task A_body_that_is_no_object_is_refused(string body)
    {
        Answer answer = await SignedAsync("POST", "/rooms" + RoomsVersion, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BadRequest", answer.ErrorCode);
    }

    [Theory]
    [InlineData("""{"validFrom":5}""", "validFrom")]
    [InlineData("""{"validFrom":"soon"}""", "validFrom")]
    [InlineData("""{"pstnDialOutEnabled":"yes"}""", "pstnDialOutEnabled")]
    [InlineData("""{"participants":[]}""", "participants")]
    [InlineData("""{"participants":{"8:acs:a_b":"Attendee"}}""", "participants")]
    [InlineData("""{"participants":{"8:acs:a_b":{"role":1}}}""", "participants.role")]
    public async Task A_member_of_the_wrong_type_is_named(string body, string target)
    {
        Answer answer = await SignedAsync("POST", "/rooms" + RoomsVersion, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(target, (string?)answer.Json["error"]!["target"]);
    }

    [Fact]
    public async Task The_client_request_id_comes_back()
    {
        Answer answer = await SignedAsync("GET", "/rooms" + RoomsVersion, null, ("x-ms-client-request-id", "abc"));

        Assert.Equal("abc", answer.Headers["x-ms-client-request-id"]);
    }
}
