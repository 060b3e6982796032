using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ThreadTests : ChatTest
{
    private const string Threads = "/chat/threads" + ChatVersion;

    [Fact]
    public async Task Creating_a_thread_answers_with_its_properties()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", Threads, """{"topic":"Lunch"}""");

        Assert.Equal(201, answer.Status);
        JsonNode thread = answer.Json["chatThread"]!;
        Assert.Matches(@"^19:acsV1_[A-Za-z0-9_-]+@thread\.v2$", (string?)thread["id"]);
        Assert.Equal("Lunch", (string?)thread["topic"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", (string?)thread["createdOn"]);
        Assert.Equal(Alice, (string?)thread["createdByCommunicationIdentifier"]!["communicationUser"]!["id"]);
        Assert.Null(thread["createdByCommunicationIdentifier"]!["kind"]);
        Assert.Equal("""{"kind":"none"}""", thread["retentionPolicy"]!.ToJsonString());
        Assert.Null(thread["metadata"]);
        Assert.Null(answer.Json["invalidParticipants"]);
    }

    [Fact]
    public async Task The_location_of_a_new_thread_is_on_another_host()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", Threads, """{"topic":"Lunch"}""");

        string id = (string)answer.Json["chatThread"]!["id"]!;
        Assert.Equal("https://chat.emulator.invalid/chat/threads/" + id.Replace(":", "%3A"), answer.Headers["Location"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"topic":null}""")]
    public async Task A_thread_needs_a_topic(string body)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", Threads, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("topic", (string?)answer.Json["error"]!["target"]);
    }

    [Fact]
    public async Task The_same_request_id_creates_one_thread()
    {
        await CreateUsersAsync();
        (string, string) id = ("repeatability-request-id", "b66d6031-fdcc-41df-8306-e524c9f226b8");

        Answer first = await AsUserAsync(AliceToken, "POST", Threads, """{"topic":"Lunch"}""", id);
        Answer again = await AsUserAsync(AliceToken, "POST", Threads, """{"topic":"Lunch"}""", id);

        Assert.Equal(201, again.Status);
        Assert.Equal(first.Text, again.Text);
        Assert.Single((await AsUserAsync(AliceToken, "GET", Threads)).Items);
    }

    [Fact]
    public async Task The_same_request_id_of_another_user_creates_another_thread()
    {
        await CreateUsersAsync();
        (string, string) id = ("repeatability-request-id", "b66d6031-fdcc-41df-8306-e524c9f226b8");

        Answer alices = await AsUserAsync(AliceToken, "POST", Threads, """{"topic":"Lunch"}""", id);
        Answer bobs = await AsUserAsync(BobToken, "POST", Threads, """{"topic":"Lunch"}""", id);

        Assert.NotEqual((string?)alices.Json["chatThread"]!["id"], (string?)bobs.Json["chatThread"]!["id"]);
    }

    [Fact]
    public async Task A_thread_can_be_read_by_its_participants_only()
    {
        string thread = await CreateThreadAsync();

        Answer alices = await AsUserAsync(AliceToken, "GET", thread + ChatVersion);
        Answer bobs = await AsUserAsync(BobToken, "GET", thread + ChatVersion);

        Assert.Equal("Lunch", (string?)alices.Json["topic"]);
        Assert.Equal(403, bobs.Status);
        Assert.Equal("Forbidden", bobs.ErrorCode);
    }

    [Theory]
    [InlineData("GET", null)]
    [InlineData("PATCH", "{}")]
    [InlineData("DELETE", null)]
    public async Task An_unknown_thread_is_not_found(string method, string? body)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, method, ThreadPath("19:unknown@thread.v2") + ChatVersion, body);

        Assert.Equal(404, answer.Status);
        Assert.Equal("NotFound", answer.ErrorCode);
    }

    [Fact]
    public async Task A_malformed_thread_id_is_a_bad_request()
    {
        await CreateUsersAsync();

        Assert.Equal(400, (await AsUserAsync(AliceToken, "DELETE", "/chat/threads/invalid_chat_thread_id" + ChatVersion)).Status);
    }

    [Fact]
    public async Task Updating_the_topic_changes_nothing_else()
    {
        string thread = await CreateThreadAsync();

        Answer patched = await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, """{"topic":"Dinner"}""");
        Answer read = await AsUserAsync(AliceToken, "GET", thread + ChatVersion);

        Assert.Equal(204, patched.Status);
        Assert.Empty(patched.Text);
        Assert.Equal("Dinner", (string?)read.Json["topic"]);
        Assert.Equal("none", (string?)read.Json["retentionPolicy"]!["kind"]);
    }

    [Fact]
    public async Task An_empty_update_leaves_no_trace()
    {
        string thread = await CreateThreadAsync();
        int before = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items.Count;

        Answer patched = await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, "{}");

        Assert.Equal(204, patched.Status);
        Assert.Equal(before, (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items.Count);
    }

    [Fact]
    public async Task Metadata_is_merged_key_by_key()
    {
        string thread = await CreateThreadAsync();
        await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, """{"metadata":{"a":"1","b":"2","c":"3"}}""");

        await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, """{"metadata":{"b":"two","c":null,"d":"4"}}""");

        Answer read = await AsUserAsync(AliceToken, "GET", thread + ChatVersion);
        Assert.Equal("""{"a":"1","b":"two","d":"4"}""", read.Json["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task Metadata_may_have_a_kilobyte_and_no_more()
    {
        string thread = await CreateThreadAsync();

        Answer fits = await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, new { metadata = new { key = new string('x', 1021) } });
        Answer exceeds = await AsUserAsync(
            AliceToken,
            "PATCH",
            thread + ChatVersion,
            new { topic = "never", metadata = new { other = "x" } });

        Assert.Equal((204, 400), (fits.Status, exceeds.Status));
        Assert.Equal("Lunch", (string?)(await AsUserAsync(AliceToken, "GET", thread + ChatVersion)).Json["topic"]);
    }

    [Theory]
    [InlineData("""{"kind":"threadCreationDate","deleteThreadAfterDays":30}""")]
    [InlineData("""{"kind":"threadCreationDate","deleteThreadAfterDays":90}""")]
    [InlineData("""{"kind":"none"}""")]
    public async Task A_retention_policy_is_kept(string policy)
    {
        string thread = await CreateThreadAsync();

        Answer patched = await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, $$"""{"retentionPolicy":{{policy}}}""");

        Assert.Equal(204, patched.Status);
        Assert.Equal(policy, (await AsUserAsync(AliceToken, "GET", thread + ChatVersion)).Json["retentionPolicy"]!.ToJsonString());
    }

    [Fact]
    public async Task A_null_retention_policy_leaves_the_policy()
    {
        string thread = await CreateThreadAsync();
        await AsUserAsync(
            AliceToken,
            "PATCH",
            thread + ChatVersion,
            """{"retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":40}}""");

        await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, """{"retentionPolicy":null}""");

        Assert.Equal(
            40,
            (int?)(await AsUserAsync(AliceToken, "GET", thread + ChatVersion)).Json["retentionPolicy"]!["deleteThreadAfterDays"]);
    }

    [Theory]
    [InlineData("""{"kind":"threadCreationDate","deleteThreadAfterDays":29}""")]
    [InlineData("""{"kind":"threadCreationDate","deleteThreadAfterDays":91}""")]
    [InlineData("""{"kind":"threadCreationDate"}""")]
    [InlineData("""{"kind":"fullMoon"}""")]
    [InlineData("{}")]
    public async Task A_bad_retention_policy_is_refused(string policy)
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(AliceToken, "POST", Threads, $$"""{"topic":"t","retentionPolicy":{{policy}}}""");

        Assert.Equal(400, answer.Status);
        Assert.Empty((await AsUserAsync(AliceToken, "GET", Threads)).Items);
    }

    [Fact]
    public async Task A_new_thread_takes_metadata_and_a_retention_policy()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(
            AliceToken, "POST", Threads, """{"topic":"t","metadata":{"a":"1"}"""
                + ""","retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":60}}""");

        Assert.Equal("1", (string?)answer.Json["chatThread"]!["metadata"]!["a"]);
        Assert.Equal(60, (int?)answer.Json["chatThread"]!["retentionPolicy"]!["deleteThreadAfterDays"]);
    }

    [Fact]
    public async Task Older_versions_know_neither_metadata_nor_retention()
    {
        await CreateUsersAsync();

        Answer answer = await AsUserAsync(
            AliceToken,
            "POST",
            "/chat/threads?api-version=2024-03-07",
            """{"topic":"t","metadata":{"a":"1"}}""");

        JsonObject thread = answer.Json["chatThread"]!.AsObject();
        Assert.Equal(["id", "topic", "createdOn", "createdByCommunicationIdentifier"], thread.Select(member => member.Key));
    }

    [Fact]
    public async Task A_deleted_thread_stays_in_the_list_with_the_time_of_its_deletion()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);

        Answer deleted = await AsUserAsync(AliceToken, "DELETE", thread + ChatVersion);

        Assert.Equal(204, deleted.Status);
        foreach (string token in new[] { AliceToken, BobToken })
        {
            JsonNode item = Assert.Single((await AsUserAsync(token, "GET", Threads)).Items)!;
            Assert.Matches("Z$", (string?)item["deletedOn"]);
        }
    }

    [Fact]
    public async Task A_deleted_thread_cannot_be_used_any_more()
    {
        string thread = await CreateThreadAsync();
        await AsUserAsync(AliceToken, "DELETE", thread + ChatVersion);

        Assert.Equal(404, (await AsUserAsync(AliceToken, "GET", thread + ChatVersion)).Status);
        Assert.Equal(404, (await AsUserAsync(AliceToken, "POST", $"{thread}/messages{ChatVersion}", """{"content":"too late"}""")).Status);
    }
}
