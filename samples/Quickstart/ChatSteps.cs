using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Typewright.Quickstart;

/// <summary>Chat: threads, of which every user sees those they take part in.</summary>
internal sealed class ChatSteps(string connectionString, Users users)
{
    private readonly Uri _endpoint = ConnectionString.Parse(connectionString).Endpoint;
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow.AddMinutes(-1);
    private ChatClient _client = null!;
    private string _threadId = "";
    private int _tokensIssued;

    public async Task RunAsync(Steps steps)
    {
        // The credential renews the token by itself: ten minutes before it expires, or, without refreshProactively, with the
        // first call within its last two minutes. Without an InitialToken the first call gets one.
        using CommunicationTokenCredential credential = new(new CommunicationTokenRefreshOptions(
            refreshProactively: false,
            tokenRefresher: _ => throw new NotSupportedException("This program makes asynchronous calls only."))
        {
            AsyncTokenRefresher = async _ =>
            {
                _tokensIssued++;
                return await users.IssueHostTokenAsync();
            },
        });
        _client = new ChatClient(_endpoint, credential);

        // Where a token need not be renewed, the credential takes just that.
        using CommunicationTokenCredential guestCredential = new(users.GuestToken);
        ChatClient guestClient = new(_endpoint, guestCredential);

        Steps.Title("Chat threads");
        await steps.RunAsync("Start a thread with a topic and participants", CreateThreadAsync);
        await steps.RunAsync("Renew the token when needed", CheckTokenAsync);
        await steps.RunAsync("Repeat a request without starting a second thread", RepeatAsync);
        await steps.RunAsync("Get a thread", GetPropertiesAsync);
        await steps.RunAsync("List threads page by page", ListThreadsAsync);
        await steps.RunAsync("Update the topic", UpdateTopicAsync);
        await steps.RunAsync("Update metadata and retention", UpdatePropertiesAsync);

        // A client for one thread. Making it makes no call.
        ChatThreadClient thread = _client.GetChatThreadClient(_threadId);
        await new MessageSteps(thread, guestClient.GetChatThreadClient(_threadId)).RunAsync(steps);
        await new ParticipantSteps(thread, users).RunAsync(steps);

        Steps.Title("The end of a thread");
        await steps.RunAsync("Delete a thread", DeleteThreadAsync);
        await steps.RunAsync("Learn why a request failed", FailAsync);
    }

    private async Task<string> CreateThreadAsync()
    {
        CreateChatThreadResult result = await _client.CreateChatThreadAsync(
            topic: "Launch of the new site",
            participants: [new ChatParticipant(users.Guest) { DisplayName = "Guest" }]);

        // Whom the service does not accept does not keep the thread from being created.
        Steps.Expect(result.InvalidParticipants.Count == 0, "all participants to be accepted");
        _threadId = result.ChatThread.Id;
        return _threadId;
    }

    private async Task<string> CheckTokenAsync()
    {
        await _client.GetChatThreadClient(_threadId).GetPropertiesAsync();

        Steps.Expect(_tokensIssued == 1, "one token for all calls");
        return $"{_tokensIssued} token for all calls so far";
    }

    private async Task<string> RepeatAsync()
    {
        // The library repeats a request whose answer was lost, and that starts one thread only. With a token of its own a
        // program can repeat a request even after it was restarted.
        CreateChatThreadOptions options = new("Once only") { IdempotencyToken = Guid.NewGuid().ToString() };
        CreateChatThreadResult first = await _client.CreateChatThreadAsync(options);
        CreateChatThreadResult second = await _client.CreateChatThreadAsync(options);

        await _client.DeleteChatThreadAsync(first.ChatThread.Id);
        Steps.Expect(first.ChatThread.Id == second.ChatThread.Id, "the same thread twice");
        return $"both times {second.ChatThread.Id}";
    }

    private async Task<string> GetPropertiesAsync()
    {
        ChatThreadProperties thread = await _client.GetChatThreadClient(_threadId).GetPropertiesAsync();

        Steps.Expect(thread.CreatedBy == users.Host, "the host to be the creator");
        return $"'{thread.Topic}', created {thread.CreatedOn:u} by {thread.CreatedBy}";
    }

    private async Task<string> ListThreadsAsync()
    {
        List<ChatThreadItem> threads = [];
        int pages = 0;
        await foreach (Page<ChatThreadItem> page in _client.GetChatThreadsAsync(startTime: _start).AsPages(pageSizeHint: 1))
        {
            pages++;
            threads.AddRange(page.Values);
        }

        Steps.Expect(threads.Any(thread => thread.Id == _threadId), "the thread in the list");
        return $"{threads.Count} threads on {pages} pages";
    }

    private async Task<string> UpdateTopicAsync()
    {
        ChatThreadClient thread = _client.GetChatThreadClient(_threadId);
        await thread.UpdateTopicAsync("Launch is on Friday");

        ChatThreadProperties properties = await thread.GetPropertiesAsync();
        return $"'{properties.Topic}'";
    }

    private async Task<string> UpdatePropertiesAsync()
    {
        ChatThreadClient thread = _client.GetChatThreadClient(_threadId);
        await thread.UpdatePropertiesAsync(new UpdateChatThreadPropertiesOptions
        {
            Metadata = { ["project"] = "site" },
            RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(deleteThreadAfterDays: 60),
        });

        ChatThreadProperties properties = await thread.GetPropertiesAsync();
        int? days = (properties.RetentionPolicy as ThreadCreationDateRetentionPolicy)?.DeleteThreadAfterDays;
        Steps.Expect(days == 60, "a retention policy of 60 days");
        return $"project '{properties.Metadata["project"]}', deleted after {days} days";
    }

    private async Task<string> DeleteThreadAsync()
    {
        Response response = await _client.DeleteChatThreadAsync(_threadId);

        // The list still has it, with the time of its deletion.
        await foreach (ChatThreadItem thread in _client.GetChatThreadsAsync(_start))
        {
            if (thread.Id == _threadId && thread.DeletedOn is { } deletedOn)
            {
                return $"status {response.Status}, deleted on {deletedOn:u}";
            }
        }

        throw new InvalidOperationException("The list does not tell that the thread was deleted.");
    }

    private async Task<string> FailAsync()
    {
        try
        {
            await _client.GetChatThreadClient(_threadId).GetPropertiesAsync();
        }
        catch (RequestFailedException exception)
        {
            // Every request that fails throws this exception, with what the service said about it.
            return $"{exception.Status} {exception.ErrorCode}";
        }

        throw new InvalidOperationException("The thread is still there.");
    }
}
