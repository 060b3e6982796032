using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Typewright.Emulator;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncTracingTests() : TracingTests(isAsync: false);

public sealed class AsyncTracingTests() : TracingTests(isAsync: true);

/// <summary>Every public call is one span, with the name of the client and of its synchronous method.</summary>
public abstract class TracingTests(bool isAsync) : EmulatorTest(isAsync)
{
    private const string ChatSource = "Azure.Communication.Chat";
    private const string IdentitySource = "Azure.Communication.Identity";
    private const string RoomsSource = "Azure.Communication.Rooms";

    protected override EmulatorOptions Options => new() { EmptyRoomPages = 2 };

    [Fact]
    public async Task Calls_of_chat()
    {
        using Spans spans = new(ChatSource);
        ThreadCalls thread = await Chat.StartThreadAsync();
        Assert.Equal("ChatClient.CreateChatThread", spans.Next());
        await Chat.CreateChatThread(new CreateChatThreadOptions("Topic"));
        Assert.Equal("ChatClient.CreateChatThread", spans.Next());
        await Chat.GetChatThreads().ItemsAsync();
        Assert.Equal("ChatClient.GetChatThreads", spans.Next());
        await Chat.DeleteChatThread(thread.Id);
        Assert.Equal("ChatClient.DeleteChatThread", spans.Next());
    }

    [Fact]
    public async Task Calls_of_a_thread()
    {
        CommunicationIdentifier phone = new PhoneNumberIdentifier("+14255550123");
        ThreadCalls thread = await Chat.StartThreadAsync();
        using Spans spans = new(ChatSource);

        await thread.GetProperties();
        Assert.Equal("ChatThreadClient.GetProperties", spans.Next());
        await thread.UpdateTopic("Other");
        Assert.Equal("ChatThreadClient.UpdateTopic", spans.Next());
        await thread.UpdateProperties(new UpdateChatThreadPropertiesOptions());
        Assert.Equal("ChatThreadClient.UpdateProperties", spans.Next());
        string id = (await thread.SendMessage("Hello")).Value.Id;
        Assert.Equal("ChatThreadClient.SendMessage", spans.Next());
        await thread.GetMessage(id);
        Assert.Equal("ChatThreadClient.GetMessage", spans.Next());
        await thread.GetMessages().ItemsAsync();
        Assert.Equal("ChatThreadClient.GetMessages", spans.Next());
        await thread.UpdateMessage(id, "Hi");
        Assert.Equal("ChatThreadClient.UpdateMessage", spans.Next());
        await thread.SendReadReceipt(id);
        Assert.Equal("ChatThreadClient.SendReadReceipt", spans.Next());
        await thread.GetReadReceipts().ItemsAsync();
        Assert.Equal("ChatThreadClient.GetReadReceipts", spans.Next());
        await thread.DeleteMessage(id);
        Assert.Equal("ChatThreadClient.DeleteMessage", spans.Next());
        await thread.SendTypingNotification();
        Assert.Equal("ChatThreadClient.SendTypingNotification", spans.Next());
        await thread.AddParticipant(new ChatParticipant(phone));
        Assert.Equal("ChatThreadClient.AddParticipant", spans.Next());
        await thread.AddParticipants([new ChatParticipant(phone)]);
        Assert.Equal("ChatThreadClient.AddParticipants", spans.Next());
        await thread.GetParticipants().ItemsAsync();
        Assert.Equal("ChatThreadClient.GetParticipants", spans.Next());
        await thread.RemoveParticipant(phone);
        Assert.Equal("ChatThreadClient.RemoveParticipant", spans.Next());
    }

    [Fact]
    public async Task Calls_of_rooms()
    {
        using Spans spans = new(RoomsSource);
        string id = (await Rooms.CreateRoom()).Value.Id;
        Assert.Equal("RoomsClient.CreateRoom", spans.Next());
        await Rooms.GetRoom(id);
        Assert.Equal("RoomsClient.GetRoom", spans.Next());
        await Rooms.UpdateRoom(id, new UpdateRoomOptions());
        Assert.Equal("RoomsClient.UpdateRoom", spans.Next());
        await Rooms.AddOrUpdateParticipants(id, [new RoomParticipant(Host)]);
        Assert.Equal("RoomsClient.AddOrUpdateParticipants", spans.Next());
        await Rooms.GetParticipants(id).ItemsAsync();
        Assert.Equal("RoomsClient.GetParticipants", spans.Next());
        await Rooms.RemoveParticipants(id, [Host]);
        Assert.Equal("RoomsClient.RemoveParticipants", spans.Next());
        await Rooms.DeleteRoom(id);
        Assert.Equal("RoomsClient.DeleteRoom", spans.Next());
    }

