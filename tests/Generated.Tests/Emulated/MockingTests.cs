using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Communication.Rooms;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>Code that uses the clients can be tested without them: subclasses answer, and the factories make the answers.</summary>
public sealed class MockingTests
{
    private static readonly DateTimeOffset s_time = new(2025, 4, 2, 7, 41, 12, TimeSpan.Zero);

    [Fact]
    public async Task Chat_is_replaced()
    {
        ChatClient client = new FakeChat();

        CreateChatThreadResult created = await client.CreateChatThreadAsync(
            "Topic",
            [new ChatParticipant(new CommunicationUserIdentifier("8:acs:a_b"))]);
        ChatThreadClient thread = client.GetChatThreadClient(created.ChatThread.Id);
        List<ChatMessage> messages = [];
        await foreach (ChatMessage message in thread.GetMessagesAsync())
        {
            messages.Add(message);
        }

        Assert.Equal(("19:a@thread.v2", "Topic"), (created.ChatThread.Id, created.ChatThread.Topic));
        Assert.Equal("404", Assert.Single(created.InvalidParticipants).Code);
        Assert.Equal("19:a@thread.v2", thread.Id);
        Assert.Equal(["Hello", "Bye"], messages.Select(message => message.Content!.Message));
    }

    [Fact]
    public async Task Rooms_are_replaced()
    {
        RoomsClient client = new FakeRooms();

        CommunicationRoom room = await client.CreateRoomAsync(validUntil: s_time);

        Assert.Equal(("1", s_time, true), (room.Id, room.ValidUntil, room.PstnDialOutEnabled));
        Assert.Equal(ParticipantRole.Presenter, Assert.Single(client.GetParticipants(room.Id)).Role);
    }

    [Fact]
    public async Task Identity_is_replaced()
    {
        CommunicationIdentityClient client = new FakeIdentity();

        (CommunicationUserIdentifier user, AccessToken token) = (await client.CreateUserAndTokenAsync([CommunicationTokenScope.Chat]))
            .Value;
        CommunicationUserDetail detail = client.GetUserDetail(user);

        Assert.Equal(("8:acs:a_b", "token", s_time), (user.Id, token.Token, token.ExpiresOn));
        Assert.Equal((user, "mina", s_time), (detail.User, detail.CustomId, detail.LastTokenIssuedAt));
    }

    [Fact]
    public void Every_model_of_chat_can_be_made()
    {
        CommunicationUserIdentifier user = new("8:acs:a_b");
        ChatError error = ChatModelFactory.ChatError(
            "code",
            "message",
            "target",
            [ChatModelFactory.ChatError("inner")],
            ChatModelFactory.ChatError("innermost"));
        ChatAttachment attachment = ChatModelFactory.ChatAttachment(
            "id",
            ChatAttachmentType.Image,
            "name",
            new Uri("https://a.example/"),
            new Uri("https://b.example/"));
        ChatParticipant participant = ChatModelFactory.ChatParticipant(user, "name", s_time);
        ChatMessageContent content = ChatModelFactory.ChatMessageContent("message", "topic", user, [participant], [attachment]);
        ChatMessage message = ChatModelFactory.ChatMessage(
            "1",
            ChatMessageType.Text,
            "2",
            "3",
            content,
            "name",
            s_time,
            user.Id,
            s_time,
            s_time,
            new Dictionary<string, string> { ["key"] = "value" });
        ChatThreadProperties thread = ChatModelFactory.ChatThreadProperties(
            "19:a",
            "topic",
            s_time,
            user,
            s_time,
            new Dictionary<string, string> { ["key"] = "value" },
            ChatRetentionPolicy.None());

        Assert.Equal(("inner", "innermost"), (Assert.Single(error.Details).Code, error.InnerError!.Code));
        Assert.Equal(new Uri("https://b.example/"), attachment.PreviewUri);
        Assert.Equal(
            (user, participant, attachment),
            ((CommunicationUserIdentifier?)content.Initiator, Assert.Single(content.Participants), Assert.Single(content.Attachments)));
        Assert.Equal((user, s_time, "value"), ((CommunicationUserIdentifier?)message.Sender, message.EditedOn, message.Metadata["key"]));
        Assert.Equal(("value", RetentionPolicyKind.None), (thread.Metadata["key"], thread.RetentionPolicy!.Kind));
        Assert.Equal(s_time, ChatModelFactory.ChatThreadItem("19:a", "topic", null, s_time).LastMessageReceivedOn);
        Assert.Equal(user, ChatModelFactory.ChatMessageReadReceipt(user, "1", s_time).Sender);
        Assert.Equal("1", ChatModelFactory.SendChatMessageResult("1").Id);
        Assert.Single(ChatModelFactory.AddChatParticipantsResult([error]).InvalidParticipants);
    }

