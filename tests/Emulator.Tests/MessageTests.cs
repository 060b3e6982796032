using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class MessageTests : ChatTest
{
    [Fact]
    public async Task A_sent_message_can_be_read_by_its_id()
    {
        string thread = await CreateThreadAsync();

        Answer sent = await AsUserAsync(
            AliceToken, "POST", $"{thread}/messages{ChatVersion}", """{"content":"<b>"""
                + """hi</b>","type":"html","senderDisplayName":"Alice","metadata":{"tags":"a"}}""");
        string id = (string)sent.Json["id"]!;
        JsonNode message = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages/{id}{ChatVersion}")).Json;

        Assert.Equal(201, sent.Status);
        Assert.EndsWith("/messages/" + id, sent.Headers["Location"]);
        Assert.Equal(
            [
                "id",
                "type",
                "sequenceId",
                "version",
                "content",
                "senderDisplayName",
                "createdOn",
                "senderCommunicationIdentifier",
                "metadata",
            ],
            message.AsObject().Select(member => member.Key));
        Assert.Equal(id, (string?)message["id"]);
        Assert.Equal(id, (string?)message["version"]);
        Assert.Equal("3", (string?)message["sequenceId"]);
        Assert.Equal("html", (string?)message["type"]);
        Assert.Equal("""{"message":"<b>hi</b>","attachments":[]}""", ToText(message["content"]));
        Assert.Equal("Alice", (string?)message["senderDisplayName"]);
        Assert.Equal(Alice, (string?)message["senderCommunicationIdentifier"]!["rawId"]);
        Assert.Equal("a", (string?)message["metadata"]!["tags"]);
        Assert.Equal(
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(id) / 1000).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"), (string?)message["createdOn"]);
    }

    [Fact]
    public async Task A_message_is_text_and_its_sender_nameless_unless_said_otherwise()
    {
        string thread = await CreateThreadAsync();
        string id = await SendMessageAsync(AliceToken, thread, "hi");

        JsonNode message = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages/{id}{ChatVersion}")).Json;

        Assert.Equal("text", (string?)message["type"]);
        Assert.Equal(string.Empty, (string?)message["senderDisplayName"]);
        Assert.Null(message["metadata"]);
    }

    [Theory]
    [InlineData("2021-03-07", false, false)]
    [InlineData("2021-09-07", true, false)]
    [InlineData("2023-11-07", true, false)]
    [InlineData("2024-03-07", true, true)]
    public async Task Metadata_and_attachments_depend_on_the_version(string version, bool metadata, bool attachments)
    {
        string thread = await CreateThreadAsync();
        Answer sent = await AsUserAsync(AliceToken, "POST", $"{thread}/messages{ChatVersion}", """{"content":"hi","metadata":{"a":"1"}}""");

        JsonNode message = (await AsUserAsync(
            AliceToken,
            "GET",
            $"{thread}/messages/{(string?)sent.Json["id"]}?api-version={version}")).Json;

        Assert.Equal(metadata, message["metadata"] is not null);
        Assert.Equal(attachments, message["content"]!["attachments"] is not null);
    }

    [Theory]
    [InlineData("{}", "content")]
    [InlineData("""{"content":null}""", "content")]
    [InlineData("""{"content":"x","type":"topicUpdated"}""", "type")]
    [InlineData("""{"content":"x","metadata":{"a":1}}""", "metadata")]
    public async Task A_bad_message_is_refused(string body, string target)
    {
        string thread = await CreateThreadAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", $"{thread}/messages{ChatVersion}", body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(target, (string?)answer.Json["error"]!["target"]);
    }

    [Fact]
    public async Task A_message_may_have_28_kilobytes_and_no_more()
    {
        string thread = await CreateThreadAsync();
        string largest = new('ü', 14 * 1024);

        Answer fits = await AsUserAsync(AliceToken, "POST", $"{thread}/messages{ChatVersion}", new { content = largest });
        Answer exceeds = await AsUserAsync(AliceToken, "POST", $"{thread}/messages{ChatVersion}", new { content = largest + "x" });

        Assert.Equal((201, 413), (fits.Status, exceeds.Status));
    }

    [Fact]
    public async Task Updating_a_message_sets_text_time_and_version()
    {
        string thread = await CreateThreadAsync();
        string id = await SendMessageAsync(AliceToken, thread, "helo");

        Answer patched = await AsUserAsync(
            AliceToken,
            "PATCH",
            $"{thread}/messages/{id}{ChatVersion}",
            """{"content":"hello","metadata":{"fixed":"yes"}}""");

        JsonNode message = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages/{id}{ChatVersion}")).Json;
        Assert.Equal(204, patched.Status);
        Assert.Equal("hello", (string?)message["content"]!["message"]);
        Assert.Equal("yes", (string?)message["metadata"]!["fixed"]);
        Assert.Equal(id, (string?)message["id"]);
        Assert.True(long.Parse((string)message["version"]!) > long.Parse(id));
        Assert.Matches("Z$", (string?)message["editedOn"]);
    }

    [Fact]
    public async Task Updating_one_member_leaves_the_others()
    {
        string thread = await CreateThreadAsync();
        Answer sent = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/messages{ChatVersion}",
            """{"content":"hi","metadata":{"a":"1","b":"2"}}""");
        string path = $"{thread}/messages/{(string?)sent.Json["id"]}{ChatVersion}";

        await AsUserAsync(AliceToken, "PATCH", path, """{"metadata":{"b":"two"}}""");
        await AsUserAsync(AliceToken, "PATCH", path, """{"content":""}""");

        JsonNode message = (await AsUserAsync(AliceToken, "GET", path)).Json;
        Assert.Equal(string.Empty, (string?)message["content"]!["message"]);
        Assert.Equal("""{"a":"1","b":"two"}""", message["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task An_empty_update_does_not_mark_the_message_as_edited()
    {
        string thread = await CreateThreadAsync();
        string id = await SendMessageAsync(AliceToken, thread, "hi");

        Answer patched = await AsUserAsync(AliceToken, "PATCH", $"{thread}/messages/{id}{ChatVersion}", "{}");

        Assert.Equal(204, patched.Status);
        Assert.Null((await AsUserAsync(AliceToken, "GET", $"{thread}/messages/{id}{ChatVersion}")).Json["editedOn"]);
    }

    [Fact]
    public async Task A_deleted_message_keeps_its_place_but_not_its_content()
    {
        string thread = await CreateThreadAsync();
        Answer sent = await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/messages{ChatVersion}",
            """{"content":"secret","metadata":{"a":"1"}}""");
        string id = (string)sent.Json["id"]!;

        Answer deleted = await AsUserAsync(AliceToken, "DELETE", $"{thread}/messages/{id}{ChatVersion}");
        Answer again = await AsUserAsync(AliceToken, "DELETE", $"{thread}/messages/{id}{ChatVersion}");
        Answer edited = await AsUserAsync(AliceToken, "PATCH", $"{thread}/messages/{id}{ChatVersion}", """{"content":"back"}""");

        Assert.Equal((204, 204, 404), (deleted.Status, again.Status, edited.Status));
        JsonNode message = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items[0]!;
        Assert.Equal(id, (string?)message["id"]);
        Assert.Matches("Z$", (string?)message["deletedOn"]);
        Assert.Equal(Alice, (string?)message["senderCommunicationIdentifier"]!["rawId"]);
        Assert.Null(message["content"]);
        Assert.Null(message["metadata"]);
    }

    [Theory]
    [InlineData("PATCH", """{"content":"mine now"}""")]
    [InlineData("DELETE", null)]
    public async Task Messages_of_others_and_of_the_system_cannot_be_changed(string method, string? body)
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);
        string alices = await SendMessageAsync(AliceToken, thread, "hi");
        string systems = (string)(await AsUserAsync(BobToken, "GET", $"{thread}/messages{ChatVersion}")).Items[^1]!["id"]!;

        Assert.Equal(403, (await AsUserAsync(BobToken, method, $"{thread}/messages/{alices}{ChatVersion}", body)).Status);
        Assert.Equal(403, (await AsUserAsync(BobToken, method, $"{thread}/messages/{systems}{ChatVersion}", body)).Status);
    }

    [Theory]
    [InlineData("GET", null)]
    [InlineData("PATCH", """{"content":"x"}""")]
    [InlineData("DELETE", null)]
    public async Task A_message_id_must_be_a_number_and_known(string method, string? body)
    {
        string thread = await CreateThreadAsync();

        Answer malformed = await AsUserAsync(AliceToken, method, $"{thread}/messages/invalid_chat_message_id{ChatVersion}", body);
        Answer unknown = await AsUserAsync(AliceToken, method, $"{thread}/messages/123{ChatVersion}", body);

        Assert.Equal((400, 404), (malformed.Status, unknown.Status));
        Assert.Equal("Value for MessageId (invalid_chat_message_id) is not valid.", malformed.ErrorMessage);
    }

    [Theory]
    [InlineData("GET", "/messages", null)]
    [InlineData("POST", "/messages", """{"content":"hi"}""")]
    [InlineData("POST", "/typing", "{}")]
    [InlineData("GET", "/readReceipts", null)]
    [InlineData("POST", "/readReceipts", """{"chatMessageId":"1"}""")]
    [InlineData("GET", "/participants", null)]
    [InlineData("POST", "/participants/:add", """{"participants":[]}""")]
    [InlineData("POST", "/participants/:remove", """{"rawId":"8:acs:a_b"}""")]
    public async Task Who_does_not_take_part_may_do_nothing(string method, string suffix, string? body)
    {
        string thread = await CreateThreadAsync();

        Answer answer = await AsUserAsync(BobToken, method, thread + suffix + ChatVersion, body);

        Assert.Equal(403, answer.Status);
        Assert.Equal("Forbidden", answer.ErrorCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"senderDisplayName":"Alice"}""")]
    [InlineData(null)]
    public async Task A_typing_notification_is_taken_with_and_without_a_name(string? body)
    {
        string thread = await CreateThreadAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", $"{thread}/typing{ChatVersion}", body);

        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Text);
    }

    private static string ToText(JsonNode? node) =>
        node!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
