using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncThreadTests() : ThreadTests(isAsync: false);

public sealed class AsyncThreadTests() : ThreadTests(isAsync: true);

/// <summary>Threads as a whole: their life, their properties and their list.</summary>
public abstract class ThreadTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_thread_starts_with_topic_and_participants()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();

        Response<CreateChatThreadResult> response = await Chat.CreateChatThread(
            "Topic",
            [new ChatParticipant(guest) { DisplayName = "Guest" }]);

        Assert.Equal(201, response.GetRawResponse().Status);
        Assert.Empty(response.Value.InvalidParticipants);
        ChatThreadProperties thread = response.Value.ChatThread;
        Assert.Equal("Topic", thread.Topic);
        Assert.Equal(Host, thread.CreatedBy);
        Assert.Null(thread.DeletedOn);
        Assert.Equal(
            $$$"""{"topic":"Topic","participants":["""
                + $$$"""{"communicationIdentifier":{"rawId":"{{{guest.Id}}}","communicationUser":{"id":"{{{guest.Id}}}"}},"""
                + "\"displayName\":\"Guest\"}]}",
            LastRequest.Body);
        List<ChatParticipant> participants = await Chat.GetChatThreadClient(thread.Id).GetParticipants().ItemsAsync();
        Assert.Equal([Host, guest], participants.Select(participant => participant.User));
    }

    [Fact]
    public async Task A_thread_starts_with_all_options()
    {
        CreateChatThreadOptions options = new("Topic")
        {
            Metadata = { ["project"] = "site" },
            RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(45),
            Participants = { new ChatParticipant(new PhoneNumberIdentifier("+14255550123")) },
        };

        ChatThreadProperties thread = (await Chat.CreateChatThread(options)).Value.ChatThread;

        Assert.Equal("site", thread.Metadata["project"]);
        Assert.Equal(45, Assert.IsType<ThreadCreationDateRetentionPolicy>(thread.RetentionPolicy).DeleteThreadAfterDays);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Lists_and_maps_without_entries_are_not_sent(bool isNull)
    {
        await Chat.CreateChatThread("Topic", isNull ? null : []);

        Assert.Equal("""{"topic":"Topic"}""", LastRequest.Body);
    }

    [Fact]
    public async Task Participants_that_are_not_accepted_are_found_again()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        ChatParticipant[] participants = [new(guest), new(Stranger) { DisplayName = "Stranger" }];

        CreateChatThreadResult result = await Chat.CreateChatThread("Topic", participants);

        ChatError error = Assert.Single(result.InvalidParticipants);
        Assert.Equal(("403", "Permissions check failed", Stranger.RawId), (error.Code, error.Message, error.Target));
        InvalidChatParticipant pair = Assert.Single(result.MatchInvalidParticipants(participants));
        Assert.Same(participants[1], pair.Participant);
        Assert.Same(error, pair.Error);
    }

    [Fact]
    public async Task The_same_idempotency_token_makes_one_thread()
    {
        string token = Guid.NewGuid().ToString();

        CreateChatThreadResult flat = await Chat.CreateChatThread("Topic", [], token);
        CreateChatThreadResult bag = await Chat.CreateChatThread(new CreateChatThreadOptions("Topic") { IdempotencyToken = token });

        Assert.Equal(flat.ChatThread.Id, bag.ChatThread.Id);
        Assert.Single(await Chat.GetChatThreads().ItemsAsync());
        Assert.All(
            Emulator.Requests.Find("POST", "/chat/threads"),
            request => Assert.Equal(token, request.Headers["repeatability-request-id"]));
    }

    [Fact]
    public async Task Calls_without_an_idempotency_token_make_a_thread_each()
    {
        await Chat.CreateChatThread("Topic", []);
        await Chat.CreateChatThread(new CreateChatThreadOptions("Topic"));

        Assert.Equal(2, (await Chat.GetChatThreads().ItemsAsync()).Count);
        string[] ids = [.. Emulator.Requests.Find("POST", "/chat/threads").Select(request => request.Headers["repeatability-request-id"])];
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Guid.TryParseExact(id, "D", out _)));
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.False(request.Headers.ContainsKey("repeatability-first-sent")));
    }

    [Fact]
    public async Task A_client_for_a_thread_is_given_out_without_a_call()
    {
        ThreadCalls thread = Chat.GetChatThreadClient("19:a@thread.v2");

        Assert.Equal("19:a@thread.v2", thread.Id);
        Assert.Empty(Emulator.Requests.Snapshot());
        await Assert.ThrowsAsync<RequestFailedException>(() => thread.GetProperties());
        Assert.Single(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_thread_client_can_be_made_without_a_chat_client()
    {
        (CommunicationUserIdentifier user, string token) = await CreateUserAsync();
        ThreadCalls thread = await ChatAs(token).StartThreadAsync();

        ThreadCalls same = new(new ChatThreadClient(thread.Id, Emulator.Endpoint, new CommunicationTokenCredential(token)), IsAsync);

        Assert.Equal(thread.Id, same.Id);
        Assert.Equal(user, (await same.GetProperties()).Value.CreatedBy);
    }

    [Fact]
    public async Task The_id_of_a_thread_is_escaped_in_the_path()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        await thread.GetProperties();

        Assert.Equal($"/chat/threads/{Uri.EscapeDataString(thread.Id)}", LastRequest.Path);
        Assert.Contains("%3A", LastRequest.Path);
        Assert.Contains("%40", LastRequest.Path);
    }

    [Fact]
    public async Task The_topic_is_updated_alone()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response response = await thread.UpdateTopic("Other");

        Assert.Equal(204, response.Status);
        Assert.Equal("""{"topic":"Other"}""", LastRequest.Body);
        Assert.Equal("application/merge-patch+json", LastRequest.Headers["Content-Type"]);
        Assert.Equal("Other", (await thread.GetProperties()).Value.Topic);
        ChatMessage message = (await thread.GetMessages().ItemsAsync())[0];
        Assert.Equal((ChatMessageType.TopicUpdated, "Other"), (message.Type, message.Content!.Topic));
        Assert.Null(message.Sender);
        Assert.Equal(Host, message.Content.Initiator);
    }

    [Fact]
    public async Task Metadata_is_merged_and_what_is_not_set_stays()
    {
        CreateChatThreadOptions options = new("Topic")
        {
            Metadata = { ["a"] = "1", ["b"] = "2" },
            RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(30),
        };
        ThreadCalls thread = Chat.GetChatThreadClient((await Chat.CreateChatThread(options)).Value.ChatThread.Id);

        await thread.UpdateProperties(new UpdateChatThreadPropertiesOptions { Metadata = { ["b"] = "3" } });

        Assert.Equal("""{"metadata":{"b":"3"}}""", LastRequest.Body);
        ChatThreadProperties properties = await thread.GetProperties();
        Assert.Equal(("Topic", "1", "3"), (properties.Topic, properties.Metadata["a"], properties.Metadata["b"]));
        Assert.IsType<ThreadCreationDateRetentionPolicy>(properties.RetentionPolicy);
    }

    [Fact]
    public async Task Retention_policies_are_set_and_taken_back()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Assert.Equal(RetentionPolicyKind.None, (await thread.GetProperties()).Value.RetentionPolicy!.Kind);

        await thread.UpdateProperties(
            new UpdateChatThreadPropertiesOptions { RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(90) });
        Assert.Equal("""{"retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":90}}""", LastRequest.Body);
        ChatRetentionPolicy? set = (await thread.GetProperties()).Value.RetentionPolicy;
        await thread.UpdateProperties(new UpdateChatThreadPropertiesOptions { RetentionPolicy = ChatRetentionPolicy.None() });
        Assert.Equal("""{"retentionPolicy":{"kind":"none"}}""", LastRequest.Body);

        Assert.Equal(
            (RetentionPolicyKind.ThreadCreationDate, 90),
            (set!.Kind, Assert.IsType<ThreadCreationDateRetentionPolicy>(set).DeleteThreadAfterDays));
        Assert.Equal(RetentionPolicyKind.None, (await thread.GetProperties()).Value.RetentionPolicy!.Kind);
    }

    [Fact]
    public async Task Options_with_nothing_set_are_an_empty_object()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        await thread.UpdateProperties(new UpdateChatThreadPropertiesOptions());

        Assert.Equal("{}", LastRequest.Body);
        Assert.Equal("Topic", (await thread.GetProperties()).Value.Topic);
    }

    [Fact]
    public async Task A_deleted_thread_is_listed_with_the_time_of_its_deletion()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response response = await Chat.DeleteChatThread(thread.Id);

        Assert.Equal(204, response.Status);
        ChatThreadItem item = Assert.Single(await Chat.GetChatThreads().ItemsAsync());
        Assert.Equal((thread.Id, "Topic"), (item.Id, item.Topic));
        Assert.NotNull(item.DeletedOn);
        Assert.NotNull(item.LastMessageReceivedOn);
    }

    [Fact]
    public async Task The_page_size_hint_for_threads_reaches_the_wire()
    {
        await StartThreadsAsync(3);

        List<Page<ChatThreadItem>> pages = await Chat.GetChatThreads().PagesAsync(pageSizeHint: 2);

        Assert.Equal([2, 1], pages.Select(page => page.Values.Count));
        Assert.Equal("?api-version=2025-03-15&maxPageSize=2", Emulator.Requests.Find("GET", "/chat/threads")[0].Query);
    }

    [Fact]
    public async Task A_listing_of_threads_goes_on_from_its_continuation_token()
    {
        List<string> ids = await StartThreadsAsync(3);
        Page<ChatThreadItem> first = Assert.Single(await Chat.GetChatThreads().PagesAsync(pageSizeHint: 1, limit: 1));

        List<Page<ChatThreadItem>> rest = await Chat.GetChatThreads().PagesAsync(first.ContinuationToken, pageSizeHint: 1);

        Assert.Equal(ids.AsEnumerable().Reverse(), first.Values.Concat(rest.SelectMany(page => page.Values)).Select(item => item.Id));
    }

    [Fact]
    public async Task Threads_without_later_activity_are_left_out()
    {
        await StartThreadsAsync(1);

        Assert.Empty(await Chat.GetChatThreads(startTime: DateTimeOffset.UtcNow.AddHours(1)).ItemsAsync());
        Assert.Single(await Chat.GetChatThreads(startTime: DateTimeOffset.UtcNow.AddHours(-1)).ItemsAsync());
    }

    [Theory]
    [InlineData("2024-01-02T03:04:05.6780000+02:00", "2024-01-02T03%3A04%3A05.678%2B02%3A00")]
    [InlineData("2024-01-02T03:04:05.0000000+00:00", "2024-01-02T03%3A04%3A05Z")]
    public async Task A_start_time_travels_as_the_instant_it_is(string time, string expected)
    {
        await Chat.GetChatThreads(DateTimeOffset.Parse(time, null)).ItemsAsync();

        Assert.Equal($"?api-version=2025-03-15&startTime={expected}", LastRequest.Query);
    }

    private async Task<List<string>> StartThreadsAsync(int count)
    {
        List<string> ids = [];
        for (int i = 0; i < count; i++)
        {
            ids.Add((await Chat.StartThreadAsync()).Id);
        }

        return ids;
    }
}
