using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;

namespace Typewright.Quickstart;

/// <summary>Messages, read receipts and typing notifications of a thread, as two of its participants see them.</summary>
internal sealed class MessageSteps(ChatThreadClient thread, ChatThreadClient guestThread)
{
    private string _textId = "";
    private string _htmlId = "";

    public async Task RunAsync(Steps steps)
    {
        Steps.Title("Messages");
        await steps.RunAsync("Send a message", SendTextAsync);
        await steps.RunAsync("Send HTML, with a display name and metadata", SendHtmlAsync);
        await steps.RunAsync("Get a message", GetMessageAsync);
        await steps.RunAsync("Notify others of typing", SendTypingNotificationAsync);
        await steps.RunAsync("Update a message", UpdateMessageAsync);
        await steps.RunAsync("Update a message to no content", EmptyMessageAsync);
        await steps.RunAsync("Send a read receipt", SendReadReceiptAsync);
        await steps.RunAsync("List read receipts", ListReadReceiptsAsync);
        await steps.RunAsync("Delete a message", DeleteMessageAsync);
        await steps.RunAsync("List messages of all types", ListMessagesAsync);
        await steps.RunAsync("List messages page by page, and go on later", ListPagesAsync);
        await steps.RunAsync("Receive messages as they come", WatchMessagesAsync);
    }

    private async Task<string> SendTextAsync()
    {
        SendChatMessageResult result = await thread.SendMessageAsync("Shall we begin?");

        _textId = result.Id;
        return $"message {result.Id}";
    }

    private async Task<string> SendHtmlAsync()
    {
        // The type is one of the known ones, ChatMessageType.Html, or any other text.
        SendChatMessageResult result = await thread.SendMessageAsync(new SendChatMessageOptions
        {
            Content = "<p>Yes, <b>now</b>.</p>",
            MessageType = "html",
            SenderDisplayName = "Host",
            Metadata = { ["tags"] = "start" },
        });

        _htmlId = result.Id;
        return $"message {result.Id}";
    }

    private async Task<string> GetMessageAsync()
    {
        ChatMessage message = await guestThread.GetMessageAsync(_htmlId);

        Steps.Expect(message.Type == ChatMessageType.Html && message.Metadata["tags"] == "start", "HTML with its metadata");
        return $"{message.SenderDisplayName} wrote {message.Content?.Message} on {message.CreatedOn:u}";
    }

    private async Task<string> SendTypingNotificationAsync()
    {
        // Every eight seconds is often enough while the user goes on typing.
        Response response = await guestThread.SendTypingNotificationAsync(new TypingNotificationOptions { SenderDisplayName = "Guest" });

        return $"status {response.Status}";
    }

    private async Task<string> UpdateMessageAsync()
    {
        await thread.UpdateMessageAsync(_textId, "Shall we begin now?");

        ChatMessage message = await thread.GetMessageAsync(_textId);
        Steps.Expect(message.EditedOn is not null, "the time of the change");
        return $"'{message.Content?.Message}', edited on {message.EditedOn:u}";
    }

    private async Task<string> EmptyMessageAsync()
    {
        await thread.UpdateMessageAsync(_htmlId, content: "");

        ChatMessage message = await thread.GetMessageAsync(_htmlId);
        Steps.Expect(message.Content?.Message == "", "no content");
        return $"'{message.Content?.Message}', edited on {message.EditedOn:u}";
    }

    private async Task<string> SendReadReceiptAsync()
    {
        // It stands for this message and all before it.
        Response response = await guestThread.SendReadReceiptAsync(_htmlId);
        await thread.SendReadReceiptAsync(_htmlId);

        return $"status {response.Status}";
    }

    private async Task<string> ListReadReceiptsAsync()
    {
        List<ChatMessageReadReceipt> receipts = [];
        await foreach (Page<ChatMessageReadReceipt> page in thread.GetReadReceiptsAsync(skip: 0).AsPages(pageSizeHint: 1))
        {
            receipts.AddRange(page.Values);
        }

        int skipped = await thread.GetReadReceiptsAsync(skip: 1).CountAsync();
        Steps.Expect(skipped == receipts.Count - 1, "one receipt less when one is skipped");
        return string.Join(", ", receipts.Select(receipt => $"{receipt.ChatMessageId} on {receipt.ReadOn:u}"));
    }

    private async Task<string> DeleteMessageAsync()
    {
        await thread.DeleteMessageAsync(_htmlId);

        ChatMessage message = await thread.GetMessageAsync(_htmlId);
        Steps.Expect(message.DeletedOn is not null, "the time of the deletion");
        return $"deleted on {message.DeletedOn:u}";
    }

    private async Task<string> ListMessagesAsync()
    {
        List<string> lines = [];
        await foreach (ChatMessage message in thread.GetMessagesAsync(startTime: DateTimeOffset.UtcNow.AddHours(-1)))
        {
            lines.Add(Describe(message));
        }

        Steps.Expect(lines.Count >= 5, "what was sent and what the service noted");
        return string.Join(", ", lines);
    }

    private async Task<string> WatchMessagesAsync()
    {
        SendChatMessageResult sent = await thread.SendMessageAsync("Is anybody there?");

        // Without a time to start from, only what happens from now on would come.
        WatchMessagesOptions options = new() { StartTime = DateTimeOffset.UtcNow.AddHours(-1) };
        int seen = 0;
        await foreach (ChatMessage message in guestThread.WatchMessagesAsync(options))
        {
            seen++;
            if (message.Id == sent.Id)
            {
                break;
            }
        }

        return $"{seen} messages, the last one was sent just now";
    }

    /// <summary>The type tells which parts of a message are there. What the service notes has no sender, but an initiator.</summary>
    private static string Describe(ChatMessage message)
    {
        if (message.DeletedOn is not null)
        {
            return "deleted";
        }

        if (message.Type == ChatMessageType.Text || message.Type == ChatMessageType.Html)
        {
            return $"'{message.Content?.Message}'";
        }

        if (message.Type == ChatMessageType.TopicUpdated)
        {
            return $"topic '{message.Content?.Topic}'";
        }

        if (message.Type == ChatMessageType.ParticipantAdded || message.Type == ChatMessageType.ParticipantRemoved)
        {
            return $"{message.Type} {message.Content?.Participants.Count}";
        }

        // Newer versions of the service may know types that this program does not.
        return message.Type.ToString();
    }

    private async Task<string> ListPagesAsync()
    {
        // Newest first: the first page is what a user sees, and the token leads to what is above it.
        string? continuationToken = null;
        int newest = 0;
        await foreach (Page<ChatMessage> page in thread.GetMessagesAsync().AsPages(pageSizeHint: 2))
        {
            newest = page.Values.Count;
            continuationToken = page.ContinuationToken;
            break;
        }

        int older = 0;
        await foreach (Page<ChatMessage> page in thread.GetMessagesAsync().AsPages(continuationToken, pageSizeHint: 2))
        {
            older += page.Values.Count;
        }

        Steps.Expect(newest == 2 && older > 0, "2 messages, then older ones");
        return $"{newest} messages, then {older} older ones";
    }
}