    [Fact]
    public void Nulls_fit_one_method_of_the_factories_only()
    {
        ChatMessageContent content = ChatModelFactory.ChatMessageContent("hello", "topic", null, null, null);
        ChatMessage message = ChatModelFactory.ChatMessage("1", ChatMessageType.Text, "2", "3", content, "name", s_time, null, null, null);
        RoomParticipant nobody = RoomsModelFactory.RoomParticipant(null, ParticipantRole.Presenter);

        Assert.Equal(("hello", "topic", null), (content.Message, content.Topic, content.Initiator));
        Assert.Equal(("1", ChatMessageType.Text, s_time, null), (message.Id, message.Type, message.CreatedOn, message.Sender));
        Assert.Equal((null, ParticipantRole.Presenter), (nobody.CommunicationIdentifier, nobody.Role));
    }

    [Fact]
    public void Method_groups_of_the_factories_convert()
    {
        Func<CommunicationIdentifier, string, DateTimeOffset?, ChatParticipant> participant = ChatModelFactory.ChatParticipant;
        Func<string, DateTimeOffset, DateTimeOffset, DateTimeOffset, CommunicationRoom> room = RoomsModelFactory.CommunicationRoom;

        Assert.Equal("name", participant(new CommunicationUserIdentifier("8:acs:a_b"), "name", null).DisplayName);
        Assert.Equal(s_time, room("1", s_time, s_time, s_time).ValidUntil);
    }

    [Fact]
    public void Models_that_are_made_from_nothing_have_empty_lists()
    {
        Assert.Empty(ChatModelFactory.ChatMessage().Metadata);
        Assert.Empty(ChatModelFactory.ChatThreadProperties().Metadata);
        Assert.Empty(ChatModelFactory.ChatError().Details);
        Assert.Empty(ChatModelFactory.CreateChatThreadResult().InvalidParticipants);
        Assert.False(RoomsModelFactory.CommunicationRoom().PstnDialOutEnabled);
    }

    private static Response<T> Answer<T>(T value) => Response.FromValue(value, new MemoryResponse(200));

    private sealed class FakeChat : ChatClient
    {
        public override Task<Response<CreateChatThreadResult>> CreateChatThreadAsync(
            string topic, IEnumerable<ChatParticipant>? participants = null, string? idempotencyToken =
                null, CancellationToken cancellationToken = default) =>
            Task.FromResult(Answer(ChatModelFactory.CreateChatThreadResult(
                ChatModelFactory.ChatThreadProperties("19:a@thread.v2", topic),
                participants?.Select(participant => ChatModelFactory.ChatError("404", "Not found", participant.User.RawId)))));

        public override ChatThreadClient GetChatThreadClient(string threadId) => new FakeThread(threadId);
    }

    private sealed class FakeThread(string id) : ChatThreadClient
    {
        public override string Id => id;

        public override AsyncPageable<ChatMessage> GetMessagesAsync(
            DateTimeOffset? startTime = null,
            CancellationToken cancellationToken = default) =>
            AsyncPageable<ChatMessage>.FromPages([Page("Hello", "next"), Page("Bye", null)]);

        private static Page<ChatMessage> Page(string text, string? next) => Page<ChatMessage>.FromValues(
            [ChatModelFactory.ChatMessage(
                type: ChatMessageType.Text,
                content: ChatModelFactory.ChatMessageContent(message: text))], next, new MemoryResponse(200));
    }

    private sealed class FakeIdentity : CommunicationIdentityClient
    {
        public override Task<Response<CommunicationUserIdentifierAndToken>> CreateUserAndTokenAsync(
            IEnumerable<CommunicationTokenScope> scopes, CancellationToken cancellationToken = default) =>
            Task.FromResult(Answer(CommunicationIdentityModelFactory.CommunicationUserIdentifierAndToken(
                new CommunicationUserIdentifier("8:acs:a_b"), new AccessToken("token", s_time))));

        public override Response<CommunicationUserDetail> GetUserDetail(
            CommunicationUserIdentifier communicationUser, CancellationToken cancellationToken = default) =>
            Answer(CommunicationIdentityModelFactory.CommunicationUserDetail(communicationUser, "mina", s_time));
    }

    private sealed class FakeRooms : RoomsClient
    {
        public override Task<Response<CommunicationRoom>> CreateRoomAsync(
            DateTimeOffset? validFrom = null, DateTimeOffset? validUntil =
                null, IEnumerable<RoomParticipant>? participants = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(
                Answer(RoomsModelFactory.CommunicationRoom("1", s_time, s_time, validUntil ?? s_time, pstnDialOutEnabled: true)));

        public override Pageable<RoomParticipant> GetParticipants(
            string roomId,
            CancellationToken cancellationToken = default) => Pageable<RoomParticipant>.FromPages(
            [Page<RoomParticipant>.FromValues(
                [RoomsModelFactory.RoomParticipant("8:acs:a_b", ParticipantRole.Presenter)],
                null,
                new MemoryResponse(200))]);
    }
}
