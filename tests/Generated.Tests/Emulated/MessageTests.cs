using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Typewright.Emulator.Traffic;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncMessageTests() : MessageTests(isAsync: false);

public sealed class AsyncMessageTests() : MessageTests(isAsync: true);

public abstract class MessageTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_message_without_a_type_is_text()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response<SendChatMessageResult> sent = await thread.SendMessage("Hello");

        Assert.Equal(201, sent.GetRawResponse().Status);
        Assert.Equal("""{"content":"Hello"}""", LastRequest.Body);
        ChatMessage message = await thread.GetMessage(sent.Value.Id);
        Assert.Equal((sent.Value.Id, ChatMessageType.Text, "Hello"), (message.Id, message.Type, message.Content!.Message));
        Assert.Equal(Host, message.Sender);
        Assert.Empty(message.Metadata);
        Assert.Empty(message.Content.Attachments);
        Assert.Empty(message.Content.Participants);
        Assert.Null(message.EditedOn);
        Assert.Null(message.DeletedOn);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    public async Task The_type_of_a_message_may_be_a_string(string type)
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        SendChatMessageResult sent = await thread.SendMessage("<b>Hello</b>", type, "Name");

        Assert.Equal(
            $$"""{"content":"<b>Hello</b>","senderDisplayName":"Name","type":"{{type}}"}""",
            System.Text.RegularExpressions.Regex.Unescape(LastRequest.Body));
        ChatMessage message = await thread.GetMessage(sent.Id);
        Assert.Equal((type, "Name"), (message.Type.ToString(), message.SenderDisplayName));
    }

    [Fact]
    public async Task A_message_is_sent_with_all_options()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        SendChatMessageResult sent = await thread.SendMessage(new SendChatMessageOptions
        {
            Content = "Grüße 👋",
            MessageType = ChatMessageType.Html,
            SenderDisplayName = "Name",
            Metadata = { ["key"] = "value" },
        });

        ChatMessage message = await thread.GetMessage(sent.Id);
        Assert.Equal(
            ("Grüße 👋", ChatMessageType.Html, "Name", "value"),
            (message.Content!.Message, message.Type, message.SenderDisplayName, message.Metadata["key"]));
    }

    [Fact]
    public async Task The_content_of_a_message_is_updated()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        Response response = await thread.UpdateMessage(id, "Hi");

        Assert.Equal(204, response.Status);
        Assert.Equal(
            ("PATCH", """{"content":"Hi"}""", "application/merge-patch+json"),
            (LastRequest.Method, LastRequest.Body, LastRequest.Headers["Content-Type"]));
        ChatMessage message = await thread.GetMessage(id);
        Assert.Equal("Hi", message.Content!.Message);
        Assert.NotNull(message.EditedOn);
        Assert.NotEqual(message.Id, message.Version);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task The_content_of_a_message_may_become_empty(string? content)
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        await thread.UpdateMessage(id, content);

        Assert.Equal("""{"content":""}""", LastRequest.Body);
        Assert.Equal("", (await thread.GetMessage(id)).Value.Content!.Message);
    }

    [Fact]
    public async Task A_deleted_message_has_no_content()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        await thread.DeleteMessage(id);

        ChatMessage message = (await thread.GetMessage(id)).Value;
        Assert.NotNull(message.DeletedOn);
        Assert.Null(message.Content);
    }

    [Fact]
    public async Task The_metadata_of_a_message_is_updated_alone()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        await thread.UpdateMessage(new UpdateChatMessageOptions { MessageId = id, Metadata = { ["key"] = "value" } });

        Assert.Equal("""{"metadata":{"key":"value"}}""", LastRequest.Body);
        ChatMessage message = await thread.GetMessage(id);
        Assert.Equal(("Hello", "value"), (message.Content!.Message, message.Metadata["key"]));
    }

    [Fact]
    public async Task A_deleted_message_stays_with_the_time_of_its_deletion()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        Response response = await thread.DeleteMessage(id);

        Assert.Equal(204, response.Status);
        ChatMessage message = (await thread.GetMessages().ItemsAsync())[0];
        Assert.Equal(id, message.Id);
        Assert.NotNull(message.DeletedOn);
        Assert.Null(message.Content);
    }

    [Fact]
    public async Task Messages_of_all_types_are_listed_newest_first()
    {
        (CommunicationUserIdentifier guest, _) = await CreateUserAsync();
        ThreadCalls thread = await Chat.StartThreadAsync(new ChatParticipant(guest));
        await thread.SendMessage("Hello");
        await thread.SendMessage("<b>Hello</b>", ChatMessageType.Html);
        await thread.RemoveParticipant(guest);

        List<ChatMessage> messages = await thread.GetMessages().ItemsAsync();

        Assert.Equal(
            [
                ChatMessageType.ParticipantRemoved,
                ChatMessageType.Html,
                ChatMessageType.Text,
                ChatMessageType.TopicUpdated,
                ChatMessageType.ParticipantAdded,
            ],
            messages.Select(message => message.Type));
        Assert.Equal(["5", "4", "3", "2", "1"], messages.Select(message => message.SequenceId));
        Assert.Equal(guest, Assert.Single(messages[0].Content!.Participants).User);
        Assert.Equal([Host, guest], messages[4].Content!.Participants.Select(participant => participant.User));
        Assert.All(
            [messages[0], messages[3], messages[4]],
            message => Assert.Equal((null, Host), (message.Sender, message.Content!.Initiator)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(200)]
    public async Task The_page_size_hint_for_messages_reaches_the_wire(int hint)
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        for (int i = 0; i < 20; i++)
        {
            await thread.SendMessage($"Message {i}");
        }

        Emulator.Requests.Clear();
        List<Page<ChatMessage>> pages = await thread.GetMessages().PagesAsync(pageSizeHint: hint);

        Assert.All(pages.SkipLast(1), page => Assert.Equal(hint, page.Values.Count));
        Assert.Equal(22, pages.Sum(page => page.Values.Count));
        Assert.Equal($"?api-version=2025-03-15&maxPageSize={hint}", Emulator.Requests.Snapshot()[0].Query);
    }

    [Fact]
    public async Task A_listing_of_messages_goes_on_from_its_continuation_token()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        await thread.SendMessage("Hello");
        List<string> all = [.. (await thread.GetMessages().ItemsAsync()).Select(message => message.Id)];
        Page<ChatMessage> first = Assert.Single(await thread.GetMessages().PagesAsync(pageSizeHint: 1, limit: 1));

        // As after a restart: another client, with nothing but the text of the token.
        (CommunicationUserIdentifier guest, string token) = await CreateUserAsync();
        await thread.AddParticipant(new ChatParticipant(guest));
        ThreadCalls other = ChatAs(token).GetChatThreadClient(thread.Id);
        List<Page<ChatMessage>> rest = await other.GetMessages().PagesAsync(first.ContinuationToken, pageSizeHint: 1);

        Assert.Equal(all, first.Values.Concat(rest.SelectMany(page => page.Values)).Select(message => message.Id));
    }

    [Fact]
    public async Task Next_links_are_followed_byte_for_byte()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Emulator.Requests.Clear();

        List<Page<ChatMessage>> pages = await thread.GetMessages(DateTimeOffset.UnixEpoch).PagesAsync(pageSizeHint: 1);

        IReadOnlyList<RecordedRequest> requests = Emulator.Requests.Snapshot();
        Assert.Equal(2, requests.Count);
        Assert.Equal(pages[0].ContinuationToken, Emulator.Endpoint.GetLeftPart(UriPartial.Authority) + requests[1].Target);
    }

    [Fact]
    public async Task Messages_before_the_start_time_are_left_out()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        Assert.Empty(await thread.GetMessages(startTime: DateTimeOffset.UtcNow.AddHours(1)).ItemsAsync());
        Assert.Equal(2, (await thread.GetMessages(startTime: DateTimeOffset.UtcNow.AddHours(-1)).ItemsAsync()).Count);
    }

    [Fact]
    public async Task Nothing_is_sent_before_a_listing_is_walked()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Emulator.Requests.Clear();

        Listing<ChatMessage> listing = thread.GetMessages();

        Assert.Empty(Emulator.Requests.Snapshot());
        await listing.ItemsAsync();
        await listing.ItemsAsync();
        Assert.Equal(2, Emulator.Requests.Snapshot().Count);
    }
}
