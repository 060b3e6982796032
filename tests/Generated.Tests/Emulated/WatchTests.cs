using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Typewright.Emulator;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>Messages are watched: each comes once, and once more for what is done to it, whatever happens on the way.</summary>
public sealed class WatchTests() : EmulatorTest(isAsync: true)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    protected override EmulatorOptions Options => new() { DefaultPageSize = 3 };

    [Fact]
    public async Task Messages_come_once_each_in_their_order()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        await using Watch watch = Watch.Start(thread.Client, FromTheBeginning());

        List<string> sent = await SendAsync(thread, 20);
        List<ChatMessage> messages = await watch.UntilAsync(seen => seen.Count(IsText) == 20);

        Assert.Equal(sent, messages.Where(IsText).Select(message => message.Id));
        Assert.Equal(messages.Count, messages.Select(message => message.Id).Distinct().Count());
        Assert.Equal(ChatMessageType.ParticipantAdded, messages[0].Type);
    }

    [Fact]
    public async Task What_was_there_before_comes_only_with_a_time_to_start_from()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        await SendAsync(thread, 7);
        await using Watch watch = Watch.Start(thread.Client, Quick());
        await Emulator.ListedAsync();

        List<string> sent = await SendAsync(thread, 2);

        Assert.Equal(sent, (await watch.UntilAsync(seen => seen.Count == 2)).Select(message => message.Id));
    }

    [Fact]
    public async Task An_edit_and_a_deletion_come_once_each()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string old = (await thread.SendMessage("Before")).Value.Id;
        await using Watch watch = Watch.Start(thread.Client, Quick());
        await Emulator.ListedAsync();

        await thread.UpdateMessage(old, "Before, edited");
        await watch.UntilAsync(seen => seen.Count == 1);
        await thread.DeleteMessage(old);
        await watch.UntilAsync(seen => seen.Count == 2);
        string id = (await thread.SendMessage("After")).Value.Id;
        List<ChatMessage> messages = await watch.UntilAsync(seen => seen.Count == 3);

        Assert.Equal([old, old, id], messages.Select(message => message.Id));
        Assert.Equal(("Before, edited", true, false),
            (messages[0].Content.Message, messages[0].EditedOn is not null, messages[0].DeletedOn is not null));
        Assert.NotNull(messages[1].DeletedOn);
        Assert.Null(messages[2].EditedOn);
    }

    [Fact]
    public async Task Faults_lose_nothing_and_double_nothing()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        ChatClientOptions impatient = new();
        impatient.Retry.MaxRetries = 1;
        (CommunicationUserIdentifier guest, string token) = await CreateUserAsync();
        await thread.AddParticipant(new ChatParticipant(guest));
        await using Watch watch = Watch.Start(ChatAs(token, impatient).GetChatThreadClient(thread.Id).Client, FromTheBeginning());

        List<string> sent = [];
        Fault[] faults = [Fault.Status(503), Fault.Html(503), Fault.Drop(), Fault.Status(429, retryAfter: TimeSpan.Zero),
            Fault.Drop() with { AfterOperation = true }];
        for (int round = 0; round < 10; round++)
        {
            Emulator.Faults.Enqueue(faults[round % faults.Length], method: "GET", times: 3);
            sent.AddRange(await SendAsync(thread, 4));
            string id = sent[^2];
            await thread.UpdateMessage(id, "Edited");
            // A message of its own behind it tells that the watch is past the edit.
            sent.AddRange(await SendAsync(thread, 1));
            await watch.UntilAsync(seen => seen.Any(message => message.Id == sent[^1])
                && seen.Any(message => message.Id == id && message.EditedOn is not null));
        }

        List<ChatMessage> messages = watch.Seen();
        Assert.Equal(0, Emulator.Faults.Pending);
        Assert.Equal(sent, messages.Where(IsText).Select(message => message.Id).Distinct());
        Assert.Equal(messages.Count, messages.Select(message => (message.Id, message.Version)).Distinct().Count());
    }

    [Fact]
    public async Task Watchers_do_not_disturb_each_other()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        await using Watch first = Watch.Start(thread.Client, FromTheBeginning());
        await using Watch second = Watch.Start(thread.Client, FromTheBeginning());

        List<string> sent = await SendAsync(thread, 5);

        foreach (Watch watch in new[] { first, second })
        {
            Assert.Equal(sent, (await watch.UntilAsync(seen => seen.Count(IsText) == 5)).Where(IsText).Select(message => message.Id));
        }
    }

    [Fact]
    public async Task The_token_ends_the_watch()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        using CancellationTokenSource source = new();
        int seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ChatMessage message in thread.Client.WatchMessagesAsync(FromTheBeginning(), source.Token))
            {
                seen++;
                source.Cancel();
            }
        });

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task The_token_of_the_enumeration_ends_the_watch_too()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        using CancellationTokenSource source = new();
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ChatMessage message in thread.Client.WatchMessagesAsync().WithCancellation(source.Token))
            {
                Assert.Fail($"Message {message.Id} came after the end.");
            }
        });
    }

    [Fact]
    public async Task A_refusal_ends_the_watch_with_its_reason()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        (CommunicationUserIdentifier guest, string token) = await CreateUserAsync();
        await thread.AddParticipant(new ChatParticipant(guest));
        await using Watch watch = Watch.Start(ChatAs(token).GetChatThreadClient(thread.Id).Client, FromTheBeginning());
        await watch.UntilAsync(seen => seen.Count > 0);

        await thread.RemoveParticipant(guest);

        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => watch.Ended.WaitAsync(s_patience))).Status);
    }

    private static bool IsText(ChatMessage message) => message.Type == ChatMessageType.Text;

    private static WatchMessagesOptions Quick() =>
        new() { MinimumDelay = TimeSpan.FromMilliseconds(1), MaximumDelay = TimeSpan.FromMilliseconds(20) };

    private static WatchMessagesOptions FromTheBeginning()
    {
        WatchMessagesOptions options = Quick();
        options.StartTime = DateTimeOffset.UnixEpoch;
        return options;
    }

    private static async Task<List<string>> SendAsync(ThreadCalls thread, int count)
    {
        List<string> ids = [];
        for (int i = 0; i < count; i++)
        {
            ids.Add((await thread.SendMessage($"Message {i}")).Value.Id);
        }

        return ids;
    }
}