    [Fact]
    public async Task Calls_of_identity()
    {
        using Spans spans = new(IdentitySource);
        await Identity.CreateUser();
        Assert.Equal("CommunicationIdentityClient.CreateUser", spans.Next());
        CommunicationUserIdentifier user = (await Identity.CreateUserAndToken([CommunicationTokenScope.Chat])).Value.User;
        Assert.Equal("CommunicationIdentityClient.CreateUserAndToken", spans.Next());
        await Identity.GetToken(user, [CommunicationTokenScope.Chat]);
        Assert.Equal("CommunicationIdentityClient.GetToken", spans.Next());
        await Identity.GetUserDetail(user);
        Assert.Equal("CommunicationIdentityClient.GetUserDetail", spans.Next());
        await Identity.RevokeTokens(user);
        Assert.Equal("CommunicationIdentityClient.RevokeTokens", spans.Next());
        await Identity.DeleteUser(user);
        Assert.Equal("CommunicationIdentityClient.DeleteUser", spans.Next());
        string guid = "9d5b1e0c-2f0b-4f1c-9d52-0f9f2b1f7a01";
        await Identity.GetTokenForTeamsUser(new GetTokenForTeamsUserOptions(Emulator.CreateTeamsUserToken(guid, guid), guid, guid));
        Assert.Equal("CommunicationIdentityClient.GetTokenForTeamsUser", spans.Next());
    }

    [Fact]
    public async Task Every_page_has_a_span()
    {
        using Spans spans = new(RoomsSource);

        await Rooms.GetRooms().ItemsAsync();

        Assert.Equal(Enumerable.Repeat("RoomsClient.GetRooms", 3), spans.All.Select(span => span.OperationName));
    }

    [Fact]
    public async Task Retries_have_no_span_of_their_own()
    {
        Emulator.Faults.Enqueue(Fault.Status(429));
        using Spans spans = new(RoomsSource);

        await Rooms.CreateRoom();

        Assert.Equal(ActivityStatusCode.Unset, Assert.Single(spans.All).Status);
    }

    [Fact]
    public async Task A_call_that_fails_is_a_failed_span()
    {
        using Spans spans = new(RoomsSource);

        await Assert.ThrowsAsync<RequestFailedException>(() => Rooms.GetRoom("10000000000000000"));

        Activity span = Assert.Single(spans.All);
        Assert.Equal(
            ("RoomsClient.GetRoom", ActivityStatusCode.Error, "The server cannot find the requested resource."),
            (span.OperationName, span.Status, span.StatusDescription));
        Assert.Equal("NotFound", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_page_that_fails_is_a_failed_span()
    {
        using Spans spans = new(ChatSource);

        await Assert.ThrowsAsync<RequestFailedException>(() => Chat.GetChatThreadClient("19:a@thread.v2").GetMessages().ItemsAsync());

        Activity span = Assert.Single(spans.All);
        Assert.Equal(("ChatThreadClient.GetMessages", ActivityStatusCode.Error), (span.OperationName, span.Status));
    }

    [Fact]
    public async Task A_participant_that_is_not_accepted_is_a_failed_span()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        using Spans spans = new(ChatSource);

        await Assert.ThrowsAsync<RequestFailedException>(() => thread.AddParticipant(new ChatParticipant(Stranger)));

        Activity span = Assert.Single(spans.All);
        Assert.Equal(
            ("ChatThreadClient.AddParticipant", ActivityStatusCode.Error, "Permissions check failed"),
            (span.OperationName, span.Status, span.StatusDescription));
        Assert.Equal("403", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Spans_say_which_version_of_the_library_made_them()
    {
        using Spans spans = new(RoomsSource);

        await Rooms.CreateRoom();

        string version = typeof(RoomsClient).Assembly.GetName().Version!.ToString(3);
        Assert.StartsWith(version, Assert.Single(spans.All).Source.Version, StringComparison.Ordinal);
    }
}
